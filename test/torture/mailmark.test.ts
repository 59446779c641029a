/** Mailmarks from the spreadsheet to the window, made and read back as a process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  aloneWithSecret,
  change,
  everyletter,
  header,
  makeCampaign,
  rowsFor,
  temporaryFolder,
} from '../cli/campaign-folder.ts';

const payload = (item: number) => `JGB 0111234567${String(item).padStart(8, '0')}SE301AA1A 0ZZ11AB`;

test('three letters, two of them with a Mailmark: both are decoded again, and no other row’s will do', async () => {
  const folder = temporaryFolder();
  const rows = rowsFor(['en'], ['standard', 'standard', 'standard']);
  const campaign = makeCampaign(folder, { rows });
  const csv = join(campaign, 'recipients.csv');
  writeFileSync(
    csv,
    [`${header},mailmark`, `${rows[0]},${payload(1)}`, `${rows[1]},${payload(2)}`, `${rows[2]},`].join('\n'),
  );
  const out = join(folder, 'out');
  const made = await everyletter(['generate', campaign, '--out', out], aloneWithSecret);
  expect(made.out).toContain('3 letters');
  expect(made.code).toBe(0);
  const report = readFileSync(join(out, 'small/report/report.json'), 'utf8');
  const { checks } = JSON.parse(report) as { checks: Record<string, unknown>[] };
  expect(checks.find(({ id }) => id === 'mailmark')).toMatchObject({ outcome: 'passed', checked: 2, of: 2 });
  expect(report).not.toContain('JGB');
  expect(made.out).not.toContain('JGB');
  const again = await everyletter(['check', join(out, 'small'), '--campaign', campaign], aloneWithSecret);
  expect(again.code).toBe(0);
  // Another mark than the row's, and one that no row asks for.
  change(csv, payload(1), payload(3));
  change(csv, payload(2), '');
  const other = await everyletter(['check', join(out, 'small'), '--campaign', campaign], aloneWithSecret);
  expect(other.code).not.toBe(0);
  expect(other.out).toContain('The Mailmark in the window is not the one of its row');
  expect(other.out).toContain('shows more than the address');
}, 240_000);
