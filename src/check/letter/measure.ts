/**
 * Lines are no longer than an eye can follow.
 */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { blocksOfPrint } from './blocks-of-print.ts';
import { letterPlace } from './letter-place.ts';

const MOST = 70;

export const measure: Check<LetterRead> = {
  id: 'measure',
  reads: 'letter',
  title: 'Lines have no more than 70 characters.',
  source: 'UKAAF G003 (clear print); RULES 1 (measure): warn above',
  run(letter) {
    let longest = { characters: MOST, page: 0 };
    let count = 0;
    for (const { page, lines } of blocksOfPrint(letter)) {
      for (const { text } of lines) {
        const characters = text.length > MOST ? charactersIn(text) : 0;
        if (characters <= MOST) continue;
        count += 1;
        if (characters > longest.characters) longest = { characters, page };
      }
    }
    if (count === 0) return [];
    return [
      {
        check: measure.id,
        level: 'explain',
        where: letterPlace(letter, longest.page),
        says: `${count === 1 ? 'A line has' : `${count} lines have, at most,`} ${longest.characters} characters; 70 are easy to follow.`,
        todo: 'This is advice: narrow the text, or set it larger, if readers lose the line.',
      },
    ];
  },
};

/** As an eye counts: marks over and under a letter are a part of it. */
function charactersIn(text: string): number {
  return Array.from(text.replace(/[\p{M}\p{Cf}]/gu, '')).length;
}
