import { describe, expect, test } from 'vitest';
import { blurred, encodePgm, type GreyImage, grey, turned } from '../../src/check/ocr/paper.ts';

/** White with one black pixel. */
function dot(size: number, x: number, y: number): GreyImage {
  const data = new Uint8Array(size * size).fill(255);
  data[y * size + x] = 0;
  return { width: size, height: size, data };
}
const ink = ({ data }: GreyImage) => data.reduce((sum, value) => sum + 255 - value, 0);
/** Where the ink's middle is. */
function middle({ width, data }: GreyImage): readonly [number, number] {
  const total = data.reduce((sum, value) => sum + 255 - value, 0);
  const at = (axis: (index: number) => number) =>
    data.reduce((sum, value, index) => sum + (255 - value) * axis(index), 0) / total;
  return [at((index) => index % width), at((index) => Math.floor(index / width))];
}

test('grey weighs red, green and blue as the eye does', () => {
  const data = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255]);
  expect([...grey({ width: 3, height: 1, data }).data]).toEqual([255, 0, 76]);
});

describe('blurred', () => {
  test('spreads a dot over its neighbours as 1 2 1', () => {
    const { data } = blurred(dot(5, 2, 2));
    const lost = (x: number, y: number) => 255 - (data[y * 5 + x] ?? 0);
    expect([lost(1, 1), lost(2, 1), lost(2, 2)].map((value) => Math.round(value / 16))).toEqual([1, 2, 4]);
    expect(lost(0, 2)).toBe(0);
  });
});

describe('turned', () => {
  test('a quarter turn clockwise takes the right to the bottom', () => {
    const [x, y] = middle(turned(dot(21, 18, 10), 90));
    expect(x).toBeCloseTo(10, 1);
    expect(y).toBeCloseTo(18, 1);
  });
  test('1° moves a point 100 pixels from the middle by 1.75', () => {
    const [x, y] = middle(turned(dot(221, 210, 110), 1));
    expect(x).toBeCloseTo(110 + 100 * Math.cos(Math.PI / 180), 1);
    expect(y).toBeCloseTo(110 + 100 * Math.sin(Math.PI / 180), 1);
  });
  test('no turn changes nothing', () => {
    expect(ink(turned(dot(9, 4, 4), 0))).toBe(255);
  });
});

test('PGM: a header and one byte a pixel', () => {
  const bytes = encodePgm(dot(2, 0, 0));
  expect(bytes.toString('latin1', 0, 11)).toBe('P5\n2 2\n255\n');
  expect([...bytes.subarray(11)]).toEqual([0, 255, 255, 255]);
});
