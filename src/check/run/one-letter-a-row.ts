/**
 * Over the whole run: each row has exactly one letter, and no two letters share a code or a page.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { CheckedLetter, LetterExpectation } from '../evidence.ts';

/** The run's letters, and the rows that should have one. */
export interface RunRead {
  readonly letters: readonly CheckedLetter[];
  readonly rows: readonly number[];
}

export const oneLetterARow: Check<RunRead> = {
  id: 'one-letter-a-row',
  reads: 'run',
  title: 'Each row that was not rejected has exactly one letter, with a code and pages of its own.',
  source: 'everyletter: nobody else’s letter',
  run({ letters, rows }) {
    const findings: Finding[] = [];
    const report = (says: string, where: Finding['where']) => {
      findings.push({
        check: oneLetterARow.id,
        level: 'mend',
        where,
        says,
        todo: 'Make the run again, and report the fault if it stays.',
      });
    };
    const made = new Map<number, LetterExpectation>();
    const codes = new Map<string, number>();
    const nextPage = new Map<string, number>();
    for (const letter of letters) {
      const { row, code, sequence, batch, firstPage, pages } = letter;
      const earlier = made.get(row);
      if (earlier !== undefined)
        report(`Letters ${earlier.sequence} and ${sequence} are both made from row ${row}.`, { row });
      made.set(row, letter);
      const sharer = codes.get(code);
      if (sharer !== undefined) report(`Rows ${sharer} and ${row} have the same personal code.`, { row, sequence });
      codes.set(code, row);
      const expected = nextPage.get(batch) ?? 1;
      if (firstPage !== expected)
        report(`The letter begins on page ${firstPage} of its batch, expected ${expected}.`, {
          file: `print/${batch}.pdf`,
          sequence,
          row,
        });
      nextPage.set(batch, firstPage + pages);
    }
    const missing = rows.filter((row) => !made.has(row));
    if (missing.length > 0) report(`${missing.length} rows have no letter, the first is row ${missing[0]}.`, {});
    return findings;
  },
};
