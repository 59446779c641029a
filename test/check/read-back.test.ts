import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fewPages } from '../../src/check/letter/few-pages.ts';
import { mailmark } from '../../src/check/letter/mailmark.ts';
import { noOtherRow } from '../../src/check/letter/no-other-row.ts';
import { ownRow } from '../../src/check/letter/own-row.ts';
import { qrDecodes } from '../../src/check/letter/qr-decodes.ts';
import { saidAsPrinted } from '../../src/check/letter/said-as-printed.ts';
import { tagsPresent } from '../../src/check/letter/tags-present.ts';
import { textMaps } from '../../src/check/letter/text-maps.ts';
import { readBackBatch } from '../../src/check/read-back.ts';
import { fileChecks, letterChecks } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { residents } from './expectations.ts';
import { type SampleLetter, type SampleOptions, samplePdf } from './sample-pdf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'everyletter-read-back-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { letters, expected } = residents();
const FILE = 'print/001-standard.pdf';

/** Whose letter it is, and whether it can be read at all: what each damage must be found by is its own test. */
const whose = [ownRow, noOtherRow, qrDecodes, saidAsPrinted, tagsPresent, textMaps];

async function readBytes(bytes: Uint8Array, checks: typeof letterChecks = whose) {
  const path = join(folder, '001-standard.pdf');
  await writeFile(path, bytes);
  return readBackBatch(path, expected, { file: FILE, letterChecks: checks, fileChecks, thoroughEvery: 2 });
}
const readLetters = async (changed: Record<number, Partial<SampleLetter>>, options: SampleOptions = {}) =>
  readBytes(
    await samplePdf(
      letters.map((letter, index) => ({ ...letter, ...changed[index] })),
      options,
    ),
  );

/** Findings as lines: the check, the letter, what it says. */
const said = (findings: readonly Finding[]) =>
  findings.map(
    ({ check, where, says }) => `${check}${where.sequence === undefined ? '' : ` ${where.sequence}`}: ${says}`,
  );

test('letters that are right pass every check, and all of them are read', async () => {
  const { findings, counts, checked, codePlaces } = await readBytes(await samplePdf(letters), letterChecks);
  expect(findings).toEqual([]);
  expect(counts).toEqual({ letters: 3, lettersRead: 3, pagesRead: 6, codes: 3, codesDecoded: 3, codesDecodedTwice: 2 });
  // Of a sample: the first letter and the third. None of them is in a format that may have so many pages only,
  // or has a Mailmark.
  for (const { id, sampled } of letterChecks.filter((check) => check !== fewPages && check !== mailmark))
    expect(checked[id]).toEqual({ read: sampled === undefined ? 3 : 2, faulty: 0 });
  expect(codePlaces).toEqual(
    [0, 1, 2].map(() => [{ index: 0, left: expect.closeTo(420, 1), top: expect.closeTo(600, 1) }]),
  );
});

describe('own-row', () => {
  test('an address line of another flat', async () => {
    const { findings } = await readLetters({
      0: { addressLines: ['Agnieszka Nowak', 'Flat 21', '7 Example Street', 'LONDON', 'ZZ1 1AA'] },
    });
    expect(said(findings)).toEqual(['own-row 1: The address read back differs from its row in line 2.']);
    expect(findings[0]).toMatchObject({
      level: 'mend',
      where: { file: FILE, row: 2, page: 1, language: 'en', format: 'standard' },
    });
  });
  test('a line that only begins as it should', async () => {
    const { findings } = await readLetters({
      0: { addressLines: ['Agnieszka Nowak', 'Flat 12B', '7 Example Street', 'LONDON', 'ZZ1 1AA'] },
    });
    expect(said(findings)).toEqual(['own-row 1: The address read back differs from its row in line 2.']);
  });
  test('lines in another order', async () => {
    const { findings } = await readLetters({
      0: { addressLines: ['Agnieszka Nowak', '7 Example Street', 'Flat 12', 'LONDON', 'ZZ1 1AA'] },
    });
    expect(said(findings)).toEqual([
      'own-row 1: The lines of the address stand in another order than in its row, or other words stand between them.',
    ]);
  });
  test('ink that differs from what is read out', async () => {
    const painted = ['Agnieszka Nowak', 'Flat 13', '7 Example Street', 'LONDON', 'ZZ1 1AA'];
    const { findings } = await readLetters({
      0: { addressLines: painted, actualLines: letters[0]?.addressLines ?? [] },
    });
    expect(said(findings)).toEqual(['said-as-printed 1: The words read out for a P differ from the words printed.']);
  });
  test('another language', async () => {
    const { findings } = await readLetters({ 1: { language: 'pl' } });
    expect(said(findings)).toEqual(['own-row 2: The letter is marked as pl, expected en.']);
  });
  test('a missing page', async () => {
    const { findings, counts } = await readLetters({ 2: { pages: 1 } });
    expect(said(findings)).toEqual([
      'document-named: Unexpected 5 pages, expected 6.',
      'own-row 3: Only 1 of the letter’s 2 pages can be read.',
    ]);
    expect(counts.lettersRead).toBe(2);
  });
});

