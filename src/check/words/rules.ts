/**
 * What a kind of letter asks of its words, as data. A template names its row in `run/check-words.ts`.
 */

export interface WordRules {
  readonly id: 'plain' | 'easy-read';
  /** Words in a sentence: above `aim` a person must look, above `most` it must be mended; null: no such limit. */
  readonly sentence: { readonly aim: number; readonly most: number | null };
  /** Years: above it a person must look. The least age at which nine sentences in ten are easy enough. */
  readonly readingAge: number;
  /** The share of sentences in the passive voice above which a person must look. */
  readonly passive: number;
  /** A picture beside every sentence or short pair; digits; hard words explained; one idea a sentence. */
  readonly easyRead: boolean;
}

/** RULES 2 (gov.uk, Department of Health 2009, Photosymbols, People First). */
export const easyRead: WordRules = {
  id: 'easy-read',
  sentence: { aim: 15, most: 25 },
  readingAge: 12,
  passive: 0,
  easyRead: true,
};

/** GOV.UK: sentences of at most 25 words. Its reading age of 9 is an aim that no formula for single
 * sentences can hold against names and laws; above 15 a person must look. */
export const plain: WordRules = {
  id: 'plain',
  sentence: { aim: 25, most: null },
  readingAge: 15,
  passive: 0.25,
  easyRead: false,
};
