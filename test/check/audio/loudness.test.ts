/** Loudness against the standard's own figures, and what recordings sound like in real files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hear } from '../../../src/check/audio/hear.ts';
import { loudnessMeter, spokenLoudness } from '../../../src/check/audio/loudness.ts';
import { recordingEven } from '../../../src/check/audio/recording-even.ts';
import { STEADY, silence, sound, type Voice } from '../../site/sound.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyletter-loudness-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** LUFS of a tone at an amplitude in dB of full scale. */
function tone(rate: number, hertz: number, decibels: number): number {
  const meter = loudnessMeter(rate);
  const samples = Float32Array.from(
    { length: rate * 20 },
    (_, at) => 10 ** (decibels / 20) * Math.sin((2 * Math.PI * hertz * at) / rate),
  );
  meter.add(samples);
  return spokenLoudness(meter.powers);
}

describe('loudness of tones (BS.1770-4; EBU Tech 3341, test signals 1 and 2, for one channel: 3 LU less)', () => {
  test.each([22_050, 44_100, 48_000])('at %d samples a second', (rate) => {
    expect(tone(rate, 1000, -20)).toBeCloseTo(-23, 0.5);
    expect(tone(rate, 1000, -33)).toBeCloseTo(-36, 0.5);
  });
  test('low tones count for less, and high ones for more', () => {
    expect(tone(48_000, 25, -20)).toBeLessThan(-30);
    expect(tone(48_000, 8000, -20)).toBeGreaterThan(-20.5);
  });
  test('pauses count for nothing', () => {
    const meter = loudnessMeter(48_000);
    const voice = Float32Array.from({ length: 480_000 }, (_, at) => 0.1 * Math.sin((2 * Math.PI * 1000 * at) / 48_000));
    for (const piece of [voice, new Float32Array(960_000), voice]) meter.add(piece);
    expect(spokenLoudness(meter.powers)).toBeCloseTo(-23, 0.5);
  });
});

async function said(mp3: Buffer): Promise<string[]> {
  const path = join(folder, 'listen.mp3');
  writeFileSync(path, mp3);
  const read = { file: 'site/en/listen.mp3', language: 'en', english: 'English', words: 100, computer: false };
  return recordingEven.run([{ ...read, seconds: 60, powers: await hear(path) }]).map(({ says }) => says);
}
const played = async (voice: Voice) => said(await sound(60, voice));

test('a steady voice in a quiet room', async () => expect(await played(STEADY)).toEqual([]));
test('so many and so few decibels of noise', async () => {
  expect(await played({ ...STEADY, hum: 0.002 })).toEqual([]);
  expect((await played({ ...STEADY, hum: 0.03 })).join()).toMatch(/^Its pauses are only \d+ dB quieter than the voice/);
});
test('a stretch that is quieter, and one that is louder', async () => {
  const stretch = (amplitude: number): Voice => ({ loud: (second) => (second >= 30 && second < 40 ? amplitude : 0.1) });
  expect(await played(stretch(0.07))).toEqual([]);
  expect(await played(stretch(0.03))).toEqual(['The 10 seconds from 0:30 on are 10 dB quieter than the whole.']);
  expect((await played(stretch(0.5))).join()).toContain('from 0:30 on are');
});
test('a hole in the middle, whispering, and silence', async () => {
  expect(await played({ loud: (second) => (second >= 28 && second < 42 ? 0 : 0.2) })).toEqual([
    'The 10 seconds from 0:30 on are silent.',
  ]);
  expect((await played({ loud: () => 0.01 })).join()).toMatch(/^It is hard to hear: -4\d LUFS, expected -32 or more/);
  expect(await said(await silence(60))).toEqual(['All of it is silent.']);
});
test('what is no sound is another check’s', async () => expect(await said(Buffer.from('no sound'))).toEqual([]));
