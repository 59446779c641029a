import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Letter, Slip } from '../../src/letter.ts';
import { createAddressFitter } from '../../src/typeset/blocks/address.ts';
import type { Content, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { a4, pt } from '../../src/typeset/sheet.ts';
import { styles } from '../../src/typeset/styles.ts';
import { film, fixtureLetter, languagePanel, text, urduLetter } from '../fixture/letter.ts';
import { allContents, contentsOf, findTag, library, textOfPiece, typeset, wordsOf } from './set.ts';

const words = (count: number, stem = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ');
const paragraph = (count: number): Block => ({ kind: 'paragraph', children: [text(words(count))] });
const heading: Block = { kind: 'heading', level: 2, children: [text('A heading')] };

const letterOf = (blocks: readonly Block[]): Letter => fixtureLetter({ blocks });

/** Baselines of a tag, as page and height. */
function baselines(tag: Tag | Content): { page: number; y: number }[] {
  return contentsOf(tag).flatMap(({ page, y, piece }) =>
    [...new Set(piece.runs.map((run) => run.y))].map((line) => ({ page, y: y + line })),
  );
}

const children = (letter: TypesetLetter): Tag[] => letter.tree.children.filter((child) => child.kind === 'tag');

test('a heading stays with two lines of what follows, and no paragraph leaves a lone line, wherever the page ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 4, maxLength: 24 }),
      fc.integer({ min: 2, max: 5 }),
      (lengths, every) => {
        const blocks = lengths.flatMap((count, index) =>
          index % every === 0 ? [heading, paragraph(count)] : [paragraph(count)],
        );
        const made = children(typeset(letterOf(blocks)));
        expect(made).toHaveLength(blocks.length);
        for (const [index, tag] of made.entries()) {
          const lines = baselines(tag);
          const pages = [...new Set(lines.map(({ page }) => page))];
          for (const page of pages)
            if (pages.length > 1) expect(lines.filter((line) => line.page === page).length).toBeGreaterThanOrEqual(2);
          if (tag.role !== 'H2') continue;
          expect(pages).toHaveLength(1);
          const next = made[index + 1];
          const with_ = next === undefined ? [] : baselines(next).filter(({ page }) => page === pages[0]);
          expect(with_.length).toBeGreaterThanOrEqual(Math.min(2, next === undefined ? 0 : baselines(next).length));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing is lost, and nothing stands in another’s place or in the page’s foot', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 }), (lengths) => {
      const letter = typeset(letterOf(lengths.map(paragraph)), styles.largePrint);
      expect(children(letter).map((tag) => wordsOf(tag).trim())).toEqual(lengths.map((count) => words(count)));
      const foot = Math.min(
        ...letter.pages.flatMap(({ artifacts }) => artifacts.map(({ y, piece }) => y + piece.ink.top)),
      );
      let last = { page: 0, y: 0 };
      for (const line of children(letter).flatMap(baselines)) {
        expect(line.page > last.page || line.y > last.y + 12).toBe(true);
        expect(line.y).toBeLessThan(foot);
        last = line;
      }
    }),
    { numRuns: 40 },
  );
});

test('a code that leads the letter is at one place in every language, however long its label', () => {
  const code = (words_: string): Block => ({
    kind: 'code',
    code: { address: 'https://a.example/', alt: 'QR code', short: 'a.example', personal: false },
    prominence: 'main',
    label: [text(words_)],
  });
  const boxes = [
    typeset(letterOf([code('Watch'), paragraph(30)]), styles.bsl),
    typeset(letterOf([code(words(12)), paragraph(3)]), styles.bsl),
    typeset(urduLetter({ blocks: [code('یہ خط BSL میں دیکھیں')] }), styles.bsl),
  ].map((letter) => findTag(letter.tree, ({ alt }) => alt === 'QR code')?.box);
  expect(boxes[0]?.left).toBeGreaterThan(0);
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    for (const box of boxes) expect(box?.[side]).toBeCloseTo(boxes[0]?.[side] ?? 0, 5);
  }
});

describe('the language panel', () => {
  const codeBox = (letter: TypesetLetter) =>
    findTag(letter.tree, ({ role, alt }) => role === 'Figure' && alt === languagePanel.code.alt);

  test.each(['standard', 'giantPrint'] as const)(
    'has its code at one place on %s letters of every language',
    (name) => {
      const [english, urdu] = [fixtureLetter(), urduLetter()].map((letter) => codeBox(typeset(letter, styles[name])));
      expect(english?.box).toBeDefined();
      expect(urdu?.box).toEqual(english?.box);
    },
  );

  test('stands at the foot of page 1 in standard print, on a page of its own in giant print', () => {
    const standard = codeBox(typeset(fixtureLetter()));
    expect(standard && contentsOf(standard)[0]?.page).toBe(0);
    expect(standard?.box?.top).toBeGreaterThan(pt(150));
    const giant = codeBox(typeset(fixtureLetter(), styles.giantPrint));
    expect(giant && contentsOf(giant)[0]?.page).toBeGreaterThan(0);
  });

  test('too tall for a page, it becomes two, each with its code', () => {
    const lines = [...languagePanel.lines, ...languagePanel.lines, ...languagePanel.lines];
    const letter = typeset(letterOf([paragraph(20), { ...languagePanel, lines }]), styles.largePrint);
    const codes = children(letter).filter(({ alt }) => alt === languagePanel.code.alt);
    expect(codes.map((tag) => contentsOf(tag)[0]?.page)).toEqual([1, 2]);
    expect(codes[0]?.box).toEqual(codes[1]?.box);
  });
});

