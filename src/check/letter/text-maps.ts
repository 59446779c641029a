/**
 * Every character on a page has a Unicode value, so that it can be read out, searched and copied.
 */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const textMaps: Check<LetterRead> = {
  id: 'text-maps',
  reads: 'letter',
  title: 'Every printed character can be read out and searched.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.21.7',
  run(letter) {
    if (letter.unmapped === 0) return [];
    return [
      {
        check: textMaps.id,
        level: 'mend',
        where: letterPlace(letter),
        says: `${letter.unmapped} characters of the letter have no Unicode value.`,
        todo: 'Name a typeface that has these characters.',
      },
    ];
  },
};
