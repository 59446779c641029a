/** The pages that a run writes beside its site, put before the checks of pages as they lie on the disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportPage } from '../../src/checks.ts';
import { withOwnPagesChecked } from '../../src/run/report/check-own-pages.ts';
import { ticketHtml } from '../../src/run/ticket/write-ticket.ts';
import { sampleTicket } from '../run/ticket/sample-ticket.ts';
import { sampleReport } from './sample-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyletter-own-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8');
const page = ticketHtml(sampleTicket(), {
  template: template('report-ticket.hbs'),
  style: `${template('report.css')}\n${template('report-ticket.css')}`,
});

/** A sound page stands for the report, whose own fixture is in test/checks/report-page. */
beforeAll(() => {
  for (const name of ['report', 'print']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'report/index.html'), page);
  // Nothing else in the printer's folder is opened.
  writeFileSync(join(folder, 'print/001-standard.pdf'), 'a resident’s own');
});

async function checked(ticket: string) {
  writeFileSync(join(folder, 'print/ticket.html'), ticket);
  const sample = sampleReport();
  const report = { ...sample, checks: [{ ...reportPage, checked: 2, of: 2, outcome: 'passed' } as const] };
  const { checks, findings } = await withOwnPagesChecked(folder, report, {});
  return { row: checks[0], findings: findings.slice(sample.findings.length).filter(({ level }) => level === 'mend') };
}

test('the job ticket is one of them, and passes', async () => {
  expect(await checked(page)).toMatchObject({ row: { checked: 2, of: 2, outcome: 'passed' }, findings: [] });
}, 60_000);

test('a ticket with a barrier is found, and the report says so', async () => {
  const { row, findings } = await checked(page.replace('<html lang="en-GB">', '<html>'));
  expect(row).toMatchObject({ checked: 2, of: 2, outcome: 'failed' });
  expect(findings.map(({ where }) => where.file)).toContain('print/ticket.html');
  expect(findings.every(({ where }) => where.file !== 'report/index.html')).toBe(true);
}, 60_000);
