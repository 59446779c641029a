/** Letters damaged before they are written: read back from the real PDF, each must be caught. */

import { codeRows } from './letters-codes.ts';
import { printRows } from './letters-print.ts';
import { rowRows } from './letters-rows.ts';
import { tagRows } from './letters-tags.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import type { Letters, Subjects } from './subjects.ts';
import { findingsOf } from './subjects.ts';

/** Only the letters that a row names are printed: the first of them alone, or with others of the run. */
export type LetterMutation = Mutation<Subjects, Partial<Letters>>;
export const letterRows: readonly LetterMutation[] = [...rowRows, ...tagRows, ...printRows, ...codeRows];

export async function damageLetters(subjects: Subjects): Promise<Round> {
  const clean = await findingsOf(subjects, await subjects.print(subjects.letters));
  const outcomes = [];
  for (const row of letterRows)
    outcomes.push(outcomeOf(row, await findingsOf(subjects, await subjects.print(row.damage(subjects))), clean));
  return { outcomes, unclean: mends(clean) };
}
