/** What each page of the site must say, from the source and never from the page: plain data. */

/** A heading, a paragraph, an item of a list, a link's words, a picture's alternative, a landmark's name. */
export interface SaidPhrase {
  readonly text: string;
  /** BCP 47: the language it is said in. */
  readonly language: string;
  /** The level, where it is a heading. */
  readonly heading?: number;
}

export type Direction = 'ltr' | 'rtl';

/** A phrase as it was heard. */
export interface HeardPhrase extends SaidPhrase {
  /** Which way its lines run in the browser. */
  readonly direction: Direction;
}

export interface PageExpectation {
  /** The page's path in the site's folder: `en/easy/index.html`. */
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
  /** What a screen reader says first: the document's title. */
  readonly title: string;
  /** Of each language that is said, by its tag: which way its lines run. */
  readonly directions: Readonly<Record<string, Direction>>;
  /** All that is said, in order, from the skip link to the last word of the foot. */
  readonly said: readonly SaidPhrase[];
}
