/** What a run writes for people to open beside the site, its report and its job ticket, are pages too: they go
 * through every check of pages that needs no source. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserOptions } from '../../check/site/browser.ts';
import { siteChecks } from '../../check/site/checks.ts';
import { checkSite, type SiteCheckResult } from '../../check/site/site.ts';
import { reportPage } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { CheckOutcome, RunReport } from '../../report/report.ts';

/** What a screen reader says of them has no source to be compared with, an officer's computer is no old phone, and
 * no letter leads to them. */
const OF_THE_SITE: readonly string[] = [siteChecks.transcript.id, siteChecks.weight.id, siteChecks.reached.id];
const asked = Object.values(siteChecks)
  .map(({ id }) => id)
  .filter((id) => !OF_THE_SITE.includes(id));

/** Pages for the printer, in `print/`: the job ticket's. */
const printPages = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'print')).catch(() => [])).filter((name) => name.endsWith('.html'));

/** The report as if its own pages had passed, which is what it says while they are looked at. */
export async function asIfPassed(folder: string, report: RunReport): Promise<RunReport> {
  const pages = 1 + (await printPages(folder)).length;
  return withOutcome(report, { checked: pages, of: pages });
}

/** The report with what was found on its own page and the ticket's, as they lie on the disk.
 * @param folder the campaign's own output folder */
export async function withOwnPagesChecked(
  folder: string,
  report: RunReport,
  options: BrowserOptions,
): Promise<RunReport> {
  const each = [
    { of: 'report', result: await checkSite(join(folder, 'report'), { ...options, only: asked }) },
    ...(await checkPrintPages(folder, options)),
  ];
  const sum = (count: (result: SiteCheckResult) => number) => each.reduce((all, { result }) => all + count(result), 0);
  const [checked, of] = [sum(({ audited }) => audited), sum(({ pages }) => pages)];
  const found = each.flatMap(({ of: part, result }) => result.findings.map((finding) => ofPage(finding, part)));
  const notRun = each.find(({ result }) => result.notRun !== null)?.result.notRun ?? null;
  const outcome: Partial<CheckOutcome> =
    found.some(({ level }) => level === 'mend') || (notRun === null && checked < of)
      ? { checked, of, outcome: 'failed' }
      : notRun === null
        ? { checked, of, outcome: 'passed' }
        : { checked: 0, of: 0, outcome: 'not run', reason: notRun };
  return withOutcome({ ...report, findings: [...report.findings, ...found] }, outcome);
}

/** Copied to a folder of their own: what lies beside them holds residents' data, and is never served. */
async function checkPrintPages(folder: string, options: BrowserOptions) {
  const names = await printPages(folder);
  if (names.length === 0) return [];
  const alone = await mkdtemp(join(tmpdir(), 'everyletter-pages-'));
  try {
    for (const name of names) await cp(join(folder, 'print', name), join(alone, name));
    return [{ of: 'print', result: await checkSite(alone, { ...options, only: asked }) }];
  } finally {
    await rm(alone, { recursive: true });
  }
}

const withOutcome = (report: RunReport, outcome: Partial<CheckOutcome>): RunReport => ({
  ...report,
  checks: report.checks.map((check) => (check.id === reportPage.id ? { ...check, ...outcome } : check)),
});

/** @param part the folder that the page lies in */
function ofPage({ level, where, says, todo, check }: Finding, part: string): Finding {
  return {
    check: reportPage.id,
    level,
    where: { file: where.file?.replace(/^site(?=\/|$)/, part) ?? part },
    says: `${check}: ${says}`,
    todo: level === 'mend' ? 'Report it: a page that everyletter makes must pass its own checks.' : todo,
  };
}
