/** What a run says at its end, on a terminal. */
import { findingInWords } from '../finding.ts';
import { exitCode, type RunReport } from '../report/report.ts';

const shown = 12;

/** @param folder as the user would write it */
export function summaryOf(report: RunReport, folder: string): string {
  const letters = report.made.counts.flat().reduce((sum, count) => sum + count, 0);
  const sheets = report.batches.reduce((sum, batch) => sum + batch.sheets, 0);
  const mend = report.findings.filter(({ level }) => level === 'mend');
  const look = report.findings.filter(({ level }) => level === 'look');
  const number = new Intl.NumberFormat('en-GB');
  return [
    '',
    `${number.format(letters)} letters in ${report.made.languages.length} languages and ${report.made.formats.length} formats: ${report.batches.length} PDFs, ${number.format(sheets)} sheets.`,
    `${report.sitePages} pages and ${report.screenPdfs} PDFs on the site.${report.rejected > 0 ? ` ${number.format(report.rejected)} rows could not be made: see rejected.csv.` : ''}`,
    '',
    ...report.checks.map(
      (check) =>
        `  ${mark[check.outcome]}  ${check.title}${counts(check)}${check.reason === undefined ? '' : ` ${check.reason}`}`,
    ),
    '',
    ...(mend.length === 0
      ? []
      : [
          `${number.format(mend.length)} to be mended:`,
          ...mend.slice(0, shown).map((finding) => `  • ${findingInWords(finding)}`),
          ...(mend.length > shown ? [`  … and ${number.format(mend.length - shown)} more in the report.`] : []),
          '',
        ]),
    ...(look.length === 0 ? [] : [`${number.format(look.length)} for a person to look at: see the report.`]),
    exitCode(report) === 0 ? 'Nothing must be mended.' : 'Not ready to post.',
    `The report: ${folder}/report/index.html   The letters: ${folder}/print/   The site: ${folder}/site/`,
  ].join('\n');
}

const mark = { passed: 'passed ', failed: 'FAILED ', look: 'look   ', 'not run': 'not run' } as const;

function counts({ outcome, checked, of }: RunReport['checks'][number]): string {
  return outcome === 'not run'
    ? ''
    : ` (${new Intl.NumberFormat('en-GB').format(checked)} of ${new Intl.NumberFormat('en-GB').format(of)})`;
}
