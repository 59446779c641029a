/** What a reader of words can say of a language's sentences, beyond their length. */
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
