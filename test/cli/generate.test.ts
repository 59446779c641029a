/** `everyletter generate` as a process: what an officer gets, by the contract of DESIGN ("The output folder"). */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeFor } from '../../src/read/code.ts';
import {
  allFormats,
  aloneWithSecret,
  everyletter,
  hashes,
  makeCampaign,
  mode,
  type Ran,
  rowsFor,
  secret,
  temporaryFolder,
} from './campaign-folder.ts';

/** Seven letters in every format, one of them right to left, and three wishes that can't be met: rows 9 to 11. */
const rows = [
  ...rowsFor(['en'], [...allFormats, 'standard']),
  'R-95,بشریٰ صدیقی,7 Linden Road,,London,SE30 1AA,ur,standard',
  'R-96,Ann Wish,1 Mill Lane,,London,SE30 1AB,cy,standard',
  'R-97,Ann Wish,2 Mill Lane,,London,SE30 1AB,en,braille',
  'R-98,Ann \u{13000} Wish,3 Mill Lane,,London,SE30 1AB,en,standard',
];

let folder: string;
let campaign: string;
let one: Ran;
let two: Ran;
const output = (name: string, path = ''): string => join(folder, name, 'small', path);
const manifest = (): Record<string, string>[] =>
  parse(readFileSync(output('one', 'print/manifest.csv')), { columns: true });

beforeAll(async () => {
  folder = temporaryFolder(afterAll);
  campaign = makeCampaign(folder, { languages: ['en', 'ur'], formats: allFormats, rows });
  const run = (name: string, workers: string) =>
    everyletter(
      ['generate', campaign, '--out', join(folder, name), '--workers', workers, '--batch', '2'],
      aloneWithSecret,
    );
  [one, two] = await Promise.all([run('one', '1'), run('two', '2')]);
}, 240_000);

