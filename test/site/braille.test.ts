/** The letter in braille: pages, a transcriber's file, and liblouis's where it is installed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type BrailleFileRead, brailleBack } from '../../src/check/braille/braille-back.ts';
import { brfText, readBrf } from '../../src/check/braille/read-brf.ts';
import { CannotRun } from '../../src/errors.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { brailleFaults, brailleOnDisk, checkBraille, makeBrailleFiles } from '../../src/run/site/braille-files.ts';
import { makeSite, siteInput } from '../../src/run/site/make-site.ts';
import { siteExpectations } from '../../src/run/site/site-expectations.ts';
import { brailleParts } from '../../src/write/braille/braille-parts.ts';
import { brailleInstalled } from '../../src/write/braille/liblouis.ts';
import { braillePages } from '../../src/write/braille/pages.ts';
import { fixtureLetter } from '../fixture/letter.ts';

const example = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'everyletter-braille-'));
const campaign = join(folder, 'campaign');
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(example, campaign, { recursive: true });
const yaml = readFileSync(join(campaign, 'campaign.yaml'), 'utf8');
const braille = (settings: string) =>
  writeFileSync(join(campaign, 'campaign.yaml'), yaml.replace(/^braille: .*$/m, `braille: ${settings}`));
const asked = (languages: readonly string[]) => ({ campaign, languages, formats: null, recipients: null });

test('no line or page is longer than the sheet; a heading is never last; each page has its number', () => {
  const many = Array.from({ length: 9 }, () => ({ kind: 'paragraph', text: 'WE MEET IN A SCHOOL4' }) as const);
  const text = braillePages(
    [
      { kind: 'title', text: ',A ,TITLE' },
      ...many,
      { kind: 'heading', text: ',LATER' },
      { kind: 'item', text: `A-${'B'.repeat(50)} C` },
    ],
    { cells: 20, lines: 14 },
  );
  const pages = readBrf(text);
  expect(pages.map(({ lines }) => lines.length)).toEqual([14, 14]);
  expect(Math.max(...pages.flatMap(({ lines }) => lines.map(({ length }) => length)))).toBeLessThanOrEqual(20);
  expect(pages.map(({ lines }) => lines.at(-1)?.trim())).toEqual(['#A', '#B']);
  expect(pages[0]?.lines.slice(0, 4)).toEqual(['     ,A ,TITLE', '', '  WE MEET IN A', 'SCHOOL4']);
  expect(pages[1]?.lines.slice(0, 20).join('\n')).toContain('    ,LATER\n');
  expect(brfText(pages).at(-1)).toBe(`A-${'B'.repeat(50)} C`);
});

test('nothing of a resident’s is brailled', () => {
  expect(() => brailleParts(fixtureLetter())).toThrow(CannotRun);
});

test('a line too long, a page too long and what is no cell are found; nobody’s reading is never a pass', () => {
  const read: BrailleFileRead = {
    file: 'site/cy/letter.brf',
    language: 'cy',
    english: 'Welsh',
    cells: 20,
    lines: 12,
    brf: '#A',
    back: '1',
    signs: true,
    letter: '1',
    transcribed: false,
  };
  const found = (other: Partial<BrailleFileRead>) =>
    brailleBack.run({ files: [{ ...read, ...other }], notMade: [] }).map(({ level, says }) => `${level}: ${says}`);
  expect(found({})).toEqual([]);
  expect(found({ brf: 'A'.repeat(21) })).toEqual(['mend: Page 1, line 1 has 21 cells, and the sheet 20.']);
  expect(found({ brf: 'A\r\n'.repeat(13) })).toEqual(['mend: Page 1 has 13 lines, and the sheet 12.']);
  expect(found({ brf: '£' })).toEqual(['mend: “£” is no cell of ASCII braille.']);
  expect(found({ brf: '' })).toEqual(['mend: This braille file is empty.']);
  expect(found({ back: null })[0]).toMatch(/^look: The braille in Welsh was not read back/);
  expect(found({ back: '2', transcribed: true })).toEqual(['look: Read back, it says “2” where the letter says “1”.']);
  expect(found({ back: '(1', signs: false })).toEqual([]);
});

test('a transcriber’s file wins, is offered on the language’s pages, and no other language is', async () => {
  braille('{ cells: 32 }');
  mkdirSync(join(campaign, 'braille'), { recursive: true });
  writeFileSync(join(campaign, 'braille/so.brf'), ',WAA KAN\r\n\f#B');
  writeFileSync(join(campaign, 'braille/english.brf'), ',NO');
  const prepared = await prepare(asked(['en', 'so']));
  const made = await makeBrailleFiles(prepared, folder);
  expect(made).toEqual([{ language: 'so', path: 'so/letter.brf', bytes: 13, pages: 2 }]);
  await makeSite(prepared, [], folder, [], { braille: made });
  expect(readFileSync(join(folder, 'site/so/index.html'), 'utf8')).toContain('letter.brf" download');
  expect(readFileSync(join(folder, 'site/en/index.html'), 'utf8')).not.toContain('.brf');
  const said = siteExpectations(siteInput(prepared, [], [], { braille: made }));
  expect(JSON.stringify(said.filter(({ language }) => language === 'so'))).toContain(' BRF, ');
  expect((await brailleFaults(prepared)).map(({ where }) => where.file)).toEqual(['braille/english.brf']);
  const { findings, notRun } = await checkBraille(prepared, folder, await brailleOnDisk(prepared, folder));
  expect(findings.every(({ level }) => level === 'look')).toBe(true);
  // A transcriber's file in Somali is read back by nothing: it is no pass.
  expect(findings.length + Object.keys(notRun).length).toBeGreaterThan(0);
}, 30_000);

const installed = await brailleInstalled();
const why = installed ? '' : ' (skipped: lou_translate is not installed)';
test.skipIf(!installed)(
  `liblouis brailles English in both grades so that it reads back; what it can’t say is not made${why}`,
  async () => {
    for (const grade of [1, 2]) {
      braille(`{ grade: ${grade} }`);
      rmSync(join(campaign, 'braille'), { recursive: true, force: true });
      const prepared = await prepare(asked(['en', 'pl', 'ro', 'so']));
      const out = join(folder, `grade-${grade}`);
      const made = await makeBrailleFiles(prepared, out);
      expect(made.map(({ language }) => language)).toEqual(['en', 'pl']);
      const path = join(out, 'site/en/letter.brf');
      const first = readFileSync(path);
      await makeBrailleFiles(prepared, out);
      expect(readFileSync(path).equals(first)).toBe(true);
      const { findings } = await checkBraille(prepared, out, made);
      expect(findings.map(({ level, where }) => `${level} ${where.language}`)).toEqual(['look ro', 'look so']);
      // The date is another one.
      writeFileSync(path, first.toString('latin1').replace('#BJBG', '#BJBH'));
      const wrong = (await checkBraille(prepared, out, made)).findings.filter(({ level }) => level === 'mend');
      expect(wrong.map(({ says }) => says)).toEqual([expect.stringMatching(/2028.*2027/)]);
    }
  },
  30_000,
);
