/** `report/`: the page for people, and the same for other programs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportEarl } from '../report/earl.ts';
import { reportHtml } from '../report/html.ts';
import { reportJson } from '../report/json.ts';
import { reportJunit } from '../report/junit.ts';
import type { RunReport } from '../report/report.ts';
import { writePublic } from './output-folder.ts';
import { programFolder } from './program-files.ts';

export async function writeReport(folder: string, report: RunReport): Promise<void> {
  const part = (name: string) => readFile(join(programFolder('templates'), name), 'utf8');
  const html = reportHtml(report, { template: await part('report.hbs'), style: await part('report.css') });
  await writePublic(join(folder, 'report', 'index.html'), html);
  await writePublic(join(folder, 'report', 'report.json'), reportJson(report));
  await writePublic(join(folder, 'report', 'earl.jsonld'), reportEarl(report));
  await writePublic(join(folder, 'report', 'junit.xml'), reportJunit(report));
}
