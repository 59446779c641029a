import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tag } from '../../src/typeset/page.ts';
import { fixtureLetter, link, text, urduLetter } from '../fixture/letter.ts';
import { allContents, contentsOf, findTag, textOfPiece, typeset } from './set.ts';
import { treeText } from './tree-text.ts';

const golden = new URL('./golden/', import.meta.url);

/** `UPDATE=1 npx vitest run test/typeset` renews the goldens: read the difference before you keep it. */
test.each([
  ['english.txt', fixtureLetter()],
  ['urdu.txt', urduLetter()],
])('the tag tree of %s', (name, letter) => {
  const made = treeText(typeset(letter));
  const file = new URL(name, golden);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, made);
  }
  expect(made).toBe(readFileSync(file, 'utf8'));
});

test('words in another language are a Span with it, and a paragraph round them keeps its order', () => {
  const tree = typeset(fixtureLetter()).tree;
  const span = findTag(tree, ({ role, language }) => role === 'Span' && language === 'ur');
  expect(span?.actualText).toBe('شہری اسمبلی');
  const paragraph = findTag(tree, ({ children }) => span !== undefined && children.includes(span));
  expect(paragraph?.role).toBe('P');
  expect(paragraph?.children.map((child) => (child.kind === 'tag' ? child.role : 'content')).slice(-2)).toEqual([
    'Span',
    'content',
  ]);
});

test('right-to-left words are said by the element that holds them, without direction controls', () => {
  const letter = typeset(urduLetter());
  const heading = findTag(letter.tree, ({ role }) => role === 'H1');
  expect(heading?.actualText).toBe('کیا آپ نفرت پر مبنی جرائم سے نمٹنے میں تھورنبری کی مدد کریں گے؟');
  expect(JSON.stringify(letter)).not.toMatch(/[\u2066-\u2069]/);
});

test('each content item belongs to one element, and all that is painted has ink inside its page', () => {
  for (const letter of [typeset(fixtureLetter()), typeset(urduLetter())]) {
    const contents = contentsOf(letter.tree);
    expect(new Set(contents).size).toBe(contents.length);
    for (const { page, piece, x, y } of allContents(letter)) {
      const sheet = letter.pages[page];
      expect(sheet, textOfPiece(piece)).toBeDefined();
      expect(x + piece.ink.left, textOfPiece(piece)).toBeGreaterThan(5 * 2.83);
      expect(x + piece.ink.right).toBeLessThan((sheet?.width ?? 0) - 5 * 2.83);
      expect(y + piece.ink.top).toBeGreaterThan(5 * 2.83);
      expect(y + piece.ink.bottom).toBeLessThan((sheet?.height ?? 0) - 5 * 2.83);
    }
  }
});

test('right-to-left words that a page’s end divides are said page by page, each part once', () => {
  const words = Array.from({ length: 300 }, (_, index) => `لفظ ${index}`).join(' ');
  const pieces = [
    urduLetter({ blocks: [{ kind: 'paragraph', children: [text(words)] }] }),
    urduLetter({
      blocks: [{ kind: 'paragraph', children: [text(words), link('https://a.example/', text('a.example'))] }],
    }),
    urduLetter({ blocks: [{ kind: 'list', ordered: false, items: [[text(words)]] }] }),
  ].map((letter) => {
    const said: { page: number; words: string }[] = [];
    const walk = (tag: Tag): void => {
      if (tag.actualText !== undefined) {
        const pages = new Set(contentsOf(tag).map(({ page }) => page));
        expect([...pages]).toHaveLength(1);
        said.push({ page: [...pages][0] ?? -1, words: tag.actualText });
      } else for (const child of tag.children) if (child.kind === 'tag') walk(child);
    };
    const made = typeset(letter);
    expect(made.pages.length).toBeGreaterThan(1);
    walk(made.tree);
    return said.filter((part) => part.words.includes('لفظ'));
  });
  for (const said of pieces) {
    expect(said.map(({ page }) => page)).toEqual([...new Set(said.map(({ page }) => page))]);
    expect(said.length).toBeGreaterThan(1);
    expect(
      said
        .map((part) => part.words)
        .join('')
        .trim(),
    ).toBe(words);
  }
});
