import { describe, expect, it } from 'vitest';
import { seenLines } from '../../src/check/pdf/seen-lines.ts';
import type { PrintedLine } from '../../src/check/print.ts';

const [width, height] = [100, 40];
const line = (bottom: number): PrintedLine => ({
  page: 1,
  part: 0,
  baseline: bottom,
  ink: { left: 10, bottom, right: 90, top: bottom + 10 },
  from: 10,
  type: [{ face: 'A', size: 10, text: 'words' }],
  text: 'words',
  clipped: false,
  painted: true,
  upright: true,
});
const lines = [line(5), line(25)];

/** White, with strokes of a grey (0 is black) in each line: the first is the lower one. */
function page(...greys: readonly number[]) {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  greys.forEach((grey, index) => {
    const { bottom, top } = lines[index]?.ink ?? { bottom: 0, top: 0 };
    for (let y = height - top; y < height - bottom; y += 1)
      for (let x = 10; x < 90; x += 4) data.fill(grey, 4 * (y * width + x), 4 * (y * width + x) + 3);
  });
  return { width, height, data, left: 0, top: height, scale: 1 };
}

describe('the contrast of lines that many letters share', () => {
  it('is measured again where a pixel differs', () => {
    const { contrastOf } = seenLines();
    expect(contrastOf('en', lines, page(0, 0)).map(Math.round)).toEqual([21, 21]);
    expect(contrastOf('en', lines, page(0, 0)).map(Math.round)).toEqual([21, 21]);
    const [lower = 0, upper = 0] = contrastOf('en', lines, page(0, 160));
    expect(lower).toBeCloseTo(21);
    expect(upper).toBeLessThan(3);
    // Covered up altogether.
    expect(contrastOf('en', lines, page(255, 0)).map(Math.round)).toEqual([1, 21]);
  });

  it('is told of the first such page alone, whatever came between', () => {
    const { contrastOf } = seenLines();
    expect(contrastOf('cy', lines, page(160, 0))[0]).toBeLessThan(3);
    expect(contrastOf('en', lines, page(0, 0)).map(Math.round)).toEqual([21, 21]);
    expect(contrastOf('cy', lines, page(160, 0))[0]).toBeLessThan(3);
    expect(contrastOf(null, lines, page(0, 0)).map(Math.round)).toEqual([21, 21]);
  });
});
