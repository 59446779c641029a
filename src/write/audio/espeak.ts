/**
 * A computer's voice: the separate program espeak-ng, where it is installed (GPL-3, so it is run and never
 * linked). It speaks many languages plainly; a person's recording is better, and wins.
 */
import { spawn } from 'node:child_process';

/** Samples a second of espeak-ng's voices. */
export const SAMPLE_RATE = 22_050;
/** Words a minute: a little slower than people talk. */
const PACE = 150;

/** Language tags that it speaks; empty where it isn't installed. */
export async function espeakVoices(): Promise<ReadonlySet<string>> {
  const list = await run(['--voices'], '').catch(() => null);
  const rows = list?.toString('utf8').trim().split('\n').slice(1) ?? [];
  const tags = rows.map((row) => row.trim().split(/\s+/)[1] ?? '');
  // "en-gb" speaks for English: British dates and money.
  return new Set(tags.flatMap((tag) => (tag === 'en-gb' ? ['en-gb', 'en'] : [tag])));
}

/** Samples from -1 to 1, mono. @throws Error where the program fails */
export async function speak(text: string, tag: string): Promise<Float32Array> {
  const voice = tag === 'en' ? 'en-gb' : tag;
  const wave = await run(['-v', voice, '-s', String(PACE), '--stdin', '--stdout'], text);
  // The header's own lengths are wrong, as it is written before anything is said.
  const at = wave.indexOf('data', 0, 'latin1') + 8;
  const samples = new Float32Array(Math.floor((wave.length - at) / 2));
  for (let index = 0; index < samples.length; index += 1) samples[index] = wave.readInt16LE(at + index * 2) / 32_768;
  return samples;
}

function run(options: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const program = spawn('espeak-ng', options, { stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    program.once('error', reject);
    program.stdin.once('error', reject);
    program.stdout.on('data', (part: Buffer) => parts.push(part));
    program.once('close', (code) =>
      code === 0 ? resolve(Buffer.concat(parts)) : reject(new Error(`espeak-ng ended with ${code}.`)),
    );
    program.stdin.end(input);
  });
}
