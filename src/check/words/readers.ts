/** What can read the words of a language, and not only count them. `Language.plain.reader` names a row. */
import type { Language } from '../../letter.ts';
import { retextEnglishReader } from './retext-english.ts';

export interface WordReader {
  /** Sentences that most formulas find too hard for readers of this age (years). */
  tooHard(sentences: readonly string[], age: number): readonly string[];
  /** Words that have a plainer one, each with what to do about it. */
  plainer(sentence: string): readonly { readonly word: string; readonly advice: string }[];
  /** The verb in the passive voice ("are chosen"), or null. */
  passive(sentence: string): string | null;
  /** A word's base form if easy read must explain it, else null. @param word in small letters */
  hardWord(word: string): string | null;
  /** Numbers in letters: `two`. */
  readonly numberWords: ReadonlySet<string>;
}

const readers: Readonly<Record<string, WordReader>> = { 'retext-english': retextEnglishReader };

/** Null where nothing of the kind is there: lengths alone are judged then. */
export function readerOf({ plain }: Pick<Language, 'plain'>): WordReader | null {
  return plain?.reader === undefined ? null : (readers[plain.reader] ?? null);
}
