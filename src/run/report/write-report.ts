/** `report/`: the page for people, and the same for other programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserOptions } from '../../check/site/browser.ts';
import { reportPage } from '../../checks.ts';
import type { Language } from '../../letter.ts';
import { reportEarl } from '../../report/earl.ts';
import { reportHtml } from '../../report/html.ts';
import { reportJson } from '../../report/json.ts';
import { reportJunit } from '../../report/junit.ts';
import type { RunReport } from '../../report/report.ts';
import { programFolder } from '../program-files.ts';
import { writePublic } from '../work/output-folder.ts';
import { asIfPassed, withOwnPagesChecked } from './check-own-pages.ts';
import { faceFiles, faceStyle } from './typefaces.ts';

/**
 * Writes the report as if its own page and the ticket's had passed, puts them before the checks of pages, and writes it
 * again where they found something: the page that passed is the very one that stays.
 * @param languages of the letters: what it quotes of them is shown in their own faces
 * @returns the report as it was written last
 */
export async function writeReport(
  folder: string,
  report: RunReport,
  languages: readonly Language[],
  options: BrowserOptions = {},
): Promise<RunReport> {
  const write = (one: RunReport) => writeForms(folder, one, languages);
  if (report.checks.every(({ id, outcome }) => id !== reportPage.id || outcome === 'not run')) {
    await write(report);
    return report;
  }
  const hoped = await asIfPassed(folder, report);
  await write(hoped);
  const checked = await withOwnPagesChecked(folder, hoped, options);
  if (JSON.stringify(checked) !== JSON.stringify(hoped)) await write(checked);
  return checked;
}

async function writeForms(folder: string, report: RunReport, languages: readonly Language[]): Promise<void> {
  const part = (name: string) => readFile(join(programFolder('templates'), name), 'utf8');
  const style = faceStyle(languages) + (await part('report.css'));
  const html = reportHtml(report, { template: await part('report.hbs'), style });
  for (const { path, bytes } of await faceFiles(html, languages))
    await writePublic(join(folder, 'report', path), bytes);
  await writePublic(join(folder, 'report', 'index.html'), html);
  await writePublic(join(folder, 'report', 'report.json'), reportJson(report));
  await writePublic(join(folder, 'report', 'earl.jsonld'), reportEarl(report));
  await writePublic(join(folder, 'report', 'junit.xml'), reportJunit(report));
}
