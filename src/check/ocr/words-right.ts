/**
 * How many words of a page were read right. Order is left out: a reader takes the panel beside the
 * code before or after the paragraph above it, and both are right.
 */
import { plainText, words } from '../plain-text.ts';

export interface WordsRight {
  readonly right: number;
  readonly of: number;
  /** Words on the page that were not read, in the page's order. */
  readonly missed: readonly string[];
}

/** Counts each word of `printed` that stands in `read`, as often as it stands there (multisets). */
export function wordsRight(printed: string, read: string): WordsRight {
  const found = new Map<string, number>();
  for (const word of words(plainText(read))) found.set(heard(word), (found.get(heard(word)) ?? 0) + 1);
  const expected = words(plainText(printed));
  const missed = expected.filter((word) => {
    const left = found.get(heard(word)) ?? 0;
    found.set(heard(word), left - 1);
    return left <= 0;
  });
  return { right: expected.length - missed.length, of: expected.length, missed };
}

/** What sounds the same is the same: straight and curly apostrophes, dashes of all lengths, and letters
 * with a cedilla or a comma below (OCR data for Romanian was trained on both). */
function heard(word: string): string {
  return word
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .normalize('NFD')
    .replaceAll('\u0327', '\u0326');
}
