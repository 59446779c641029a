/** PNG's predictors (ISO 32000-1, 7.4.4.4): each row is written as differences, which deflate to a half or less. */

/** `DecodeParms` that take the predictors back. */
export const predictorParms = (channels: number, columns: number) =>
  ({ Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: columns }) as const;

type Predict = (left: number, up: number, upLeft: number) => number;

const predictors: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const estimate = left + up - upLeft;
    const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - upLeft)];
    return a <= b && a <= c ? left : b <= c ? up : upLeft;
  },
];

/** Samples of one byte with, for each row, the predictor whose differences are smallest in sum. */
export function predicted(samples: Uint8Array, channels: number, columns: number): Uint8Array {
  const width = channels * columns;
  const rows = samples.length / width;
  const out = new Uint8Array((width + 1) * rows);
  const attempt = new Uint8Array(width);
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    let least = Number.POSITIVE_INFINITY;
    predictors.forEach((predict, kind) => {
      let sum = 0;
      for (let i = 0; i < width; i++) {
        const left = i < channels ? 0 : (samples[start + i - channels] ?? 0);
        const up = row === 0 ? 0 : (samples[start + i - width] ?? 0);
        const upLeft = i < channels || row === 0 ? 0 : (samples[start + i - width - channels] ?? 0);
        const difference = ((samples[start + i] ?? 0) - predict(left, up, upLeft)) & 0xff;
        attempt[i] = difference;
        sum += difference < 128 ? difference : 256 - difference;
      }
      if (sum >= least) return;
      least = sum;
      out[row * (width + 1)] = kind;
      out.set(attempt, row * (width + 1) + 1);
    });
  }
  return out;
}
