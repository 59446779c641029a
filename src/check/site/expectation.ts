/** What each page of the site must say, from the source and never from the page: plain data. */

/** A heading, a paragraph, an item of a list, a link's words, a picture's alternative, a landmark's name. */
export interface SaidPhrase {
  readonly text: string;
  /** BCP 47: the language it is said in. */
  readonly language: string;
  /** The level, where it is a heading. */
  readonly heading?: number;
}

export interface PageExpectation {
  /** The page's path in the site's folder: `en/easy/index.html`. */
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
  /** What a screen reader says first: the document's title. */
  readonly title: string;
  /** All that is said, in order, from the skip link to the last word of the foot. */
  readonly said: readonly SaidPhrase[];
}
