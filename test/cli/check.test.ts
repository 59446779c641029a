/** `everyletter check` as a process on the folder as it was made; `test/torture` has those that came back changed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aloneWithSecret, everyletter, hashes, makeCampaign, rowsFor, temporaryFolder } from './campaign-folder.ts';

/** Two letters, each a batch of its own. */
const rows = rowsFor(['en'], ['standard', 'standard']);
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

describe('on a folder as it was made', () => {
  test('without the campaign it compares nothing with the rows, and says so', async () => {
    const before = hashes(join(made, 'print'));
    const ran = await check(made);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toMatch(/passed {3}Each PDF is the very file that the manifest lists, to the byte\. \(2 of 2\)/);
    expect(ran.out).toMatch(/not run {2}Each letter’s name, .* No campaign was given to compare with/);
    expect(ran.out).toContain('Nothing must be mended.');
    expect(ran.err).toContain('Letters read back: 2 of 2\n');
    expect(hashes(join(made, 'print'))).toEqual(before);
    expect(readFileSync(join(made, 'report/report.json'), 'utf8')).toContain('No campaign was given');
  });

  test('with the campaign every letter is held against its own row', async () => {
    const ran = await check(made, '--campaign', campaign);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toMatch(/passed {3}Each letter’s name, address, postcode, code and language.* \(2 of 2\)/);
  });
});

test('an empty folder and one that is not there are no output, and nothing is written there', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const [ran, nowhere] = await Promise.all([check(empty), check(join(folder, 'nowhere'))]);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toContain('Nothing was checked. One thing must be put right first:');
  expect(ran.err).toContain('Nothing in this folder was made by everyletter.');
  expect(hashes(empty)).toEqual({});
  expect(nowhere).toMatchObject({ code: 1 });
  expect(nowhere.err).toContain('There is no such folder.');
});
