/** Letters with every kind of block, through typesetting and the PDF writer and back: what is read is what was said. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LetterExpectation } from '../../src/check/evidence.ts';
import { altTexts } from '../../src/check/letter/alt-texts.ts';
import { languageOfParts } from '../../src/check/letter/language-of-parts.ts';
import { saidAsPrinted } from '../../src/check/letter/said-as-printed.ts';
import { splitWords } from '../../src/check/letter/split-words.ts';
import { textEqualsLetter } from '../../src/check/letter/text-equals-letter.ts';
import { readBackBatch } from '../../src/check/read-back.ts';
import type { Letter } from '../../src/letter.ts';
import { expectedReading } from '../../src/run/check/expected-reading.ts';
import { createFaceLibrary, type FaceLibrary } from '../../src/typeset/face-library.ts';
import { type Style, styles } from '../../src/typeset/styles.ts';
import { createTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';
import { fixtureCode, fixtureLanguages, fixtureLetter, text, urduLetter } from '../fixture/letter.ts';

let library: FaceLibrary;
let typesetter: Typesetter;
let folder: string;
beforeAll(async () => {
  library = await createFaceLibrary();
  typesetter = createTypesetter({ library, languages: fixtureLanguages });
  folder = await mkdtemp(join(tmpdir(), 'everyletter-round-trip-'));
});
afterAll(() => rm(folder, { recursive: true }));

const reads = [textEqualsLetter, altTexts, languageOfParts, saidAsPrinted, splitWords];

/** What is found on `made` where `said` was expected. */
async function roundTrip(made: Letter, style: Style, said: Letter = made) {
  const chunks: Uint8Array[] = [];
  const write = (chunk: Uint8Array) => void chunks.push(Uint8Array.from(chunk));
  const { language } = made;
  const file = createPdf({ kind: 'press', title: 'Letters', language, created: new Date(0), library, write });
  const place = file.add(typesetter.typeset(made, style));
  await file.end();
  const path = join(folder, 'letter.pdf');
  await writeFile(path, Buffer.concat(chunks));
  const expected: LetterExpectation = {
    ...place,
    sequence: 1,
    batch: 'letter',
    row: 2,
    language,
    format: style.id,
    addressLines: [],
    name: null,
    code: fixtureCode,
    qr: [],
    least: { size: style.size, leading: 1.2, xHeight: 2.2 },
    reading: expectedReading(said),
  };
  const { findings } = await readBackBatch(path, [expected], { letterChecks: reads, fileChecks: [] });
  return findings.map(({ check, says }) => `${check}: ${says}`);
}

describe.each(Object.entries(styles))('%s', (_, style) => {
  test('in English', async () => expect(await roundTrip(fixtureLetter(), style)).toEqual([]));
  test('in Urdu', async () => expect(await roundTrip(urduLetter(), style)).toEqual([]));
});

describe('a paragraph that a page’s end divides is read as one', () => {
  /** A letter with so many short paragraphs before a long one, a link in its middle. */
  const pushed = (letter: Letter, before: number): Letter => {
    const short = letter.blocks.find(({ kind }) => kind === 'paragraph') ?? { kind: 'paragraph', children: [] };
    const long =
      letter.direction === 'rtl'
        ? 'ہم اپنے علاقے کے گھروں کو ایک شہری اسمبلی میں بلا رہے ہیں۔ '
        : 'We are inviting homes. ';
    const link = { kind: 'link', href: 'https://letter.example.org/', children: [text('letter.example.org')] } as const;
    const words = { kind: 'paragraph', children: [text(long.repeat(5)), link, text(` ${long.repeat(5)}`)] } as const;
    return { ...letter, blocks: [...letter.blocks.slice(0, 4), ...Array.from({ length: before }, () => short), words] };
  };
  test.each([6, 7, 8, 9, 10, 11, 12])('after %i others', async (before) => {
    expect(await roundTrip(pushed(fixtureLetter(), before), styles.standard)).toEqual([]);
    expect(await roundTrip(pushed(urduLetter(), before), styles.standard)).toEqual([]);
  });
});

test('words in another language are known by it', async () => {
  const welsh = (language: string): Letter => {
    const { blocks, ...letter } = fixtureLetter();
    const name = { kind: 'foreign', language, direction: 'ltr', children: [text('Cymraeg')] } as const;
    return { ...letter, blocks: [...blocks, { kind: 'paragraph', children: [text('Ask for '), name, text('.')] }] };
  };
  expect(await roundTrip(welsh('cy'), styles.standard)).toEqual([]);
  expect(await roundTrip(welsh('pl'), styles.standard, welsh('cy'))).toEqual([
    'language-of-parts: Words in cy are marked as pl.',
  ]);
});

test('blocks in another order are found, panels excepted', async () => {
  const letter = fixtureLetter();
  const at = letter.blocks.findIndex(({ kind }) => kind === 'list');
  const list = letter.blocks.slice(at, at + 1);
  const moved = { ...letter, blocks: letter.blocks.toSpliced(at, 1).toSpliced(at + 1, 0, ...list) };
  expect(await roundTrip(moved, styles.standard, letter)).toHaveLength(1);
  const panel = letter.blocks.filter(({ kind }) => kind === 'language-panel');
  const rest = letter.blocks.filter(({ kind }) => kind !== 'language-panel');
  expect(panel).toHaveLength(1);
  expect(await roundTrip({ ...letter, blocks: [...rest, ...panel] }, styles.standard, letter)).toEqual([]);
});
