/**
 * Every character on a page has a Unicode value, so that it can be read out, searched and copied.
 */
import type { Check } from './check.ts';
import type { LetterRead } from './evidence.ts';

export const textMaps: Check<LetterRead> = {
  id: 'text-maps',
  reads: 'letter',
  title: 'Every printed character can be read out and searched.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.21.7',
  run({ expected, file, unmapped }) {
    if (unmapped === 0) return [];
    const { sequence, row, language, format, firstPage } = expected;
    return [{
      check: textMaps.id,
      level: 'mend',
      where: { file, page: firstPage, row, sequence, language, format },
      says: `${unmapped} characters of the letter have no Unicode value.`,
      todo: 'Name a typeface that has these characters.',
    }];
  },
};
