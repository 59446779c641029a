/**
 * The site, the files for its host and the report are there for everybody: nothing in them may tell who got a letter.
 * Not a word of what is found is quoted: the finding goes into the report.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { RowIndex } from '../row-index.ts';

/** A file that everybody may open. */
export interface PublishedFile {
  /** From the campaign's output folder. */
  readonly file: string;
  /** Lines, blocks or values; what has none (a picture) is known by its name alone. */
  readonly words: readonly string[];
}

export interface Published {
  readonly files: readonly PublishedFile[];
  /** Everyone in the spreadsheet. */
  readonly rows: RowIndex;
}

export const nobodyPublished: Check<Published> = {
  id: 'nobody-published',
  reads: 'run',
  title: 'Nothing that everybody may open, the site, its host’s files and the report, holds a resident’s data.',
  source: 'RULES 10; UK GDPR Art. 5(1)(f)',
  run: ({ files, rows }) =>
    files.flatMap(({ file, words }): Finding[] => {
      const found = new Set<string>();
      const name = file.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
      for (const text of [name, ...words]) {
        const personal = rows.find(text);
        for (const { kind, row } of personal.owned)
          found.add(kind === 'name' ? `The name of row ${row}` : `An address line of row ${row}`);
        for (const code of personal.codes) {
          const row = rows.rowOfCode(code);
          if (row !== undefined) found.add(`The personal code of row ${row}`);
        }
      }
      return [...found].map((what) => ({
        check: nobodyPublished.id,
        level: 'mend',
        // A name may stand in the file's own name.
        where: { file: rows.find(name).owned.length > 0 ? file.replace(/[^/]*$/, '…') : file },
        says: `${what} stands in this file, which everybody may open.`,
        todo: 'Publish nothing of this run. Take it out of the words or the template that this file is made of, and make the run again.',
      }));
    }),
};
