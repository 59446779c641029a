/** The report is a page for people too: it goes through every check of pages that needs no source. */
import { join } from 'node:path';
import type { BrowserOptions } from '../../check/site/browser.ts';
import { siteChecks } from '../../check/site/checks.ts';
import { checkSite } from '../../check/site/site.ts';
import { reportPage } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { CheckOutcome, RunReport } from '../../report/report.ts';

/** What a screen reader says of it has no source to be compared with, an officer's computer is no old phone, and
 * no letter leads to it. */
const OF_THE_SITE: readonly string[] = [siteChecks.transcript.id, siteChecks.weight.id, siteChecks.reached.id];
const asked = Object.values(siteChecks)
  .map(({ id }) => id)
  .filter((id) => !OF_THE_SITE.includes(id));

/** The report with what was found on its own page, as it lies on the disk.
 * @param folder the campaign's own output folder */
export async function withOwnPageChecked(
  folder: string,
  report: RunReport,
  options: BrowserOptions,
): Promise<RunReport> {
  const { findings, notRun, audited, pages } = await checkSite(join(folder, 'report'), { ...options, only: asked });
  const found = findings.map(ofReport);
  const outcome: Partial<CheckOutcome> =
    found.some(({ level }) => level === 'mend') || (notRun === null && audited < pages)
      ? { checked: audited, of: pages, outcome: 'failed' }
      : notRun === null
        ? { checked: audited, of: pages, outcome: 'passed' }
        : { checked: 0, of: 0, outcome: 'not run', reason: notRun };
  return {
    ...report,
    findings: [...report.findings, ...found],
    checks: report.checks.map((check) => (check.id === reportPage.id ? { ...check, ...outcome } : check)),
  };
}

function ofReport({ level, where, says, todo, check }: Finding): Finding {
  return {
    check: reportPage.id,
    level,
    where: { file: where.file?.replace(/^site\//, 'report/') ?? 'report/index.html' },
    says: `${check}: ${says}`,
    todo: level === 'mend' ? 'Report it: a page that everyletter makes must pass its own checks.' : todo,
  };
}
