import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { encodeAddress, quietZone } from '../../src/typeset/qr.ts';
import { fixtureLetter, languagePanel } from '../fixture/letter.ts';
import { contentsOf, findTag, typeset } from './set.ts';

// The package is CommonJS: its types and Node disagree about where the function is.
const decode =
  (jsqr as unknown as { default?: typeof jsqr.default }).default ?? (jsqr as unknown as typeof jsqr.default);

/** Paints rectangles (in modules) as a grey picture, `scale` pixels a module, and decodes it. */
function read(rects: readonly number[], modules: number, scale = 4): string | undefined {
  const side = (modules + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < rects.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = rects.slice(at, at + 4).map((length) => length * scale);
    for (let row = y; row < y + height; row += 1) {
      const from = ((row + quietZone * scale) * side + x + quietZone * scale) * 4;
      pixels.fill(0, from, from + width * 4);
      for (let pixel = from + 3; pixel < from + width * 4; pixel += 4) pixels[pixel] = 255;
    }
  }
  return decode(pixels, side, side)?.data;
}

test.each([
  'https://wexmere.example.org/#7Q4XM2KD9RT0ZSHW',
  'https://letter.example.org/#K7QM-2XW9-4HTR-8PVA',
  'https://letter.example.org/en/bsl/',
  'https://a.example/',
])('%s decodes', (address) => {
  const { rects, modules } = encodeAddress(address);
  expect(read(rects, modules)).toBe(address);
});

test('rectangles don’t overlap', () => {
  const { rects, modules } = encodeAddress('https://letter.example.org/#K7QM-2XW9-4HTR-8PVA');
  const painted = new Set<number>();
  for (let at = 0; at < rects.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = rects.slice(at, at + 4);
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) {
        expect(painted.has(row * modules + column)).toBe(false);
        painted.add(row * modules + column);
      }
    }
  }
});

test('a personal code in capitals and figures makes the symbol a version smaller than its bytes would', () => {
  // 29 bytes and 16 symbols: 345 of version 3’s 352 bits at level M.
  expect(encodeAddress('https://wexmere.example.org/#7Q4XM2KD9RT0ZSHW').modules).toBe(29);
  expect(encodeAddress('https://wexmere.example.org/#7q4xm2kd9rt0zshw').modules).toBe(33);
});

test('an address too long for version 4 is refused with a sentence that says what to do', () => {
  expect(encodeAddress(`https://${'a'.repeat(54)}`).modules).toBe(33);
  expect(() => encodeAddress(`https://${'a'.repeat(55)}`)).toThrow(/Shorten the site's address/);
});

test('on the page the symbol is 30 mm wide, black alone, with four modules of quiet zone in its box', () => {
  const figure = findTag(typeset(fixtureLetter()).tree, ({ alt }) => alt === languagePanel.code.alt);
  const content = figure && contentsOf(figure)[0];
  const shape = content?.piece.shapes[0];
  expect(shape?.kind === 'rects' && shape.fill.cmyk).toEqual([0, 0, 0, 1]);
  const side = (content?.piece.ink.right ?? 0) * (25.4 / 72);
  expect(side).toBeCloseTo(30, 5);
  expect(((figure?.box?.right ?? 0) - (figure?.box?.left ?? 0)) * (25.4 / 72)).toBeCloseTo(30 + (8 * 30) / 33, 5);
  expect(content?.piece.key).toBeNull();
});