describe('codes', () => {
  test('two letters with each other’s codes', async () => {
    const codeOf = (index: number) => ({ code: letters[index]?.code ?? '', qr: letters[index]?.qr ?? [] });
    const { findings, counts } = await readLetters({ 0: codeOf(1), 1: codeOf(0) });
    expect(said(findings)).toEqual([
      'own-row 1: The personal code of its row can’t be read in the letter.',
      'no-other-row 1: The personal code of row 3 stands on it.',
      'no-other-row 1: The personal code of row 3 stands on it.',
      'qr-decodes 1: A QR code opens another address than it should.',
      'own-row 2: The personal code of its row can’t be read in the letter.',
      'no-other-row 2: The personal code of row 2 stands on it.',
      'no-other-row 2: The personal code of row 2 stands on it.',
      'qr-decodes 2: A QR code opens another address than it should.',
    ]);
    expect(counts.codesDecoded).toBe(1);
  });
  test('a code covered at its corner', async () => {
    const { findings, counts } = await readLetters({ 1: { cover: 0.6 } });
    expect(said(findings)).toEqual(['qr-decodes 2: A QR code can’t be decoded: 0 of 1 were read.']);
    expect(counts).toMatchObject({ codes: 3, codesDecoded: 2 });
  });
  test('a code whose tag has no box is found on its page', async () => {
    const { findings, counts } = await readLetters({ 1: { noBox: true } });
    expect(findings).toEqual([]);
    expect(counts.codesDecoded).toBe(3);
  });
  test('a code too many', async () => {
    const own = letters[1]?.qr[0] ?? '';
    const { findings } = await readLetters({ 1: { qr: [own, 'https://letter.example.org/'] } });
    expect(said(findings)).toEqual(['qr-decodes 2: A QR code that the letter should not carry stands on it.']);
  });
});

describe('no-other-row', () => {
  test.each([
    ['a name', 'As Agnieszka Nowak said, all are welcome.', 'The name of row 2 stands on it.'],
    ['a household', 'We wrote to Rose Cottage, too.', 'An address line of row 3 stands on it.'],
    ['a postcode', 'It is in ZZ1 1AA.', 'An address line of row 2 stands on it.'],
    ['a code of nobody', 'Use 0000-1111-2222-3333 instead.', 'A personal code that is not its own stands on it.'],
  ])('%s', async (_, paragraph, says) => {
    const { findings } = await readLetters({ 2: { paragraphs: [paragraph] } });
    expect(said(findings)).toEqual([`no-other-row 3: ${says}`, `no-other-row 3: ${says}`]);
    expect(findings.map(({ where }) => where.page)).toEqual([5, 6]);
  });
  test('what a neighbour shares is no finding', async () => {
    const { findings } = await readLetters({ 2: { paragraphs: ['In LONDON, at 11 Example Street, ZZ1 1AB.'] } });
    expect(findings).toEqual([]);
  });
});

