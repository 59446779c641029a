/** A picture as a poor camera takes it: out of focus and in bad light. */
import type { Pixels } from './render.ts';

/** Half of the contrast: ink at a quarter of white's brightness, paper at three quarters. */
const HALF = { least: 64, share: 0.5 };

/**
 * Blurs by two passes of a box filter in each direction (about a Gaussian), and halves the contrast. In greys.
 * @param radius px of the box to either side: a third of a QR code's module is about as much as decoders bear
 */
export function worn(pixels: Pixels, radius: number): Pixels {
  const { width, height, data } = pixels;
  let grey: Float32Array = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    // ITU-R BT.601, as decoders weigh the colours.
    grey[at] = 0.299 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.114 * (data[4 * at + 2] ?? 0);
  for (let pass = 0; pass < 2; pass += 1) {
    grey = boxed(grey, width, height, radius, 1, width);
    grey = boxed(grey, height, width, radius, width, 1);
  }
  const out = new Uint8ClampedArray(data.length);
  for (let at = 0; at < grey.length; at += 1) {
    out.fill(HALF.least + (grey[at] ?? 0) * HALF.share, 4 * at, 4 * at + 3);
    out[4 * at + 3] = 255;
  }
  return { ...pixels, data: out };
}

/** The mean of each pixel and its `radius` neighbours to both sides along one direction; the edge repeats.
 * @param step distance of neighbours in the array; `line` that of two lines */
function boxed(
  from: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  line: number,
): Float32Array {
  const to = new Float32Array(from.length);
  for (let one = 0; one < lines; one += 1) {
    const start = one * line;
    const value = (at: number): number => from[start + Math.min(Math.max(at, 0), length - 1) * step] ?? 0;
    let sum = 0;
    for (let at = -radius; at <= radius; at += 1) sum += value(at);
    for (let at = 0; at < length; at += 1) {
      to[start + at * step] = sum / (2 * radius + 1);
      sum += value(at + radius + 1) - value(at - radius);
    }
  }
  return to;
}
