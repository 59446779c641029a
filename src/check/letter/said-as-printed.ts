/**
 * What a screen reader says is what is printed: where a tag carries words of its own (ActualText, for
 * right-to-left text), they are the characters of its glyphs. Their order can't be told: readers hand
 * right-to-left ink back in orders of their own.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { characters } from '../plain-text.ts';
import { letterPlace, makeAgain } from './letter-place.ts';

export const saidAsPrinted: Check<LetterRead> = {
  id: 'said-as-printed',
  reads: 'letter',
  title: 'What a screen reader says of each letter has the same characters as what is printed.',
  source: 'ISO 32000-1 14.9.4 (ActualText); everyletter: a hidden text proves nothing about the ink',
  run(letter) {
    return letter.lines
      .filter(({ text, ink }) => text !== ink && characters(text) !== characters(ink))
      .map(
        ({ page, role }): Finding => ({
          check: saidAsPrinted.id,
          level: 'mend',
          where: letterPlace(letter, page),
          says: `The words read out for a ${role} differ from the words printed.`,
          todo: makeAgain,
        }),
      );
  },
};
