/** Letters that GOV.UK Notify posts, each a PDF of its own: what it would refuse. */
import type { Finding } from '../../src/finding.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import { findingsOf } from './read-printed.ts';
import { type Letters, makeSubjects, type Subjects } from './subjects.ts';
import { firstTag, isLong, moved, redrawn } from './tree.ts';

export const notifyRows: readonly Mutation<Subjects, Partial<Letters>>[] = [
  {
    id: 'notify-margin',
    what: 'A paragraph reaches into the margin that GOV.UK Notify keeps white.',
    caughtBy: 'notify-zones',
    damage: ({ letters: { en } }) => ({
      en: redrawn(en, firstTag(en, isLong), (content) => moved(content, -pt(12), 0)),
    }),
  },
  {
    id: 'notify-pages',
    what: 'A letter for GOV.UK Notify has eleven pages.',
    caughtBy: 'within-limits',
    damage({ letters: { en } }) {
      const [first] = en.pages;
      if (first === undefined) throw new Error('The letter has no page.');
      const more = Array.from({ length: 11 - en.pages.length }, () => ({ ...first, artifacts: [] }));
      return { en: { ...en, pages: [...en.pages, ...more] } };
    },
  },
];

export async function damageNotify(): Promise<Round> {
  const subjects = await makeSubjects('govuk-notify');
  const find = async (letters: Partial<Letters>): Promise<readonly Finding[]> =>
    findingsOf(subjects, await subjects.print(letters));
  const clean = await find({ en: subjects.letters.en });
  const outcomes = [];
  for (const row of notifyRows) outcomes.push(outcomeOf(row, await find(row.damage(subjects)), clean));
  return { outcomes, unclean: mends(clean) };
}
