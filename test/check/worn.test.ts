import { expect, test } from 'vitest';
import { worn } from '../../src/check/pdf/worn.ts';

const SIDE = 12;
/** White with a black square in the middle. */
function square() {
  const data = new Uint8ClampedArray(4 * SIDE * SIDE).fill(255);
  for (let y = 4; y < 8; y += 1)
    for (let x = 4; x < 8; x += 1) data.fill(0, 4 * (y * SIDE + x), 4 * (y * SIDE + x) + 3);
  return { width: SIDE, height: SIDE, data, left: 0, top: 0, scale: 1 };
}
const at = ({ data }: { readonly data: Uint8ClampedArray }, x: number, y: number) => data[4 * (y * SIDE + x)];

test('half of the contrast is left, and edges run over into each other', () => {
  const picture = worn(square(), 1);
  expect(at(picture, 0, 0)).toBe(192);
  expect(at(picture, 5, 5)).toBeLessThan(95);
  expect(at(picture, 4, 5)).toBeGreaterThan(95);
  expect(at(picture, 3, 5)).toBeLessThan(180);
  expect(at(picture, 3, 5)).toBe(at(picture, 5, 3));
  expect(picture.data[3]).toBe(255);
});
