/**
 * What the checks of PDFs get: what each letter should be, from the recipients' rows, and what was
 * read back from the file on disk. Plain data, apart from the index of all rows.
 */
import type { RowIndex } from './row-index.ts';

/** What one letter must carry. Cloneable: it is sent to a worker. */
export interface LetterExpectation {
  /** Place in the print run, from 1. */
  readonly sequence: number;
  /** The PDF's name without `.pdf`. */
  readonly batch: string;
  /** 1-based, in the batch's PDF. */
  readonly firstPage: number;
  readonly pages: number;
  /** Row of the recipients' file as Excel counts; 0 where the recipients are not at hand. */
  readonly row: number;
  /** BCP 47. */
  readonly language: string;
  readonly format: string;
  /** The address as printed for the envelope's window: the name's line first, the postcode last. */
  readonly addressLines: readonly string[];
  /** Null for an unnamed resident: the first line is then the locale's own words. */
  readonly name: string | null;
  /** The personal code as printed. */
  readonly code: string;
  /** The address of each QR code on the letter, in any order. */
  readonly qr: readonly { readonly address: string }[];
}

/** The text of one structure element, without its child elements' own lines. */
export interface ReadLine {
  /** 1-based, in the file. */
  readonly page: number;
  /** `P`, `H1`, `LBody` …; null for text outside the tags (page numbers, running references). */
  readonly role: string | null;
  /** BCP 47, its own or inherited. */
  readonly language: string | null;
  /** What a screen reader says: ActualText where it is set, else the characters of the glyphs. */
  readonly text: string;
  /** The characters of the glyphs alone. Right-to-left ink may come in another order. */
  readonly ink: string;
}

export interface ReadFigure {
  readonly page: number;
  readonly alt: string | null;
}

export interface ReadCode {
  readonly page: number;
  readonly payload: string;
  /** What the second decoder read: `undefined` where it was not asked, null where it read nothing. */
  readonly second?: string | null;
}

/** One letter as read back, beside what it should be. */
export interface LetterRead {
  readonly file: string;
  readonly expected: LetterExpectation;
  /** How many of its pages could be read. */
  readonly pagesRead: number;
  /** In tag order, page by page. */
  readonly lines: readonly ReadLine[];
  /** Text outside the tags: page furniture, and what no tag holds. */
  readonly artifacts: readonly ReadLine[];
  /** Marked content that no tag holds, as a count of pieces. */
  readonly untagged: number;
  readonly figures: readonly ReadFigure[];
  /** Languages of its `Sect`s, each once. */
  readonly sections: readonly (string | null)[];
  /** QR codes decoded from its rendered pages. */
  readonly codes: readonly ReadCode[];
  /** Characters without a Unicode value. */
  readonly unmapped: number;
  readonly rows: RowIndex;
}

/** A whole PDF of letters. */
export interface FileRead {
  readonly file: string;
  readonly pages: number;
  /** As the expectations of its letters add up. */
  readonly expectedPages: number;
  readonly tagged: boolean;
  readonly title: string | null;
  readonly language: string | null;
  /** Glyphs 0 (.notdef, the empty box) painted anywhere in the file. */
  readonly emptyGlyphs: number;
}
