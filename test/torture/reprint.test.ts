/** Spoils: a printer asks for letters again, and gets the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../src/check/pdf/reader.ts';
import { type ManifestRow, readManifest } from '../../src/run/print/manifest.ts';
import {
  aloneWithSecret,
  change,
  everyletter,
  makeCampaign,
  mode,
  type Ran,
  rowsFor,
  temporaryFolder,
} from '../cli/campaign-folder.ts';

let folder: string;
let campaign: string;
let again: Ran;
const run = (...args: string[]) => everyletter(args, aloneWithSecret, folder);
const print = (name: string) => join(folder, 'output/small/print', name);
const list = (name: string): readonly ManifestRow[] => readManifest(readFileSync(print(name), 'utf8')) ?? [];

beforeAll(async () => {
  folder = temporaryFolder(afterAll);
  const formats = ['standard', 'bsl'];
  campaign = makeCampaign(folder, { formats, rows: rowsFor(['en'], ['standard', 'standard', 'bsl']) });
  const made = await run('generate', campaign, '--workers', '1');
  expect(made).toMatchObject({ code: 0 });
  again = await run('reprint', campaign, '--sequence', '2-3');
}, 120_000);

/** What is printed of a letter, page by page. */
async function pixels(row: ManifestRow): Promise<Uint8ClampedArray[]> {
  const opened = await openPdf(readFileSync(print(`${row.batch}.pdf`)), row.batch);
  if ('finding' in opened) throw new Error(opened.finding.says);
  const pages = Array.from({ length: row.pages }, (_, at) => row.firstPage + at);
  const images = pages.map(
    (page) => opened.pdf.onPage(page, (open) => open.render({ dpi: 100 }).data) ?? new Uint8ClampedArray(),
  );
  opened.pdf.close();
  return images;
}

/** The greatest difference of two pages, of 255. A file draws what its own codes have in common once, so the seams
 * between dark modules lie elsewhere in a file of other letters: a seam is a fifth of black, a module the whole. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  if (one.length === 0 || one.length !== other.length) return 255;
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}
const seam = 64;

describe('letters that were spoilt', () => {
  test('come again by batch, with a list of their own, page by page the same', async () => {
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(
      /2 letters made again, with the marks of the first time: .*reprint-001-001-standard\.pdf, .*reprint-001-002-bsl\.pdf/,
    );
    const rows = list('reprint-001.csv');
    expect(rows.map(({ sequence, batch, firstPage }) => [sequence, batch, firstPage])).toEqual([
      [2, 'reprint-001-001-standard', 1],
      [3, 'reprint-001-002-bsl', 1],
    ]);
    for (const row of rows) {
      const first = list('manifest.csv').find(({ sequence }) => sequence === row.sequence);
      if (first === undefined) throw new Error('The manifest has lost a letter.');
      const [printed, again] = [await pixels(first), await pixels(row)];
      expect(again).toHaveLength(printed.length);
      for (const [at, page] of printed.entries())
        expect(difference(page, again[at] ?? page.subarray(0, 0)), `page ${at + 1}`).toBeLessThan(seam);
      expect(mode(print(`${row.batch}.pdf`))).toBe('600');
    }
    const record = JSON.parse(readFileSync(join(folder, 'output/small/run.json'), 'utf8'));
    expect(record.sha256['print/reprint-001-001-standard.pdf']).toBe(rows[0]?.sha256);
  });

  test('are known to check, which finds one that was changed', async () => {
    writeFileSync(print('reprint-001-002-bsl.pdf'), 'other pages');
    const ran = await run('check', 'output/small', '--campaign', campaign, '--workers', '1');
    expect(ran.out).toContain('print/reprint-001-002-bsl.pdf: This PDF is not the one that was made');
    expect(ran.out).not.toContain('reprint-001-001-standard');
  }, 60_000);

  test('of a folder need its campaign', async () => {
    const ran = await run('reprint', 'output/small', '--sequence', '1');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(
      /Nothing was made again\.[\s\S]*holds the letters of the campaign “small”[\s\S]*--campaign FOLDER/,
    );
    const named = await run('reprint', 'output/small', '--sequence', '1', '--campaign', campaign);
    expect(named).toMatchObject({ code: 0 });
    expect(list('reprint-002.csv').map(({ sequence }) => sequence)).toEqual([1]);
  }, 30_000);

  test.each([
    ['4', /There is no letter 4 in this run\. Its sequence numbers go from 1 to 3/],
    ['one', /“one” is no sequence number\./],
  ])('%j is refused in a sentence', async (sequence, says) => {
    const ran = await run('reprint', campaign, '--sequence', sequence);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(says);
  });

  test('are not made of a campaign that has changed, or was never printed', async () => {
    const elsewhere = await run('reprint', campaign, '--sequence', '1', '--out', 'elsewhere');
    expect(elsewhere.err).toMatch(/There is no print run in elsewhere\/small\./);
    change(join(campaign, 'campaign.yaml'), 'value: 375', 'value: 400');
    const ran = await run('reprint', campaign, '--sequence', '1');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/These would not be the same letters: since they were made, campaign\.yaml changed\./);
  });
});
