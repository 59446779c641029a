/**
 * How loud sound is, as ears weigh it: ITU-R BS.1770-4 (EBU R 128), for one channel. It is measured while it is
 * decoded, so that nothing of it is kept but one number each tenth of a second.
 */

/** Tenths of a second: the steps of everything here. */
export const STEPS_A_SECOND = 10;
/** LUFS of silence: a block below it counts as none (BS.1770-4, annex 1, the absolute gate). */
const SILENCE = -70;
/** LU under the mean of all that is no silence: pauses (the relative gate). */
const PAUSE = -10;
/** Steps of a gating block: 400 ms. */
const BLOCK = 4;

export interface LoudnessMeter {
  /** Samples from -1 to 1 that follow those before. */
  add(samples: Float32Array): void;
  /** Mean power of each whole tenth of a second so far, weighted. */
  readonly powers: readonly number[];
}

/** @param rate samples a second */
export function loudnessMeter(rate: number): LoudnessMeter {
  const powers: number[] = [];
  const step = Math.round(rate / STEPS_A_SECOND);
  const filters = [headFilter(rate), lowCut(rate)].map(biquad);
  let sum = 0;
  let count = 0;
  return {
    powers,
    add(samples) {
      for (const sample of samples) {
        const weighted = filters.reduce((value, filter) => filter(value), sample);
        sum += weighted * weighted;
        count += 1;
        if (count < step) continue;
        powers.push(sum / step);
        sum = 0;
        count = 0;
      }
    },
  };
}

/** LUFS of a power. */
export function loudness(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

/** LUFS of what is said in these steps, its pauses left out by both gates; -Infinity where all is silence. */
export function spokenLoudness(powers: readonly number[]): number {
  const blocks = powers
    .slice(0, Math.max(1, powers.length - BLOCK + 1))
    .map((_, at) => mean(powers.slice(at, at + BLOCK)));
  const heard = blocks.filter((power) => loudness(power) > SILENCE);
  const gate = loudness(mean(heard)) + PAUSE;
  return loudness(mean(heard.filter((power) => loudness(power) > gate)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Coefficients {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** BS.1770-4, annex 1, tables 1 and 2 give both filters at 48 kHz; these are the analogue ones behind them, so that
 * they can be had at any rate (bilinear transformation). */
function headFilter(rate: number): Coefficients {
  const [gain, quality] = [3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [high, band] = [10 ** (gain / 20), 10 ** ((gain / 20) * 0.4996667741545416)];
  const a0 = 1 + k / quality + k * k;
  return {
    b: [
      (high + (band * k) / quality + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / quality + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / quality + k * k) / a0],
  };
}

function lowCut(rate: number): Coefficients {
  const quality = 0.5003270373238773;
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const a0 = 1 + k / quality + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / quality + k * k) / a0] };
}

/** A filter of the second order, direct form II transposed. */
function biquad({ b, a }: Coefficients): (sample: number) => number {
  let [first, second] = [0, 0];
  return (sample) => {
    const out = b[0] * sample + first;
    first = b[1] * sample - a[0] * out + second;
    second = b[2] * sample - a[1] * out;
    return out;
  };
}
