/** A report with everything that it can show, as it lies on the disk; and the same with its language taken away. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { reportPage } from '../../../src/checks.ts';
import type { Finding } from '../../../src/finding.ts';
import { knownLanguages } from '../../../src/run/campaign/known-languages.ts';
import { withOwnPagesChecked } from '../../../src/run/report/check-own-pages.ts';
import { writeReport } from '../../../src/run/report/write-report.ts';
import { writePublic } from '../../../src/run/work/output-folder.ts';
import { sampleReport } from '../../report/sample-report.ts';

async function checked(change: (html: string) => string): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'everyletter-report-'));
  try {
    const sample = sampleReport();
    const pictures = [...sample.thumbnails, ...sample.exhibits.flatMap((exhibit) => exhibit.pictures)];
    for (const { path, width, height } of pictures)
      await writePublic(join(folder, 'report', path), page(width, height));
    for (const { path } of sample.transcripts) await writePublic(join(folder, 'report', path), 'title: A page\n');
    const languages = await knownLanguages(['en', 'ur'], null);
    const passed = { ...reportPage, checked: 1, of: 1, outcome: 'passed' } as const;
    const report = { ...sample, checks: [...sample.checks, passed] };
    // Written without being checked, damaged, and checked then.
    await writeReport(folder, { ...report, checks: sample.checks }, [...languages.values()]);
    const index = join(folder, 'report/index.html');
    await writeFile(index, change(await readFile(index, 'utf8')));
    const { findings } = await withOwnPagesChecked(folder, report, {});
    return findings.filter(({ level }) => level === 'mend');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A picture of a page: white, with a dark line of words. */
function page(width: number, height: number): Buffer {
  const picture = new PNG({ width, height });
  picture.data.fill(255);
  picture.data.fill(0, 4 * width * 10, 4 * width * 20);
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255;
  return PNG.sync.write(picture);
}

export const passing = () => checked((html) => html);

export const failing = () => checked((html) => html.replace('<html lang="en-GB">', '<html>'));
