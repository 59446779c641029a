/** A long letter in easy read is read by nobody to its end. */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const fewPages: Check<LetterRead> = {
  id: 'few-pages',
  reads: 'letter',
  title: 'Easy read letters have 24 pages at most.',
  source: 'RULES 2 (Making written information easier to understand, DH 2009)',
  sampled: ({ expected }) => expected.least.mostPages !== undefined,
  run(letter) {
    const { pages } = letter;
    const { mostPages } = letter.expected.least;
    if (mostPages === undefined || pages.length <= mostPages) return [];
    return [
      {
        check: fewPages.id,
        level: 'mend',
        where: letterPlace(letter),
        says: `The letter has ${pages.length} pages, expected ${mostPages} at most.`,
        todo: 'Say less, or say part of it in a second letter.',
      },
    ];
  },
};