test('two codes never stand on one side', () => {
  for (const style of Object.values(styles)) {
    const codes: number[] = [];
    const walk = (tag: Tag): void => {
      if (tag.role === 'Figure' && tag.alt?.startsWith('QR') === true) codes.push(contentsOf(tag)[0]?.page ?? -1);
      for (const child of tag.children) if (child.kind === 'tag') walk(child);
    };
    walk(typeset(fixtureLetter(), style).tree);
    expect(codes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test('codes that follow each other have a side each', () => {
  const code = (short: string): Block => ({
    kind: 'code',
    code: { address: `https://${short}/`, alt: `QR code: ${short}`, short, personal: false },
    prominence: 'side',
    label: [text('Watch')],
  });
  const made = children(typeset(letterOf([paragraph(9), code('a.example'), code('b.example'), code('c.example')])));
  const figures = made.filter(({ role }) => role === 'Figure');
  expect(figures.map((tag) => contentsOf(tag)[0]?.page)).toEqual([0, 1, 2]);
});

test('a picture gives way a little, so that its page does not stay empty', () => {
  const figure: Block = { kind: 'figure', picture: film, caption: null };
  const heightAfter = (count: number): { page: number; height: number } => {
    const tag = children(typeset(letterOf([paragraph(count), figure]))).find(({ role }) => role === 'Figure');
    const box = tag?.box ?? { top: 0, bottom: 0 };
    return { page: (tag && contentsOf(tag)[0]?.page) ?? -1, height: box.bottom - box.top };
  };
  const full = heightAfter(1).height;
  const heights = Array.from({ length: 40 }, (_, index) => heightAfter(1 + index * 12));
  expect(heights.some(({ page, height }) => page === 0 && height < full)).toBe(true);
  for (const { page, height } of heights) {
    expect(height).toBeGreaterThan(0.4 * full);
    if (page > 0) expect(height).toBeCloseTo(full, 5);
  }
});

test('a slip that is a little too long gives up white rather than a line of its own', () => {
  const label: Block = { kind: 'write-on', label: [text('Label')], lines: 1 };
  const made = (words_: number): { pages: number; gap: number } => {
    const inside = [label, label, paragraph(words_), ...Array.from({ length: 7 }, () => label)] as Slip['children'];
    const section: Block = { kind: 'section', begins: 'sheet', children: [{ kind: 'slip', children: inside }] };
    const letter = typeset(letterOf([paragraph(3), section]));
    const last = children(letter).at(-1);
    const lines = last === undefined ? [] : baselines(last);
    return { pages: letter.pages.length, gap: (lines[1]?.y ?? 0) - (lines[0]?.y ?? 0) };
  };
  const slips = Array.from({ length: 24 }, (_, index) => made(3 + index * 8));
  const natural = slips[0]?.gap ?? 0;
  const longest = slips.findLastIndex(({ pages }) => pages === 3);
  expect(slips[longest]?.gap).toBeLessThan(natural - 1);
  expect(slips[longest]?.gap).toBeGreaterThan(natural - 0.35 * 20);
  expect(slips[longest + 1]?.gap).toBeCloseTo(natural, 5);
});

test('a list leaves no lone line at a page’s end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 2, max: 30 }), (before, count) => {
      const items = Array.from({ length: count }, (_, index) => [text(`item ${index}`)]);
      const list = children(typeset(letterOf([paragraph(before + 1), { kind: 'list', ordered: false, items }])))[1];
      const lines = list === undefined ? [] : baselines(list);
      const pages = [...new Set(lines.map(({ page }) => page))];
      // Each item is a line of its own: bullet and words on one baseline.
      const counts = pages.map((page) => lines.filter((line) => line.page === page).length / 2);
      if (pages.length > 1) for (const own of counts) expect(own).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});

test('a section that begins a sheet begins a right-hand page', () => {
  for (const count of [1, 300, 600, 900]) {
    const letter = typeset(letterOf([paragraph(count), { kind: 'section', begins: 'sheet', children: [heading] }]));
    const section = children(letter).find(({ role }) => role === 'Sect');
    expect(section && (contentsOf(section)[0]?.page ?? 1) % 2).toBe(0);
    expect(section && contentsOf(section)[0]?.page).toBeGreaterThan(0);
  }
});

test('the sender’s large type pushes the body down, and the address stays in its zone', () => {
  const lines = Array.from({ length: 6 }, (_, index) => [text(`A long line of the sender’s own ${index}`)]);
  const letter = typeset(
    letterOf([
      { kind: 'letterhead', logo: null, lines },
      { kind: 'address', lines: ['Ms A', 'Flat 1', 'A House', '1 Road', 'Village', 'TOWN', 'TH1 1AA'] },
      paragraph(5),
    ]),
    styles.giantPrint,
  );
  const sender = contentsOf(letter.tree).filter(({ piece }) => textOfPiece(piece).includes('sender’s'));
  const body = contentsOf(letter.tree).find(({ piece }) => textOfPiece(piece).startsWith('word0'));
  expect((body?.y ?? 0) + (body?.piece.ink.top ?? 0)).toBeGreaterThan(
    Math.max(...sender.map(({ y, piece }) => y + piece.ink.bottom)),
  );
  const address = contentsOf(letter.tree).filter(({ piece }) => piece.runs.every(({ size }) => size === 10));
  expect(address).toHaveLength(7);
  for (const { y, x, piece } of address) {
    expect(y + piece.ink.top).toBeGreaterThanOrEqual(pt(a4.address.top));
    expect(y + piece.ink.bottom).toBeLessThanOrEqual(pt(a4.address.bottom));
    expect(x + piece.ink.left).toBeGreaterThanOrEqual(pt(a4.address.left));
  }
});

test('page numbers and the reference are on every page, outside the tag tree', () => {
  const letter = typeset(fixtureLetter());
  for (const [index, { artifacts }] of letter.pages.entries()) {
    const words_ = artifacts.map(({ piece }) => textOfPiece(piece));
    expect(words_).toContain(`Page ${index + 1} of ${letter.pages.length}`);
    expect(words_).toContain('Your code: K7QM-2XW9-4HTR-8PVA');
  }
  expect(allContents(letter).length).toBeGreaterThan(contentsOf(letter.tree).length);
});

test('the page’s number stands on the far side: right in English, left in Urdu', () => {
  const place = (letter: TypesetLetter, words_: RegExp): { left: number; right: number } => {
    const mark = letter.pages[0]?.artifacts.find(({ piece }) => words_.test(textOfPiece(piece)));
    return { left: (mark?.x ?? 0) + (mark?.piece.ink.left ?? 0), right: (mark?.x ?? 0) + (mark?.piece.ink.right ?? 0) };
  };
  const english = typeset(fixtureLetter());
  expect(Math.abs(place(english, /^Page/).right - pt(a4.body.right))).toBeLessThan(3);
  expect(Math.abs(place(english, /^Your/).left - pt(a4.body.left))).toBeLessThan(3);
  const urdu = typeset(urduLetter());
  expect(Math.abs(place(urdu, /^صفحہ/).left - pt(a4.body.left))).toBeLessThan(4);
  expect(Math.abs(place(urdu, /کوڈ/).right - pt(a4.body.right))).toBeLessThan(8);
});

test('an address is set smaller where a line is long, and one that can’t be fitted is known beforehand', () => {
  const long = 'The Very Reverend Canon Professor Nasreen Begum-Fotheringay';
  const intoWindow = createAddressFitter(library);
  expect(intoWindow([long, '1 Road', 'LONDON', 'TH1 1AA'])).toHaveLength(4);
  expect(intoWindow(['A', 'x'.repeat(90), 'LONDON', 'TH1 1AA'])).toEqual({ fault: 'wide', line: 1 });
  const letter = typeset(letterOf([{ kind: 'address', lines: [long, '1 Road', 'TH1 1AA'] }]));
  const [first, second] = contentsOf(letter.tree);
  expect(first?.piece.runs[0]?.size).toBe(9);
  expect(second?.piece.runs[0]?.size).toBe(9);
  expect((first?.x ?? 0) + (first?.piece.ink.right ?? 0)).toBeLessThan(pt(a4.address.right));
});

test('where page 1 has no room left under the sender, the body begins on page 2 with its heading', () => {
  const lines = Array.from({ length: 14 }, (_, index) => [text(`A long line of the sender’s own ${index}`)]);
  const letter = typeset(
    letterOf([{ kind: 'letterhead', logo: null, lines }, heading, paragraph(9)]),
    styles.largePrint,
  );
  const heading_ = findTag(letter.tree, ({ role }) => role === 'H2');
  expect(heading_ && contentsOf(heading_)[0]?.page).toBe(1);
});

test('what can’t be split and is taller than a page is refused with a sentence', () => {
  const tall: Block = { kind: 'write-on', label: [text('Name')], lines: 60 };
  expect(() => typeset(letterOf([tall]))).toThrow(/taller than a page/);
});
