import { describe, expect, test } from 'vitest';
import type { Block, CodeBlock, LanguagePanel, Letter } from '../../src/letter.ts';
import type { Box, Content, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { type Style, styles } from '../../src/typeset/styles.ts';
import { field, film, fixtureLetter, languagePanel, text, urduLetter } from '../fixture/letter.ts';
import { allContents, contentsOf, findTag, textOfPiece, typeset, wordsOf } from './set.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const paragraph = (count: number): Block => ({ kind: 'paragraph', children: [text(words(count))] });
const letterOf = (blocks: readonly Block[]): Letter => fixtureLetter({ blocks });

const pageOf = (tag: Tag | undefined): number => (tag === undefined ? -1 : (contentsOf(tag)[0]?.page ?? -1));

/** Ink of a content item on its page. */
const inkOf = ({ x, y, piece: { ink } }: Content): Box => ({
  left: x + ink.left,
  top: y + ink.top,
  right: x + ink.right,
  bottom: y + ink.bottom,
});

/** The panel's tinted ground: its frame is as wide as the body. */
function grounds(letter: TypesetLetter): { page: number; box: Box }[] {
  return allContents(letter)
    .filter(({ piece }) => piece.shapes.some((shape) => shape.kind === 'frame' && shape.width > pt(150)))
    .map((content) => ({ page: content.page, box: inkOf(content) }));
}

/** Every piece of text on the page of a box that is neither inside it nor clear of it. */
function overlapping(letter: TypesetLetter, { page, box }: { page: number; box: Box }): string[] {
  return allContents(letter)
    .filter((content) => content.page === page && content.piece.runs.length > 0)
    .filter((content) => {
      const { top, bottom } = inkOf(content);
      const inside = top >= box.top && bottom <= box.bottom;
      return !inside && bottom > box.top && top < box.bottom;
    })
    .map(({ piece }) => textOfPiece(piece));
}

describe('the language panel', () => {
  const head: Block = { kind: 'letterhead', logo: null, lines: [[text('A council')]] };
  const blocks = [head, paragraph(60), paragraph(60), languagePanel, paragraph(60), paragraph(400)];
  /** With lines that fit on one, as the campaign's. */
  const shortPanel: LanguagePanel = {
    ...languagePanel,
    lines: languagePanel.lines.map((line) => ({ ...line, children: [text(`${line.language}: this code or website`)] })),
  };

  const sideCode: CodeBlock = {
    kind: 'code',
    code: { address: 'https://a.example/', alt: 'QR code', short: 'a.example', personal: false },
    prominence: 'side',
    label: [text('Watch')],
  };

  test.each(Object.entries(styles))('touches neither text nor page furniture in %s', (_, style) => {
    for (const letter of [letterOf(blocks), urduLetter({ blocks }), fixtureLetter(), urduLetter()]) {
      const made = typeset(letter, style);
      expect(grounds(made).length).toBeGreaterThan(0);
      for (const ground of grounds(made)) expect(overlapping(made, ground)).toEqual([]);
    }
  });

  test('of large print is on page 1, its lines beside the code', () => {
    const [ground] = grounds(typeset(letterOf([head, paragraph(60), shortPanel, paragraph(400)]), styles.largePrint));
    expect(ground?.page).toBe(0);
    expect((ground?.box.bottom ?? 0) - (ground?.box.top ?? 0)).toBeLessThan(0.55 * pt(297));
  });

  test('of giant print is at the foot of page 2, and the letter goes on over it', () => {
    const made = typeset(letterOf([head, paragraph(120), shortPanel, paragraph(400)]), styles.giantPrint);
    const [ground, ...more] = grounds(made);
    expect(more).toEqual([]);
    expect(ground?.page).toBe(1);
    const over = contentsOf(made.tree).filter(
      (content) => content.page === 1 && inkOf(content).bottom < (ground?.box.top ?? 0),
    );
    expect(over.some(({ piece }) => textOfPiece(piece).startsWith('word'))).toBe(true);
  });

  test('has its page even where the letter ends before it', () => {
    const made = typeset(letterOf([paragraph(5), languagePanel]), styles.giantPrint);
    expect(made.pages).toHaveLength(2);
    expect(grounds(made)[0]?.page).toBe(1);
    const sheet = typeset(
      letterOf([paragraph(5), languagePanel, { kind: 'section', begins: 'page', children: [paragraph(5)] }]),
      styles.giantPrint,
    );
    expect(sheet.pages).toHaveLength(3);
  });

  test('later in a letter shares its page with what is before it', () => {
    const made = typeset(letterOf([sideCode, paragraph(300), paragraph(21), shortPanel]), styles.easyRead);
    const [ground] = grounds(made);
    const before = findTag(made.tree, (tag) => tag.role === 'P' && wordsOf(tag).endsWith('word20'));
    expect(ground?.page).toBe(pageOf(before));
    expect(ground?.page).toBeGreaterThan(0);
    expect(ground?.box.top).toBeGreaterThan(pt(30));
  });

  test('later in a letter has its code at one place too, at the foot of whatever page', () => {
    const boxes = [300, 420, 470].map((count) => {
      const made = typeset(letterOf([sideCode, paragraph(count), shortPanel]), styles.easyRead);
      const code = findTag(made.tree, ({ alt }) => alt === shortPanel.code.alt);
      return { page: pageOf(code), box: code?.box };
    });
    expect(new Set(boxes.map(({ page }) => page)).size).toBeGreaterThan(1);
    for (const { box } of boxes) expect(box).toEqual(boxes[0]?.box);
  });
});

describe('a film’s frame with its code', () => {
  const frame: Block = { kind: 'figure', picture: film, caption: null };
  const code: CodeBlock = {
    kind: 'code',
    code: { address: 'https://a.example/en/bsl/', alt: 'QR code', short: 'a.example/en/bsl', personal: false },
    prominence: 'main',
    label: [text('Watch this letter in BSL')],
  };
  const made = (letter: Letter) => typeset(letter, styles.bsl);
  const boxOf = (letter: TypesetLetter, alt: string) => findTag(letter.tree, (tag) => tag.alt === alt)?.box;

  test('is one block at the foot of page 1, the code at one place in every language', () => {
    const letters = [
      made(letterOf([frame, code, paragraph(10)])),
      made(letterOf([frame, { ...code, label: [text(words(9))] }, paragraph(30)])),
      made(urduLetter({ blocks: [frame, { ...code, label: [text('یہ خط BSL میں دیکھیں')] }] })),
    ];
    const [first] = letters.map((letter) => boxOf(letter, 'QR code'));
    for (const letter of letters) {
      expect(pageOf(findTag(letter.tree, ({ alt }) => alt === film.alt))).toBe(0);
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(boxOf(letter, 'QR code')?.[side]).toBeCloseTo(first?.[side] ?? 0, 5);
    }
  });

  test('keeps strokes that rise out of their line off the frame', () => {
    const label = [text('یہ خط BSL میں دیکھیں')];
    const made_ = made(urduLetter({ blocks: [frame, { ...code, label }] }));
    const words_ = contentsOf(made_.tree).filter(({ piece }) => piece.runs.length > 0);
    expect(words_.length).toBeGreaterThan(1);
    for (const content of words_) expect(inkOf(content).top).toBeGreaterThan(boxOf(made_, film.alt)?.bottom ?? 0);
  });

  test('keeps frame, label and address out of the code’s quiet zone', () => {
    for (const letter of [letterOf([frame, code]), urduLetter({ blocks: [frame, code] })]) {
      const typeset_ = made(letter);
      const quiet = boxOf(typeset_, 'QR code');
      expect(boxOf(typeset_, film.alt)?.left).toBeGreaterThanOrEqual(quiet?.right ?? 0);
      for (const content of contentsOf(typeset_.tree).filter(({ piece }) => piece.runs.length > 0))
        expect(inkOf(content).left).toBeGreaterThanOrEqual(quiet?.right ?? 0);
    }
  });

  test('stays apart where the frame has a caption', () => {
    const letter = made(letterOf([{ kind: 'figure', picture: film, caption: [text('A film')] }, code]));
    expect(boxOf(letter, film.alt)?.bottom).toBeLessThan(boxOf(letter, 'QR code')?.top ?? 0);
    expect(wordsOf(letter.tree)).toContain('A film');
  });
});

describe('the foot of giant print', () => {
  const furniture = (reference: string, style: Style): string[] => {
    const letter = fixtureLetter();
    const made = typeset({ ...letter, furniture: { ...letter.furniture, reference: field('code', reference) } }, style);
    const marks = made.pages[0]?.artifacts.filter(({ piece }) => piece.runs.length > 0) ?? [];
    const [left, right] = marks.map(inkOf).sort((a, b) => a.left - b.left);
    expect(left?.right).toBeLessThan(right?.left ?? 0);
    return marks.map(({ piece }) => textOfPiece(piece));
  };

  test('has one row: the code without its label, and the page in numbers where the code is wide', () => {
    expect(furniture('1111-1111-1111-1111', styles.standard)).toContain('Your code: 1111-1111-1111-1111');
    const narrow = furniture('1111-1111-1111-1111', styles.giantPrint);
    expect(narrow).toContain('1111-1111-1111-1111');
    expect(narrow.some((mark) => /^Page 1 of \d+$/.test(mark))).toBe(true);
    const wide = furniture('WWWW-WWWW-WWWW-WWWW', styles.giantPrint);
    expect(wide.some((mark) => /^1 \/ \d+$/.test(mark))).toBe(true);
  });
});
