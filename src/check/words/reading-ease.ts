/**
 * How hard the words are to read: the reading age where formulas for the language exist (English), and
 * LIX elsewhere (Björnsson 1968: words a sentence + long words in a hundred), which needs no dictionary.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { WordsRead } from './evidence.ts';
import { ownWords, proseOf } from './prose.ts';
import { readerOf } from './readers.ts';
import { wordsOf } from './sentences.ts';
import type { WordReader } from './word-reader.ts';

/** One sentence in ten may be too hard: it may be the name of a law. */
const TOO_HARD = 0.1;
const YOUNGEST = 6;
const OLDEST = 22;
/** Letters of a long word are more than this. */
const LONG = 6;
/** "Hard" on the scale, where a language's folder says nothing else. */
const HARD = 50;

export const readingEase: Check<WordsRead> = {
  id: 'reading-ease',
  reads: 'letter',
  title: 'The words are easy to read: by reading age in English, by the length of words and sentences (LIX) elsewhere.',
  source: 'GOV.UK content design; retext-readability (seven formulas); LIX (Björnsson 1968)',
  run(read) {
    const prose = proseOf(read).filter(({ passage }) => !passage.form && passage.kind !== 'heading');
    const sentences = prose.map(ownWords);
    const { language, format, rules } = read;
    if (sentences.length === 0) return [];
    const finding = (level: Finding['level'], says: string, todo: string): Finding[] => [
      { check: readingEase.id, level, where: { language: language.tag, format }, says, todo },
    ];
    const reader = readerOf(language);
    if (reader !== null) {
      const age = readingAge(sentences, reader);
      if (age <= rules.readingAge) return finding('note', `The reading age is ${age}.`, '');
      const hardest = reader.tooHard(sentences, rules.readingAge).slice(0, 3);
      const says = `Unexpected reading age ${age}, expected at most ${rules.readingAge}. The hardest: “${hardest.join('” “')}”`;
      return finding('look', says, 'Use shorter sentences and words that are said every day.');
    }
    const value = lix(sentences);
    const most = language.plain?.lix ?? HARD;
    if (value <= most) return finding('note', `LIX is ${value}.`, '');
    const says = `Unexpected LIX ${value}, expected at most ${most}.`;
    return finding('look', says, 'Make sentences shorter, and have a reader of this language look for long words.');
  },
};

/** The least age, in years, at which nine sentences in ten are easy enough by most formulas. */
export function readingAge(sentences: readonly string[], reader: Pick<WordReader, 'tooHard'>): number {
  let [young, old] = [YOUNGEST, OLDEST];
  // What is easy at one age is easy at every later one, so the ages between need not all be tried.
  while (young < old) {
    const age = Math.floor((young + old) / 2);
    if (reader.tooHard(sentences, age).length <= TOO_HARD * sentences.length) old = age;
    else young = age + 1;
  }
  return old;
}

/** LIX of a text, rounded. */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const long = words.filter((word) => (word.match(/[\p{L}\p{M}]/gu)?.length ?? 0) > LONG).length;
  return Math.round(words.length / sentences.length + (100 * long) / words.length);
}
