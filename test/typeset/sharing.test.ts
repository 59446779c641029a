import { expect, test } from 'vitest';
import type { Block, Letter } from '../../src/letter.ts';
import type { Picture } from '../../src/picture.ts';
import { styles } from '../../src/typeset/styles.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { field, film, fixtureCode, fixtureLanguages, fixtureLetter, text, urduLetter } from '../fixture/letter.ts';
import { allContents, library, textOfPiece, typeset } from './set.ts';

/** The fixture for someone else: name, address, code and QR code replaced. */
function forSomeoneElse(): Letter {
  const copy = JSON.parse(
    JSON.stringify(fixtureLetter(), (key, value) => (key === 'bytes' ? undefined : value)),
    (_, value) =>
      typeof value === 'string'
        ? value
            .replaceAll(fixtureCode, '0000-1111-2222-3333')
            .replace('নাসরিন বেগম', 'Zoë Łuczak')
            .replace('Ms Nasreen Begum', 'Ms Zoë Łuczak')
        : value,
  ) as Letter;
  return copy;
}

test('equal keys are equal marks, for every resident, and nobody’s own data has a key', () => {
  const byKey = new Map<string, string>();
  for (const letter of [fixtureLetter(), forSomeoneElse()]) {
    for (const { piece } of allContents(typeset(letter))) {
      const marks = JSON.stringify([
        piece.runs,
        piece.shapes.map((shape) => ({ ...shape, source: undefined })),
        piece.ink,
      ]);
      if (piece.key === null) continue;
      expect(byKey.get(piece.key) ?? marks).toBe(marks);
      byKey.set(piece.key, marks);
      for (const own of [
        fixtureCode,
        '0000-1111-2222-3333',
        'Łuczak',
        'Nasreen Begum',
        'নাসরিন',
        'TH2 4QP',
        'Old Ford',
      ]) {
        expect(textOfPiece(piece)).not.toContain(own);
      }
    }
  }
});

test('most of a letter is shared with the next, as the very same pieces', () => {
  const first = allContents(typeset(fixtureLetter())).map(({ piece }) => piece);
  const second = new Set(allContents(typeset(forSomeoneElse())).map(({ piece }) => piece));
  const shared = first.filter((piece) => second.has(piece)).length;
  expect(shared / first.length).toBeGreaterThan(0.6);
});

test('the same letter is the same pages, whatever was typeset before', () => {
  const fresh = createTypesetter({ library, languages: fixtureLanguages });
  const once = JSON.stringify(fresh.typeset(fixtureLetter(), styles.largePrint));
  typeset(forSomeoneElse());
  fresh.typeset(forSomeoneElse(), styles.largePrint);
  expect(JSON.stringify(fresh.typeset(fixtureLetter(), styles.largePrint))).toBe(once);
});

test('words of one style are not another’s', () => {
  const letter = fixtureLetter({
    blocks: [
      { kind: 'paragraph', children: [text('Dear '), field('name', 'Ana')] },
      { kind: 'paragraph', children: [text('Same words')] },
    ],
  });
  const keys = [styles.standard, styles.largePrint].map(
    (style) => allContents(typeset(letter, style)).find(({ piece }) => textOfPiece(piece) === 'Same words')?.piece.key,
  );
  expect(keys[0]).not.toBe(keys[1]);
});

test('a picture has one size to the last digit wherever it stands, since pieces of one name are one', () => {
  const widths = new Map<string, Set<number>>();
  const rows: Block[] = [0.1, 1 / 3, 1, 22 / 7].flatMap((ratio) => {
    const odd: Picture = { ...film, source: { ...film.source, width: 640.1 * ratio, height: 359.7 } };
    return [
      { kind: 'picture-row', picture: odd, children: [{ kind: 'paragraph', children: [text('Words')] }] },
      { kind: 'picture-row', prominence: 'side', picture: odd, children: [] },
      { kind: 'figure', picture: odd, caption: null },
    ];
  });
  for (const letter of [fixtureLetter({ blocks: rows }), urduLetter({ blocks: rows })]) {
    for (const { piece } of allContents(typeset(letter))) {
      const [shape] = piece.shapes;
      if (piece.key === null || shape?.kind !== 'picture') continue;
      widths.set(piece.key, (widths.get(piece.key) ?? new Set()).add(shape.width));
    }
  }
  expect(widths.size).toBeGreaterThan(2);
  for (const [key, own] of widths) expect(own.size, key).toBe(1);
});

test('a sign beside words is smaller than an easy read picture, and its words begin nearer', () => {
  const row = (prominence: 'main' | 'side'): Block => ({
    kind: 'picture-row',
    prominence,
    picture: film,
    children: [{ kind: 'paragraph', children: [text('Words')] }],
  });
  const [main, side] = (['main', 'side'] as const).map((prominence) => {
    const contents = allContents(typeset(fixtureLetter({ blocks: [row(prominence)] })));
    const [shape] = contents.flatMap(({ piece }) => piece.shapes).filter(({ kind }) => kind === 'picture');
    const words = contents.find(({ piece }) => textOfPiece(piece) === 'Words');
    return { width: shape?.kind === 'picture' ? shape.width : 0, words: words?.x ?? 0 };
  });
  expect(side?.width).toBeLessThan(0.6 * (main?.width ?? 0));
  expect(side?.words).toBeLessThan(main?.words ?? 0);
});
