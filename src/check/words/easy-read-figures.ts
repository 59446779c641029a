/** Easy read writes numbers as digits, and no number that must be worked out, nor a date in figures alone. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { proseOf } from './prose.ts';
import { readerOf } from './readers.ts';

/** Percent in Latin and Arabic scripts, per mille. */
const PERCENT = /[%٪‰]/u;
/** `12/02/2027`, `2027-02-12`, `12.2.27`. */
const NUMERIC_DATE = /(?<!\d)\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?!\d)/u;
/** Two letters or more, so that "I" and "C" stay words (Roman numerals up to 3,999). */
const ROMAN = /^(?=[MDCLXVI]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

export const easyReadFigures: Check<WordsRead> = {
  id: 'easy-read-figures',
  reads: 'letter',
  title: 'Easy read writes numbers as digits, full dates, with no percentages and no Roman numerals.',
  source: 'RULES 2 (DH 2009: Making written information easier to understand)',
  run(read) {
    if (!read.rules.easyRead) return [];
    const finding = reporter(easyReadFigures.id, read);
    const known = new Set(read.language.plain?.acronyms ?? []);
    const numberWords = readerOf(read.language)?.numberWords ?? new Set();
    return proseOf(read).flatMap(({ passage, sentence }): Finding[] => {
      const words = sentence.words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
      const say = (level: 'mend' | 'look', what: string, todo: string) =>
        finding(level, passage, sentence.start, `${what} in ${quoted(sentence)}`, todo);
      const roman = words.find((word) => ROMAN.test(word) && !known.has(word));
      const spelt = words.find((word) => numberWords.has(word.toLowerCase()));
      const date = NUMERIC_DATE.exec(sentence.text)?.[0];
      return [
        ...(date === undefined
          ? []
          : [say('mend', `The date ${date} in figures alone`, 'Write the month as a word, as 12 February 2027.')]),
        ...(PERCENT.test(sentence.text)
          ? [say('mend', 'A percentage', 'Say how many of how many: “1 in 4 people”.')]
          : []),
        ...(roman === undefined
          ? []
          : [say('mend', `The Roman numeral ${roman}`, 'Write the number with digits, as 4.')]),
        ...(spelt === undefined
          ? []
          : [say('look', `The number “${spelt}” in letters`, 'Write it with digits, if it is a number here.')]),
      ];
    });
  },
};
