/** Real PDFs, each with one fault, and the check that must find it. Made by pdfkit alone (see sample-pdf.ts). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackBatch } from '../../src/check/read-back.ts';
import { letterChecks } from '../../src/checks.ts';
import { residents } from './expectations.ts';
import { BODY, type SampleLetter, samplePdf } from './sample-pdf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'everyletter-damage-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { letters, expected } = residents();
/** Five lines, so that an even far edge is no chance. */
const long = `${BODY} ${BODY} ${BODY} ${BODY}`;

/** What is found on the first letter: `check: what it says`. */
async function foundOn(damage: Partial<SampleLetter>): Promise<string[]> {
  const path = join(folder, 'letters.pdf');
  const made = letters.slice(0, 1).map((letter) => ({ ...letter, ...damage }));
  await writeFile(path, await samplePdf(made));
  const [first] = expected;
  const { findings } = await readBackBatch(path, first === undefined ? [] : [first], { letterChecks, fileChecks: [] });
  return [...new Set(findings.map(({ check, says }) => `${check}: ${says}`))];
}

type Damage = [what: string, damage: Partial<SampleLetter>, found: RegExp];

test.each<Damage>([
  [
    'a label in small print',
    { scribble: (document) => document.fontSize(7).text('Ref 12', 70, 700) },
    /^glyph-size: The page’s foot or margin is printed at 7.0 pt, expected 10 pt or more/,
  ],
  [
    'a page scaled down',
    { scribble: (document) => document.scale(0.5).fontSize(14).text('Ref 12', 140, 1400, { lineBreak: false }) },
    /^glyph-size: .* 7.0 pt/,
  ],
  [
    'text that runs off the sheet',
    { scribble: (document) => document.fontSize(12).text('Reference 12', 5, 700) },
    /^inside-page: Ink stands outside the safe area/,
  ],
  [
    'text in the margin',
    { scribble: (document) => document.fontSize(12).text('Reference 12', 18, 700) },
    /^inside-page: Text stands in the margin/,
  ],
  [
    'text cut off at its foot',
    { scribble: (document) => document.rect(70, 700, 200, 9).clip().fontSize(14).text('gyps jog', 70, 700) },
    /^inside-page: Letters are cut off/,
  ],
  [
    'one text over another',
    { scribble: (document) => document.fontSize(12).text('Reference 12', 75, 354) },
    /^no-overlap: Lines of two different texts overlap/,
  ],
  [
    'text over the code',
    { scribble: (document) => document.fontSize(12).text('Reference 12', 430, 690, { lineBreak: false }) },
    /^no-overlap: Text stands in the white that a code needs/,
  ],
  [
    'a white box over half of a heading',
    { scribble: (document) => document.rect(120, 225, 80, 30).fill('white') },
    /^contrast: Text has a contrast of 1.0 to 1/,
  ],
  [
    'grey text',
    { scribble: (document) => document.fillColor('#999999').fontSize(12).text('Reference 12', 70, 700) },
    /^contrast: Text has a contrast of 2.[5-9] to 1/,
  ],
  [
    'text that is not printed',
    { scribble: (document) => document.fontSize(12).addContent('3 Tr').text('Reference 12', 70, 700) },
    /^contrast: Text stands in the file that is not printed/,
  ],
  [
    'text on its side',
    {
      scribble: (document) =>
        document
          .rotate(90, { origin: [60, 600] })
          .fontSize(12)
          .text('Reference 12', 60, 600),
    },
    /^plain-type: Text is turned or slanted/,
  ],
  ['a small code', { codeWidth: 42 }, /^qr-geometry: A code’s modules are 0.45 mm wide, expected 0.5 mm or more/],
  ['a narrow code', { codeWidth: 60 }, /^qr-geometry: A code is 21.2 mm wide, expected 25 mm or more/],
  [
    'a rule through the white round the code',
    { scribble: (document) => document.rect(414, 580, 1, 120).fill('black') },
    /^qr-geometry: Something stands in the white that a code needs round it/,
  ],
  [
    'two codes on one side',
    { qr: [...(letters[0]?.qr ?? []), 'https://letter.example.org/'] },
    /^qr-geometry: 2 codes stand on one side, expected 1/,
  ],
  ['a code without words', { alt: ' ' }, /^alt-texts: A picture has no words/],
  [
    'a code with other words',
    { alt: 'A pattern' },
    /^alt-texts: A picture has other words than it should: expected “Code/,
  ],
  ['lines too close', { lineGap: -2 }, /^leading: Lines of a P stand 13.6 pt apart, expected 14.4 pt or more/],
  ['centred lines', { align: 'center' }, /^alignment: Lines of a P begin up to .* pt apart/],
  ['justified lines', { align: 'justify', paragraphs: [long] }, /^alignment: A P is justified/],
  [
    'a divided word',
    { paragraphs: [BODY.replace('meetings', 'meet-\nings')] },
    /^split-words: A word is divided with a hyphen/,
  ],
  [
    'a word left out',
    { paragraphs: [BODY.replace('are free', 'are'), BODY] },
    /^text-equals-letter: Unexpected words in part 11 of 12, a P that should say “We would like/,
  ],
  ['a part too many', { paragraphs: [BODY, 'Thank you.'] }, /^text-equals-letter: Unexpected words in part 12 of 12/],
  ['a heading twice', { headings: 2 }, /^text-equals-letter: Unexpected H1 as part 7 of 12, expected a P/],
])('%s', async (_, damage, found) => {
  expect((await foundOn(damage)).join('\n')).toMatch(new RegExp(found, 'm'));
});

test('nothing, where nothing is damaged', async () => {
  expect(await foundOn({})).toEqual([]);
});
