/**
 * Sentences and their words, in any language: `Intl.Segmenter` breaks them, and what it breaks too
 * often is put together again.
 */
import type { Passage } from './passages.ts';

export interface Sentence {
  readonly text: string;
  /** Offset into the passage's text, UTF-16 units. */
  readonly start: number;
  /** What stands between spaces and holds a letter or a digit. */
  readonly words: readonly string[];
  /** As a reader takes them in: a date, an address or a name counts as one word. */
  readonly length: number;
}

/**
 * The sentences of a passage.
 * @param locale BCP 47
 * @param abbreviations those that end no sentence, with their full stop, in the language's own case:
 *   `p.`, `Dr.`. `Intl.Segmenter` takes "p. Kowalskiego" for two sentences.
 */
export function sentencesOf(
  { text, given }: Pick<Passage, 'text' | 'given'>,
  locale: string,
  abbreviations: readonly string[] = [],
): Sentence[] {
  const starts: number[] = [];
  let before = '';
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const inGiven = given.some(({ start, end }) => index > start && index < end);
    const lastWord = before.trimEnd().split(/\s/u).at(-1) ?? '';
    const abbreviated = abbreviations.includes(lastWord.replace(/^[^\p{L}]+/u, ''));
    const goesOn = /^[\s\p{Ps}\p{Pi}"']*\p{Ll}/u.test(segment);
    if (starts.length === 0 || !(inGiven || abbreviated || goesOn)) starts.push(index);
    before = segment;
  }
  return starts
    .map((start, at) => {
      const end = starts[at + 1] ?? text.length;
      const words = wordsOf(text.slice(start, end));
      const inside = given.filter((one) => one.start >= start && one.end <= end);
      const further = inside.reduce((sum, one) => sum + wordsOf(text.slice(one.start, one.end)).length - 1, 0);
      return { text: text.slice(start, end).trim(), start, words, length: words.length - further };
    })
    .filter(({ words }) => words.length > 0);
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
