/** What the check of Word documents gets: what a document must say, from the letter, and what it says. */

/** Words in one language, within one paragraph. */
export interface WordPhrase {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

export interface WordParagraph {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** Of a heading; else null. */
  readonly level: number | null;
  readonly direction: 'ltr' | 'rtl';
  readonly phrases: readonly WordPhrase[];
}

export interface WordRead {
  /** Relative to the output folder: `site/ur/letter.docx`. */
  readonly file: string;
  readonly language: string;
  readonly expected: { readonly title: string; readonly paragraphs: readonly WordParagraph[] };
  /** Null where the file is missing or is no Word document. */
  readonly found: { readonly title: string; readonly paragraphs: readonly WordParagraph[] } | null;
}
