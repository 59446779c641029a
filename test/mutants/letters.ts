/** Letters damaged before they are written: read back from the real PDF, each must be caught. */

import { clearPrintRows } from './letters-clear-print.ts';
import { codeRows } from './letters-codes.ts';
import { lineRows } from './letters-lines.ts';
import { postRows } from './letters-post.ts';
import { printRows } from './letters-print.ts';
import { rowRows } from './letters-rows.ts';
import { tagRows } from './letters-tags.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import { findingsOf } from './read-printed.ts';
import type { Letters, Name, Subjects } from './subjects.ts';

/** Only the letters that a row names are printed: the first of them alone, or with others of the run. */
export interface LetterMutation extends Mutation<Subjects, Partial<Letters>> {
  /** Residents who should have a letter of this run and have none. */
  readonly due?: readonly Name[];
}
export const letterRows: readonly LetterMutation[] = [
  ...rowRows,
  ...tagRows,
  ...printRows,
  ...lineRows,
  ...clearPrintRows,
  ...codeRows,
  ...postRows,
];

export async function damageLetters(subjects: Subjects): Promise<Round> {
  const clean = await findingsOf(subjects, await subjects.print(subjects.letters));
  const outcomes = [];
  for (const row of letterRows) {
    const printed = await subjects.print(row.damage(subjects));
    const due = (row.due ?? []).map((name) => subjects.said[name].row);
    outcomes.push(outcomeOf(row, await findingsOf(subjects, printed, due), clean));
  }
  return { outcomes, unclean: mends(clean) };
}