describe('a campaign in two languages and five formats', () => {
  test('is made but for three rows, and says so', () => {
    expect(one).toMatchObject({ code: 2 });
    expect(one.out).toContain('7 letters in 2 languages and 5 formats: 6 PDFs');
    expect(one.out).toContain('3 rows could not be made: see rejected.csv.');
    expect(one.out).toMatch(/row 9: There can be no letter for 1 row asking for a language/);
    expect(one.out).toContain('Not ready to post.');
    expect(one.out).toContain(output('one', 'report/index.html'));
  });

  test('lists what needs a browser or Java as not run, with the reason, and never as passed', () => {
    expect(one.out).toMatch(/not run {2}PDFs of every language .*veraPDF needs a Java development kit/);
    expect(one.out).toMatch(/not run {2}Every page of the site opens in a browser\. No browser could be started/);
    expect(one.out).toMatch(/not run {2}Pa11y/);
  });

  test('never swaps a wish that can’t be met for another letter: its row is rejected with the reason', () => {
    const rejected = parse(readFileSync(output('one', 'rejected.csv')), { columns: true, bom: true });
    expect(rejected).toMatchObject([
      { row: '9', recipient_id: 'R-96', reason: expect.stringContaining('“cy” is not one of this campaign') },
      { row: '10', recipient_id: 'R-97', reason: expect.stringContaining('“braille” is not made') },
      {
        row: '11',
        recipient_id: 'R-98',
        reason: expect.stringContaining('no typeface can print “\u{13000}”'.slice(3)),
      },
    ]);
    expect(manifest().map(({ recipient_id }) => recipient_id)).not.toContain('R-97');
  });

  test('has every file of the contract, and no working file', () => {
    const files = readdirSync(output('one'), { recursive: true, encoding: 'utf8' });
    const pdfs = ['001-standard', '002-standard', '003-large-print', '004-giant-print', '005-easy-read', '006-bsl'];
    const beside = ['manifest.csv', 'tactile-envelope.pdf', 'ticket.html', 'ticket.json', 'ticket.xjdf'];
    expect(readdirSync(output('one', 'print')).sort()).toEqual([...pdfs.map((name) => `${name}.pdf`), ...beside]);
    expect(files).toEqual(
      expect.arrayContaining([
        'rejected.csv',
        'run.json',
        'report/index.html',
        'report/report.json',
        'report/junit.xml',
        ...['letter', 'letter-large-print', 'letter-giant-print', 'letter-easy-read', 'letter-bsl'].flatMap((name) =>
          ['en', 'ur'].map((language) => `site/${language}/${name}.pdf`),
        ),
        ...['', 'easy/', 'bsl/', 'privacy/'].flatMap((page) =>
          ['en', 'ur'].map((language) => `site/${language}/${page}index.html`),
        ),
        'site/index.html',
      ]),
    );
    expect(files.filter((path) => /\.part$|(^|\/)\.[^/]/.test(path))).toEqual([]);
  });

  test('keeps people’s data to its owner', () => {
    expect(mode(output('one'))).toBe('700');
    expect(mode(output('one', 'print'))).toBe('700');
    const personal = [...globSync('print/*', { cwd: output('one') }), 'rejected.csv', 'run.json'];
    expect(personal.map((path) => [path, mode(output('one', path))])).toEqual(personal.map((path) => [path, '600']));
  });

  test('has a manifest that a printer’s script can rely on', () => {
    const text = readFileSync(output('one', 'print/manifest.csv'), 'utf8');
    expect(text.split('\r\n')[0]).toBe(
      'sequence,batch,first_page,pages,sheets,recipient_id,language,format,postcode,code,sha256',
    );
    const letters = manifest();
    expect(letters.map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(letters.map(({ code }) => code)).size).toBe(7);
    // From EVERYLETTER_SECRET: the same codes on every machine that has it.
    for (const { code, recipient_id: id = '' } of letters) expect(code).toBe(codeFor(secret, id));
    for (const [batch, inside] of Object.entries(Object.groupBy(letters, (row) => row['batch'] ?? ''))) {
      const sha256 = hashes(output('one', 'print'))[`${batch}.pdf`];
      let next = 1;
      for (const row of inside ?? []) {
        expect(row).toMatchObject({ first_page: String(next), sheets: String(Number(row['pages']) / 2), sha256 });
        next += Number(row['pages']);
      }
    }
  });

  test('names no resident, no path of this machine and no secret outside the folders of people’s data', () => {
    for (const path of [...globSync('report/*.*', { cwd: output('one') }), 'run.json']) {
      const text = readFileSync(output('one', path), 'utf8');
      expect(text, path).not.toMatch(/Siddiqui|Linden Road|Ann Wish|R-9/);
      expect(text, path).not.toContain(folder);
    }
    const everything = Object.keys(hashes(output('one'))).map((path) => readFileSync(output('one', path), 'latin1'));
    expect([...everything, one.out, one.err].filter((text) => text.includes(secret))).toEqual([]);
    expect(readdirSync(campaign).filter((name) => name === '.secret')).toEqual([]);
  });

  test('records what was asked and the hash of every output', () => {
    const record = JSON.parse(readFileSync(output('one', 'run.json'), 'utf8'));
    expect(record).toMatchObject({ campaign: 'small', asked: { batchSize: 2 }, made: { letters: 7, rejected: 3 } });
    expect(record.sha256).toEqual(hashes(output('one'), (path) => path === 'run.json'));
  });
});

describe('with one worker and with two', () => {
  const timed = (path: string) => /^(run\.json|report\/(index\.html|report\.json|junit\.xml|earl\.jsonld))$/.test(path);

  test('the same input gives the same bytes', () => {
    expect(two.code).toBe(2);
    expect(hashes(output('two'), timed)).toEqual(hashes(output('one'), timed));
    expect(Object.keys(hashes(output('two')))).toEqual(Object.keys(hashes(output('one'))));
  });

  test('the report differs in its times aloneWithSecret', () => {
    const read = (name: string, path: string) =>
      readFileSync(output(name, path), 'utf8')
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(a time)')
        .replaceAll(/\d{1,2} \w+ \d{4},? (at )?\d{2}:\d{2}(:\d{2})?/g, '(a time)')
        .replaceAll(/\btime="[\d.]+"|\b[\d.]+ (seconds?|minutes?|s)\b/g, '(how long)');
    for (const path of ['report/report.json', 'report/junit.xml', 'report/index.html']) {
      expect(read('two', path), path).toBe(read('one', path));
    }
  });
});

describe('progress in a log', () => {
  test('is plain lines on standard error, the result on standard output', () => {
    expect(one.err).toContain('Letters made and read back …\n');
    expect(one.err).toContain('Letters made and read back: 7 of 7\n');
    expect(one.err).toContain('PDFs for the site: 10 of 10\n');
    expect(one.err).not.toMatch(/[\r█░]/);
    expect(one.out).not.toContain('Letters made and read back');
  });
});
