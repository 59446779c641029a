/**
 * Contrast as the eye gets it: from a page's pixels, whatever the file says of its colours.
 */
import type { UserBox } from '../user-box.ts';
import type { Pixels } from './render.ts';

/** WCAG 2.2, relative luminance: an 8-bit sRGB channel made linear. */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const channel = value / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
});

/** A line is looked at in stretches of this many em: long enough to hold a letter always, so that a stretch
 * that is covered up is seen. */
const STRETCH = 2;
/** The ink of a stretch is its strongest pixels: so many of a hundred, and no fewer than so many. */
const INK_SHARE = 0.01;
const INK_LEAST = 3;
/** Each so many rows of pixels one is looked at: no stroke of a letter is lost by that. */
const ROWS = 2;
/** Luminances are counted on a scale that the eye finds even: their square roots, in so many steps. */
const STEPS = 256;

/** WCAG 2.2, contrast ratio of two relative luminances: 1 to 21. */
function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The least contrast along a line of text between its ink and the ground round it, 1 to 21. `size`: pt. */
export function leastContrast(pixels: Pixels, ink: UserBox, size: number): number {
  const stretches = Math.max(1, Math.floor((ink.right - ink.left) / (STRETCH * size)));
  const width = (ink.right - ink.left) / stretches;
  let least = 21;
  for (let index = 0; index < stretches; index += 1) {
    const left = ink.left + index * width;
    least = Math.min(least, contrastIn(pixels, { ...ink, left, right: left + width }));
  }
  return least;
}

function contrastIn({ data, width, height, left, top, scale }: Pixels, box: UserBox): number {
  const fromX = Math.max(0, Math.floor((box.left - left) * scale) - 1);
  const toX = Math.min(width, Math.ceil((box.right - left) * scale) + 1);
  const fromY = Math.max(0, Math.floor((top - box.top) * scale) - 1);
  const toY = Math.min(height, Math.ceil((top - box.bottom) * scale) + 1);
  const steps = new Uint32Array(STEPS);
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  let word = -1;
  let step = 0;
  for (let y = fromY; y < toY; y += ROWS) {
    for (let at = y * width + fromX; at < y * width + toX; at += 1) {
      // Most pixels are as the one before.
      if (words[at] !== word) {
        word = words[at] ?? 0;
        step = stepOf(data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0);
      }
      steps[step] = (steps[step] ?? 0) + 1;
    }
  }
  return strongest(steps);
}

function stepOf(red: number, green: number, blue: number): number {
  const luminance = 0.2126 * (LINEAR[red] ?? 0) + 0.7152 * (LINEAR[green] ?? 0) + 0.0722 * (LINEAR[blue] ?? 0);
  return Math.min(STEPS - 1, Math.round(Math.sqrt(luminance) * (STEPS - 1)));
}

function luminanceOf(step: number): number {
  return (step / (STEPS - 1)) ** 2;
}

/** Contrast of the commonest luminance, the ground's, with the pixels that differ most from it. */
function strongest(steps: Uint32Array): number {
  const count = steps.reduce((sum, pixels) => sum + pixels, 0);
  const ground = luminanceOf(steps.indexOf(steps.reduce((most, pixels) => Math.max(most, pixels))));
  let wanted = Math.max(INK_LEAST, INK_SHARE * count);
  let low = 0;
  let high = STEPS - 1;
  while (low <= high) {
    const dark = ratio(luminanceOf(low), ground);
    const light = ratio(luminanceOf(high), ground);
    const step = dark >= light ? low++ : high--;
    wanted -= steps[step] ?? 0;
    if (wanted <= 0) return Math.max(dark, light);
  }
  // Off the page, or no wider than a hair: nothing to be seen.
  return 1;
}
