/**
 * Phone numbers, codes, addresses and English words inside right-to-left text are printed from left to right and in one
 * piece: a number whose groups changed places rings somebody else. A screen reader says them rightly all the while, so
 * that only the places of the glyphs tell. A number that has a line to itself is in as much danger.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { isRightToLeft, plainText } from '../plain-text.ts';
import { letterPlace, makeAgain } from './letter-place.ts';

/** Words of Latin letters and digits that belong together: `0808 157 0123`, `Linden Road, London`. */
const LATIN =
  /[\p{Script=Latin}0-9][^\s\p{Script=Arabic}\p{Script=Hebrew}]*(?: [\p{Script=Latin}0-9(+£][^\s\p{Script=Arabic}\p{Script=Hebrew}]*)*/gu;
/** On a line to itself in a right-to-left letter. */
const NUMBER_ALONE = /^\+?[0-9][0-9 ]*$/;
/** The signs at a piece's ends may belong to the text around it. */
const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

export const latinLeftToRight: Check<LetterRead> = {
  id: 'latin-left-to-right',
  reads: 'letter',
  title: 'Phone numbers, codes and addresses inside right-to-left text are printed from left to right.',
  source: 'RULES 9 (Latin and left to right, isolated); Unicode UAX 9, 2.7',
  run(letter) {
    const lines = Map.groupBy(
      letter.pages.flatMap((page) => page.lines).filter(({ part, seen }) => part !== null && seen !== undefined),
      ({ part }) => part,
    );
    return letter.reading.flatMap((item, part): Finding[] => {
      const own = lines.get(part) ?? [];
      // Where no right-to-left letter stands on the page, nothing can have turned.
      if (item.kind !== 'line' || own.length === 0) return [];
      if (!isRightToLeft(item.text) && !NUMBER_ALONE.test(item.text)) return [];
      const printed = own.map(({ seen }) => plainText(seen ?? ''));
      const broken = latinIn(item.text).filter((words) => !stands(words, printed));
      if (broken.length === 0) return [];
      return [
        {
          check: latinLeftToRight.id,
          level: 'mend',
          where: letterPlace(letter, item.page),
          says: 'A number, a code or Latin words in a right-to-left line are printed in another order than they are said.',
          todo: makeAgain,
        },
      ];
    });
  },
};

/** Each piece as its words. */
function latinIn(text: string): string[][] {
  return Array.from(plainText(text).matchAll(LATIN), ([piece]) =>
    piece
      .replace(SIGNS_AROUND, '')
      .split(' ')
      .filter((word) => word !== ''),
  ).filter((words) => words.length > 0);
}

/** Whether the words stand side by side on one line, or divided between two at a space. */
function stands(words: readonly string[], printed: readonly string[]): boolean {
  return words.some((_, at) => {
    const [end, start] = [words.slice(0, at).join(''), words.slice(at).join('')];
    return printed.some((line, index) => line.includes(start) && (end === '' || printed[index - 1]?.includes(end)));
  });
}
