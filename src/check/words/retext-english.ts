/** English, read by retext (MIT): seven formulas of ease, and lists of words that have a plainer one. */
import { daleChall } from 'dale-chall';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { passiveIn } from './english-passive.ts';
import type { WordReader } from './word-reader.ts';

/** More than half of the formulas. */
const MOST_FORMULAS = 4 / 7;
/** Syllables of a word that may be hard, as in Gunning's fog index. */
const MANY_SYLLABLES = 3;

/** Entries of the lists that are wrong in a letter: these are the plain words for what it must say. */
const RIGHT_IN_LETTERS = [
  'address', // "discuss" is meant; here it is where somebody lives
  'all of', // "all of it" is good English
  'delete', // "cut" and "drop" are not what happens to data
  'easy', // "easy read" is the format's name
  'it is', // "It is free" is as plain as can be
  'there is',
  'there are',
  'type', // as in "type in your code"
];

const plainer = unified()
  .use(retextEnglish)
  .use(retextSimplify, { ignore: RIGHT_IN_LETTERS })
  .use(retextEquality, { ignore: RIGHT_IN_LETTERS });

const familiar = new Set(daleChall);

export const retextEnglishReader: WordReader = {
  tooHard(sentences, age) {
    const formulas = unified().use(retextEnglish).use(retextReadability, { age, threshold: MOST_FORMULAS });
    return sentences.filter((sentence) => {
      const file = new VFile(sentence);
      formulas.runSync(formulas.parse(file), file);
      return file.messages.length > 0;
    });
  },
  plainer(sentence) {
    const file = new VFile(sentence);
    plainer.runSync(plainer.parse(file), file);
    return file.messages.map(({ actual, reason }) => ({ word: String(actual ?? ''), advice: reason }));
  },
  passive: passiveIn,
  hardWord(word) {
    const bases = basesOf(word.replace(/[’']s?$/u, ''));
    const [base = word] = bases;
    return syllable(base) >= MANY_SYLLABLES && !bases.some((form) => familiar.has(form))
      ? (bases.at(-1) ?? base)
      : null;
  },
  numberWords: new Set(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million half'.split(
      ' ',
    ),
  ),
};

/** A word and what it may be a form of, the barest last: the list of easy words has base forms. */
function basesOf(word: string): string[] {
  const bare = [
    [/ies$/u, 'y'],
    [/(?:ed|ing)$/u, 'e'],
    [/(?:es|ed|ing|ly)$/u, ''],
    [/s$/u, ''],
  ] as const;
  return [word, ...bare.flatMap(([ending, put]) => (ending.test(word) ? [word.replace(ending, put)] : []))];
}