describe('tags, title, glyphs', () => {
  test('two main headings', async () => {
    const { findings } = await readLetters({ 0: { headings: 2 } });
    expect(said(findings)).toEqual(['tags-present 1: Unexpected 2 main headings (H1), expected 1.']);
  });
  test('a file without tags, title and language', async () => {
    const { findings } = await readLetters({}, { tagged: false, title: null, lang: null });
    expect(new Set(said(findings))).toEqual(
      new Set([
        'document-named: The PDF is not marked as tagged.',
        'document-named: The PDF has no title.',
        'document-named: The PDF names no language.',
        ...[1, 2, 3].map(
          (letter) => `tags-present ${letter}: The letter has no tags: a screen reader gets no order and no headings.`,
        ),
      ]),
    );
  });
  test('a typeface whose characters have no Unicode values', async () => {
    const sound = Buffer.from(await samplePdf(letters)).toString('latin1');
    const { findings } = await readBytes(Buffer.from(sound.replaceAll('/ToUnicode', '/ToUnknown'), 'latin1'));
    expect(said(findings).filter((line) => line.startsWith('text-maps'))).toHaveLength(3);
  });
  test('a character that the typeface lacks', async () => {
    const { findings } = await readLetters({ 0: { paragraphs: ['We meet in 東京.'] } });
    expect(said(findings)).toContain('no-notdef: 4 characters are printed as empty boxes (.notdef).');
  });
});

describe('files that can’t be trusted', () => {
  const opens = async (bytes: Uint8Array) => {
    const { findings, counts, checked } = await readBytes(bytes);
    expect(checked).toEqual({ 'pdf-opens': { read: 1, faulty: 1 } });
    expect(counts).toMatchObject({ letters: 3, lettersRead: 0, codes: 3, codesDecoded: 0 });
    return said(findings);
  };
  test('an empty file', async () => {
    expect(await opens(new Uint8Array())).toEqual(['pdf-opens: The PDF is empty.']);
  });
  test.each([
    ['its last line', 5, 'The PDF is damaged: its end is cut off.'],
    ['the place of its table of contents', 20, 'The PDF is damaged: its table of contents is broken or cut off.'],
    ['its table of contents', 400, 'The file is damaged or is not a PDF.'],
    ['a half of it', 10_000, 'The file is damaged or is not a PDF.'],
  ])('a file that lacks %s', async (_, cut, says) => {
    const whole = await samplePdf(letters);
    expect(whole.length).toBeGreaterThan(cut * 1.5);
    expect(await opens(whole.subarray(0, whole.length - cut))).toEqual([`pdf-opens: ${says}`]);
  });
  test('a file locked with a password', async () => {
    expect(await opens(await samplePdf(letters, { password: 'secret' }))).toEqual([
      'pdf-opens: The PDF is locked with a password.',
    ]);
  });
  test('a file that opens but forbids', async () => {
    expect(await opens(await samplePdf(letters, { ownerPassword: 'secret' }))).toEqual([
      'pdf-opens: The PDF is encrypted: printers and screen readers may be shut out.',
    ]);
  });
  test.each([
    ['text', 'Dear resident, this is no PDF.'],
    ['a web page', '<!doctype html><title>x</title>'],
    ['a header alone', '%PDF-1.7\n'],
  ])('%s under a PDF’s name', async (_, content) => {
    expect(await opens(new TextEncoder().encode(content))).toEqual(['pdf-opens: The file is damaged or is not a PDF.']);
  });
  test('a file that is not there', async () => {
    const { findings, sha256 } = await readBackBatch(join(folder, 'none.pdf'), expected, { letterChecks, fileChecks });
    expect(said(findings)).toEqual(['pdf-opens: The PDF is not in the output folder or can’t be read.']);
    expect(sha256).toBeNull();
  });
});

test('no finding quotes personal data', async () => {
  const { findings } = await readLetters({ 0: { ...letters[1], actualLines: ['x', 'y'] } });
  expect(findings.length).toBeGreaterThan(3);
  const text = JSON.stringify(findings);
  for (const { addressLines, code, name } of letters) {
    for (const own of [...addressLines, code, name ?? '-']) if (own !== '-') expect(text).not.toContain(own);
  }
});
