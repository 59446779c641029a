/** What fingers feel: braille by the standard's table and at true size, and plates of its own in the file. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPress } from '../../src/check/press/press-checks.ts';
import { readPress } from '../../src/check/press/read-press.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { brailleCells } from '../../src/write/pdf/tactile/braille-cells.ts';
import { brailleDots } from '../../src/write/pdf/tactile/braille-dots.ts';
import { brailleMark, notchMark, withTactile } from '../../src/write/pdf/tactile/marks.ts';
import { everyTag } from './every-tag.ts';
import { objectsOf } from './objects.ts';
import { tagTree, throughPdfium, written } from './written.ts';

const inks = createPressInks(await fogra29(fileURLToPath(new URL('../../assets', import.meta.url))));
const press = { inks };

/** Cells as Unicode's braille patterns. */
const patterns = (text: string): string =>
  brailleCells(text)
    .map((dots) => String.fromCodePoint(0x2800 + dots.reduce((bits, dot) => bits | (1 << (dot - 1)), 0)))
    .join('');

describe('braille', () => {
  it.each([
    ['abcdefghijklmnopqrstuvwxyz', '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'],
    ['Big print', '⠠⠃⠊⠛⠀⠏⠗⠊⠝⠞'],
    ['0808 157', '⠼⠚⠓⠚⠓⠀⠼⠁⠑⠛'],
    ['12.5', '⠼⠁⠃⠲⠑'],
    ['BSL', '⠠⠠⠃⠎⠇'],
    ['3b 3x', '⠼⠉⠰⠃⠀⠼⠉⠭'],
    ['a b I', '⠁⠀⠰⠃⠀⠠⠊'],
    ['Council’s, ok?', '⠠⠉⠕⠥⠝⠉⠊⠇⠄⠎⠂⠀⠕⠅⠦'],
    ['ring-us: me@x.org/en!', '⠗⠊⠝⠛⠤⠥⠎⠒⠀⠍⠑⠈⠁⠭⠲⠕⠗⠛⠸⠌⠑⠝⠖'],
  ])('of “%s” is %s', (text, expected) => {
    expect(patterns(text)).toBe(expected);
  });

  it('that it has no sign for is refused', () => {
    expect(() => brailleCells('£5')).toThrow('no sign for “£”');
  });

  it('stands in the Marburg cell at true size', () => {
    // “a” is dot 1, “c” dots 1 and 4; a line below, “l” is dots 1, 2 and 3, and “e” 1 and 5.
    const { dots, width, height } = brailleDots('ac\nle');
    const lineBelow = [0.75, 10.75, 0.75, 13.25, 0.75, 15.75, 6.75, 10.75, 9.25, 13.25];
    expect(dots).toEqual([0.75, 0.75, 6.75, 0.75, 9.25, 0.75, ...lineBelow]);
    expect([width, height]).toEqual([10, 16.5]);
  });
});

const marks = [
  brailleMark('Big print', 30, 240),
  notchMark('right', 60, 5),
  { kind: 'raised-frame' as const, box: { left: 390, top: 190, right: 500, bottom: 240 }, lineWidth: 3 },
];

describe('tactile marks', () => {
  it('pass the press checks, each on a plate of its own that overprints', async () => {
    const { file } = await written([withTactile(everyTag(), marks), everyTag()], { press });
    expect(checkPress(file, 'x.pdf')).toEqual([]);
    const { colours, layers } = readPress(file, 'x.pdf');
    expect(layers?.groups).toEqual([
      { name: 'Braille', step: 'Braille' },
      { name: 'Cutting', step: 'Structural/Cutting' },
      { name: 'Embossing', step: 'Embossing' },
    ]);
    expect(colours.filter(({ spot }) => spot !== null)).toMatchObject(
      ['Braille', 'Cutting', 'Embossing'].map((name) => ({ spot: name, layer: name, overprints: true, page: 1 })),
    );
  });

  it('change nothing that is seen or said', async () => {
    const look = async (tactile: boolean) => {
      const { file } = await written([tactile ? withTactile(everyTag(), marks) : everyTag()], { press });
      const pixels = await throughPdfium(file, (page) => Buffer.from(page.render({ dpi: 72 }).data).toString('base64'));
      return { pixels, tree: await tagTree(file) };
    };
    expect(await look(true)).toEqual(await look(false));
  });

  it('leave no trace in a letter without them, nor on screens', async () => {
    const plain = Buffer.from((await written([everyTag()], { press })).file).toString('latin1');
    expect(plain).not.toContain('OCProperties');
    const options = { kind: 'screen' as const, base: 'https://letter.example.org/' };
    const screen = await written([withTactile(everyTag(), marks)], options);
    expect(screen.sha256).toBe((await written([everyTag()], options)).sha256);
  });

  it.each([
    ['left', 0, 100],
    ['right', 595.28 - 10, 100],
    ['top', 100, 0],
    ['bottom', 100, 841.89 - 10],
  ] as const)('cut a notch into the %s edge', async (edge, left, top) => {
    const { file } = await written([withTactile(everyTag(), [{ kind: 'notch', edge, at: 105, radius: 10 }])], {
      press,
    });
    // Its path, as the page draws it: every point lies in the box that the notch takes of the page.
    const content = [...objectsOf(file).values()].find((body) => body.includes('/OCCutting BDC')) ?? '';
    const path = content.slice(content.indexOf('SCN')).match(/^[-\d. ]+ [mc]$/gm) ?? [];
    const numbers = path.flatMap((line) => line.slice(0, -2).trim().split(' ').map(Number));
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, 841.89 - (numbers[i + 1] ?? 0)] as const] : []));
    const isAcross = edge === 'left' || edge === 'right';
    const box = isAcross
      ? { left, top: 95, right: left + 10, bottom: 115 }
      : { left: 95, top, right: 115, bottom: top + 10 };
    expect(points).toHaveLength(7);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(box.left - 0.01);
      expect(x).toBeLessThanOrEqual(box.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(box.top - 0.01);
      expect(y).toBeLessThanOrEqual(box.bottom + 0.01);
    }
  });
});
