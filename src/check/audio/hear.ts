/** Listens to a whole MP3 file, piece by piece: how loud each tenth of a second is. */
import { readFile } from 'node:fs/promises';
import { MPEGDecoder } from 'mpg123-decoder';
import { type LoudnessMeter, loudnessMeter } from './loudness.ts';

/** Bytes decoded at a time: some ten seconds, so that no more of it is in memory. */
const PIECE = 64 * 1024;

/** @returns mean power of each tenth of a second, as ears weigh it (`loudness.ts`); null where no sound can be
 * decoded. @throws Error if there is no such file */
export async function hear(path: string): Promise<readonly number[] | null> {
  const bytes = await readFile(path);
  const decoder = new MPEGDecoder();
  await decoder.ready;
  let meter: LoudnessMeter | null = null;
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const { channelData, sampleRate } = decoder.decode(bytes.subarray(at, at + PIECE));
      const samples = mixed(channelData);
      if (samples.length === 0) continue;
      meter ??= loudnessMeter(sampleRate);
      meter.add(samples);
    }
  } catch {
    return null;
  } finally {
    decoder.free();
  }
  return meter?.powers ?? null;
}

/** One channel of several. */
function mixed([first = new Float32Array(), ...others]: readonly Float32Array[]): Float32Array {
  if (others.length === 0) return first;
  return first.map((sample, at) => others.reduce((sum, one) => sum + (one[at] ?? 0), sample) / (others.length + 1));
}
