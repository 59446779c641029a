/** An officer's first campaign, from an empty folder to letters that were checked. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alone, change, everyletter, header, mode, rowsFor, temporaryFolder } from '../cli/campaign-folder.ts';

test('init, validate, generate: a campaign of one’s own in three commands', async () => {
  const folder = temporaryFolder();
  const campaign = join(folder, 'Größe & Co 2027');
  const made = await everyletter(['init', 'Größe & Co 2027'], alone, folder);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('everyletter generate "Größe & Co 2027"');
  expect(readdirSync(campaign).sort()).toEqual([
    '.gitignore',
    'campaign.yaml',
    'locales',
    'media',
    'pictures',
    'recipients.csv',
  ]);
  expect(readFileSync(join(campaign, 'campaign.yaml'), 'utf8')).toMatch(/^id: grosse-co-2027$/m);
  expect(mode(join(campaign, 'recipients.csv'))).toBe('600');

  const valid = await everyletter(['validate', campaign], alone);
  expect(valid).toMatchObject({ code: 0, err: '' });
  expect(valid.out).toContain('recipients.csv: 12 residents can have their letter.');
  expect(valid.out).toContain('Nothing must be mended before the letters can be made.');

  // As its officer then changes it: one language, one format, two residents.
  change(join(campaign, 'campaign.yaml'), /^languages: .*$/m, 'languages: [en]');
  change(join(campaign, 'campaign.yaml'), /^formats: .*$/m, 'formats: [standard]');
  const rows = [header, ...rowsFor(['en'], ['standard', 'standard']), ''];
  writeFileSync(join(campaign, 'recipients.csv'), rows.join('\r\n'));
  // The browser, and Java where there is one: the whole of what a user has.
  const ran = await everyletter(['generate', campaign, '--limit', '1'], { PATH: process.env['PATH'] }, folder);
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.out).toContain('1 letter in 1 language and 1 format: 1 PDF');
  expect(ran.out).toMatch(/Letters were asked for 1 of 2 residents only \(--limit, --languages or --formats\)\./);
  expect(ran.out).toMatch(/passed {3}Pa11y/);
  const [id = ''] = readdirSync(join(folder, 'output'));
  expect(ran.out).toContain(`The report: output/${id}/report/index.html`);

  expect(ran.err).toMatch(/^Made .*\.secret: your reply codes come from it\. Keep it until replies end/);
  expect(mode(join(campaign, '.secret'))).toBe('600');
  const secret = readFileSync(join(campaign, '.secret'), 'utf8').trim();
  expect(ran.out + ran.err).not.toContain(secret);

  const again = await everyletter(['init', campaign], alone);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toMatch(
    /Nothing was made\. One thing must be put right first:\n\n {2}• .*: This folder is not empty\./,
  );
}, 240_000);
