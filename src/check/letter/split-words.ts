/**
 * No word is divided at a line's end, with a hyphen or without, unless its own hyphen stands there.
 */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { isRightToLeft, plainText } from '../plain-text.ts';
import { blocksOfPrint } from './blocks-of-print.ts';
import { letterPlace } from './letter-place.ts';

/** A hyphen at a line's end: ASCII, Unicode's two, and the soft one that is printed nowhere else. */
const AT_END = /[\p{L}\p{M}\p{N}][-\u00ad\u2010\u2011]$/u;

export const splitWords: Check<LetterRead> = {
  id: 'split-words',
  reads: 'letter',
  title: 'No word is divided at the end of a line.',
  source: 'UKAAF G003 (clear print); RULES 1 (left), 2 (no hyphenation)',
  run(letter) {
    const said = plainText(letter.expected.reading?.map(({ text }) => text).join('\n') ?? '');
    for (const { page, lines } of blocksOfPrint(letter)) {
      for (const [index, { text }] of lines.entries()) {
        const next = lines[index + 1];
        if (next === undefined || !AT_END.test(text)) continue;
        const word = wordAcross(text, next.text);
        if (said.includes(word)) continue;
        return [
          {
            check: splitWords.id,
            level: 'mend',
            where: letterPlace(letter, page),
            says: 'A word is divided with a hyphen at the end of a line.',
            todo: 'Keep the word whole: switch hyphenation off.',
          },
        ];
      }
    }
    return [];
  },
};

/** The word that goes on over a line's end, with its hyphen. */
function wordAcross(line: string, next: string): string {
  const start = line.split(' ').at(-1) ?? '';
  const end = (isRightToLeft(next) ? next.split(' ').at(-1) : next.split(' ')[0]) ?? '';
  return plainText(`${start.replace(/[\u00ad\u2010\u2011]$/u, '-')}${end}`);
}
