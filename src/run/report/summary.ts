/** What a run says at its end, on a terminal. */
import { findingInWords } from '../../finding.ts';
import { exitCode, type RunReport } from '../../report/report.ts';
import { findingLines } from './finding-lines.ts';

const number = new Intl.NumberFormat('en-GB');

/** @param folder as the user would write it */
export function summaryOf(report: RunReport, folder: string): string {
  const { made, batches, rejected } = report;
  const letters = made.counts.flat().reduce((sum, count) => sum + count, 0);
  const sheets = batches.reduce((sum, batch) => sum + batch.sheets, 0);
  const mend = report.findings.filter(({ level }) => level === 'mend');
  const look = report.findings.filter(({ level }) => level === 'look');
  return [
    '',
    `${counted(letters, 'letter')} in ${counted(made.languages.length, 'language')} and ${counted(made.formats.length, 'format')}: ${counted(batches.length, 'PDF')}, ${counted(sheets, 'sheet')}.`,
    `${counted(report.sitePages, 'page')} and ${counted(report.screenPdfs, 'PDF')} on the site.${rejected > 0 ? ` ${counted(rejected, 'row')} could not be made: see rejected.csv.` : ''}`,
    '',
    ...checkLines(report.checks),
    '',
    ...(mend.length === 0
      ? []
      : [`${number.format(mend.length)} to be mended:`, ...findingLines(mend, ' in the report'), '']),
    // What is said of the whole run, as that it is only a part, must not hide in the report.
    ...look.filter(({ where }) => Object.keys(where).length === 0).map(findingInWords),
    ...(look.length === 0 ? [] : [`${counted(look.length, 'thing')} for a person to look at: see the report.`]),
    exitCode(report) === 0 ? 'Nothing must be mended.' : 'Not ready to post.',
    `The report: ${folder}/report/index.html   The letters: ${folder}/print/   The site: ${folder}/site/`,
  ].join('\n');
}

const mark = { passed: 'passed ', failed: 'FAILED ', look: 'look   ', 'not run': 'not run' } as const;

/** A line a check. A reason that ten checks share is told once. */
function checkLines(checks: RunReport['checks']): string[] {
  let told: string | undefined;
  return checks.map(({ outcome, title, checked, of, reason }) => {
    const counts = outcome === 'not run' ? '' : ` (${number.format(checked)} of ${number.format(of)})`;
    const why = reason === undefined || reason === told ? '' : ` ${reason}`;
    told = reason;
    return `  ${mark[outcome]}  ${title}${counts}${why}`;
  });
}

/** `1 page`, `2,000 pages`. */
function counted(count: number, thing: string): string {
  return `${number.format(count)} ${thing}${count === 1 ? '' : 's'}`;
}
