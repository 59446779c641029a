/** Everything of a run that everybody may open, searched for everyone in its spreadsheet. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { nobodyPublished } from '../../check/published/nobody-published.ts';
import { publishedWords } from '../../check/published/published-words.ts';
import { indexRows } from '../../check/row-index.ts';
import { type Finding, findingInWords } from '../../finding.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { CodedRecipient } from '../print/plan.ts';
import { residentOf } from '../print/resident.ts';
import { campaignText } from '../work/workshop.ts';
import type { Checked } from './checked.ts';

/** Folders of the output that are not the printer's alone. */
const PUBLIC = ['site', 'hosting', 'report'];

/**
 * @param folder the campaign's own output folder
 * @param said all that the report is about to say
 */
export async function checkPublished(
  prepared: Prepared,
  everyone: readonly CodedRecipient[],
  folder: string,
  said: readonly Finding[],
): Promise<Checked> {
  const files = [{ file: 'report/report.json', words: said.map(findingInWords) }];
  for (const part of PUBLIC) {
    const names = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const words = await publishedWords(path, await readFile(path));
      files.push({
        file: path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        words,
      });
    }
  }
  const rows = indexRows(
    everyone.map(({ recipient, code }) => ({ row: recipient.row, ...residentOf(prepared, recipient, code) })),
    campaignText(prepared),
  );
  return {
    findings: nobodyPublished.run({ files, rows }),
    tallies: { [nobodyPublished.id]: { read: files.length, of: files.length } },
    notRun: {},
  };
}
