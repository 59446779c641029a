/** `everyletter check` as a process: on folders that came back changed, and on a part of a campaign. */
import { copyFileSync, cpSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  allFormats,
  aloneWithSecret,
  everyletter,
  makeCampaign,
  repository,
  rowsFor,
  secret,
  temporaryFolder,
} from '../cli/campaign-folder.ts';

/** As `aloneWithSecret`, with the browser of our packages. */
const inBrowser = { PATH: '', EVERYLETTER_SECRET: secret };
/** Four letters, each a batch of its own. */
const rows = rowsFor(['en'], ['standard', 'standard', 'standard', 'standard']);
let folder: string;
let campaign: string;
let made: string;

beforeAll(async () => {
  folder = temporaryFolder(afterAll);
  campaign = makeCampaign(folder, { rows });
  const wishes = ['--out', join(folder, 'out'), '--workers', '2', '--batch', '1'];
  const ran = await everyletter(['generate', campaign, ...wishes], aloneWithSecret);
  expect(ran).toMatchObject({ code: 0 });
  made = join(folder, 'out/small');
}, 240_000);

const check = (output: string, ...more: readonly string[]) =>
  everyletter(['check', output, '--workers', '1', ...more], aloneWithSecret);

/** A copy of the folder that was made, with its print changed. */
function changed(name: string, change: (print: string) => void): string {
  const copy = join(folder, name);
  cpSync(made, copy, { recursive: true });
  change(join(copy, 'print'));
  return copy;
}

/** A PDF that nobody can open without its password. */
async function withPassword(): Promise<Buffer> {
  const document = new PDFDocument({ userPassword: 'secret', pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    document.on('end', resolve);
  });
  document.addPage().end();
  await ended;
  return Buffer.concat(chunks);
}

describe('on a folder that came back changed', () => {
  test('each changed, added, lost or exchanged PDF is found', async () => {
    const output = changed('changed', (print) => {
      truncateSync(join(print, '001-standard.pdf'), 40_000);
      renameSync(join(print, '002-standard.pdf'), join(print, 'x.pdf'));
      renameSync(join(print, '003-standard.pdf'), join(print, '002-standard.pdf'));
      renameSync(join(print, 'x.pdf'), join(print, '003-standard.pdf'));
      renameSync(join(print, '004-standard.pdf'), join(folder, 'lost.pdf'));
      copyFileSync(join(made, 'site/en/letter.pdf'), join(print, '009-extra.pdf'));
    });
    const ran = await check(output);
    expect(ran).toMatchObject({ code: 2 });
    for (const changedOne of ['001', '002', '003']) {
      expect(ran.out).toContain(`print/${changedOne}-standard.pdf: This PDF is not the one that was made`);
    }
    expect(ran.out).toMatch(/print\/004-standard\.pdf: The manifest lists this PDF, and it can’t be read/);
    expect(ran.out).toMatch(/print\/009-extra\.pdf: The manifest does not list this PDF\. Don’t print it/);
    expect(ran.out).toMatch(/FAILED {3}Each PDF is the very file/);
    expect(ran.out).toContain('Not ready to post.');
    expect(ran.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  test('a PDF with a password, an empty one and one of another program are each said, and the fourth is checked', async () => {
    const locked = await withPassword();
    const output = changed('foreign-pdfs', (print) => {
      writeFileSync(join(print, '001-standard.pdf'), locked);
      writeFileSync(join(print, '002-standard.pdf'), '');
      writeFileSync(join(print, '003-standard.pdf'), '<!doctype html><title>Sign in</title>');
    });
    const ran = await check(output);
    expect(ran).toMatchObject({ code: 2 });
    const report = JSON.parse(readFileSync(join(output, 'report/report.json'), 'utf8')) as {
      findings: { check: string; where: { file?: string } }[];
    };
    const shut = report.findings.filter((finding) => finding.check === 'pdf-opens').map(({ where }) => where.file);
    expect(shut.toSorted()).toEqual(['001', '002', '003'].map((name) => `print/${name}-standard.pdf`));
    expect(ran.out).toMatch(/Each PDF is tagged, has a title and a language.* \(1 of 4\)/);
    expect(ran.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  test('a manifest of another program is none', async () => {
    const output = changed('foreign', (print) => copyFileSync(repository('package.json'), join(print, 'manifest.csv')));
    const ran = await check(output);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.out).toMatch(/print\/manifest\.csv: The manifest is missing or is not one of everyletter’s/);
  });
});

describe('on a folder as it was made', () => {
  test('with a campaign whose spreadsheet has changed, it finds the letter that is no longer right', async () => {
    const other = join(folder, 'other');
    cpSync(campaign, other, { recursive: true });
    const rows = readFileSync(join(other, 'recipients.csv'), 'utf8').replace('1 Linden Road', '81 Linden Road');
    const spreadsheet = join(other, 'recipients.csv');
    writeFileSync(spreadsheet, rows);
    const ran = await check(made, '--campaign', other);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.out).toMatch(/FAILED {3}Each letter’s name, address/);
    expect(ran.out).not.toContain('81 Linden Road');
  });
});

describe('on a folder of some of the campaign’s languages and formats', () => {
  let part: string;
  let several: string;
  beforeAll(async () => {
    const languages = ['en', 'ur'];
    several = makeCampaign(join(folder, 'several'), { languages, formats: allFormats });
    const asked = ['--languages', 'ur', '--formats', 'standard,bsl', '--out', join(folder, 'part'), '--workers', '1'];
    const ran = await everyletter(['generate', several, ...asked], inBrowser);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toMatch(
      /passed {3}This report and the job ticket themselves pass the checks of pages\. \(2 of 2\)/,
    );
    part = join(folder, 'part/small');
  }, 120_000);

  test('letters and site promise what was made and nothing else', async () => {
    const page = readFileSync(join(part, 'site/index.html'), 'utf8');
    expect(page).toContain('href="ur/bsl/index.html"');
    expect(page).not.toMatch(/href="(en\/|ur\/easy\/)/);
    const ran = await check(part, '--campaign', several);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toMatch(/passed {3}Each offer of another language or format can be perceived/);
    expect(ran.out).toMatch(/passed {3}Each letter, read out in the order of its tags, says word for word.*\(2 of 2\)/);
  });

  test('what its record takes off is said, and asks for a person', async () => {
    const copy = join(folder, 'taken-off');
    cpSync(part, copy, { recursive: true });
    const record = JSON.parse(readFileSync(join(copy, 'run.json'), 'utf8'));
    const rules = { measure: { level: 'off', reason: 'Our readers asked for long lines.' } };
    writeFileSync(join(copy, 'run.json'), JSON.stringify({ ...record, rules }));
    truncateSync(join(copy, 'print/001-standard.pdf'), 40_000);
    const ran = await check(copy);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.out).toMatch(/not run {2}Lines have no more than 70.*Our readers asked/);
    const report = readFileSync(join(copy, 'report/report.json'), 'utf8');
    expect(report).toContain('This folder’s record says that the check “measure” is switched off');
  });
});
