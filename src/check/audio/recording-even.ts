/** A recording that can be listened to without a hand on the volume: as loud at its end as at its beginning. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { loudness, STEPS_A_SECOND, spokenLoudness } from './loudness.ts';
import type { RecordingRead } from './recording-heard.ts';

/** RULES 8 gives no numbers. Voices of computers keep within 1.5 LU; 6 are half as loud or a third louder to an ear. */
const LIMITS = {
  /** LUFS: music and speech on phones are at -14 to -23. */
  quietest: -32,
  /** LU between a stretch and the whole. */
  uneven: 6,
  /** LU of the pauses under the voice. */
  noise: 30,
};
/** Seconds: long enough that every stretch of speech has some words. */
const STRETCH = 10;
/** Share of the time in which nobody speaks, at least. */
const PAUSES = 0.05;

export const recordingEven: Check<readonly RecordingRead[]> = {
  id: 'recording-even',
  reads: 'run',
  title: 'Each recording is loud enough, as loud from end to end, and without noise in its pauses.',
  source: 'RULES 8 (even volume, no noise), measured as in ITU-R BS.1770-4 (EBU R 128); the limits are ours',
  run: (recordings) =>
    recordings.flatMap(({ file, language, powers }): Finding[] => {
      // That nothing can be heard is said by the check before.
      const faults = powers === null || powers.length === 0 ? [] : faultsOf(powers);
      const todo = 'Record it again in a quiet room, or have its volume evened out, and listen to all of it.';
      return faults.map((says) => ({ check: recordingEven.id, level: 'mend', where: { file, language }, says, todo }));
    }),
};

function faultsOf(powers: readonly number[]): string[] {
  const whole = spokenLoudness(powers);
  if (whole === Number.NEGATIVE_INFINITY) return ['All of it is silent.'];
  if (whole < LIMITS.quietest)
    return [`It is hard to hear: ${Math.round(whole)} LUFS, expected ${LIMITS.quietest} or more.`];
  const faults = stretchesOf(powers).flatMap(({ second, powers: own }): string[] => {
    const difference = spokenLoudness(own) - whole;
    if (Math.abs(difference) <= LIMITS.uneven) return [];
    const from = `The ${STRETCH} seconds from ${clock(second)} on`;
    if (difference === Number.NEGATIVE_INFINITY) return [`${from} are silent.`];
    return [
      `${from} are ${Math.round(Math.abs(difference))} dB ${difference < 0 ? 'quieter' : 'louder'} than the whole.`,
    ];
  });
  const quiet = loudness(powers.toSorted((a, b) => a - b)[Math.floor(powers.length * PAUSES)] ?? 0);
  if (whole - quiet < LIMITS.noise)
    faults.push(
      `Its pauses are only ${Math.round(whole - quiet)} dB quieter than the voice, expected ${LIMITS.noise}: something hums or rushes.`,
    );
  return faults;
}

function stretchesOf(powers: readonly number[]): { readonly second: number; readonly powers: readonly number[] }[] {
  const steps = STRETCH * STEPS_A_SECOND;
  return Array.from({ length: Math.floor(powers.length / steps) }, (_, at) => ({
    second: at * STRETCH,
    powers: powers.slice(at * steps, (at + 1) * steps),
  }));
}

/** `2:05`. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
