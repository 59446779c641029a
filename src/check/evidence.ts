/**
 * What the checks of PDFs get: what each letter should be, from the recipients' rows, and what was
 * read back from the file on disk. Plain data, apart from the index of all rows.
 */
import type { PostalExpectation } from './post.ts';
import type { PageMarks } from './print.ts';
import type { RowIndex } from './row-index.ts';
import type { UserBox } from './user-box.ts';

/** A part of a letter as a screen reader must say it: a block's words, or a picture's. */
export interface ExpectedPart {
  /** Structure types from the letter's section down: `P`, `L/LI/LBody`, `Figure`. */
  readonly path: string;
  /** BCP 47. */
  readonly language: string;
  /** Words in reading order; a picture's alternative text. */
  readonly text: string;
  /** Words in another language than the part's, in order. */
  readonly stretches: readonly ReadStretch[];
  /** Whether a resident's own data stands in it: no finding quotes it then. */
  readonly personal: boolean;
  /** Number of the block that it belongs to, if that may stand elsewhere than in the source: a code is anchored
   * to the foot of a page, or gets a page of its own. */
  readonly floating: number | null;
  /** Whether it may come again within such a block: the code of a panel that needs two pages. */
  readonly mayRecur: boolean;
}

/** What clear print asks of a format. */
export interface LeastPrint {
  /** pt: nothing on a page is smaller, but for the address. */
  readonly size: number;
  /** Distance of baselines, times the size. */
  readonly leading: number;
  /** mm: of small letters, measured on the print. */
  readonly xHeight: number;
  /** Whether each picture stands beside its words. */
  readonly picturesBeside?: boolean;
  /** Left out: as many as it takes. */
  readonly mostPages?: number;
}

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
  readonly least: LeastPrint;
  /** Window, fold and marks; left out where the run's profile is not known. */
  readonly post?: PostalExpectation;
  /** The whole letter, in reading order; null where the source is not at hand, and once a batch is checked. */
  readonly reading: readonly ExpectedPart[] | null;
}

/** Where a code stands on its sheet: pt from the left and from the top. */
export interface CodePlace {
  /** The letter's codes are counted from 0, in reading order. */
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

/** A letter whose file was read back. */
export interface CheckedLetter extends LetterExpectation {
  readonly codePlaces: readonly CodePlace[];
}

/** Words in another language than those around them. */
export interface ReadStretch {
  readonly language: string;
  readonly text: string;
}

/** The text of one structure element, without its child elements' own lines. */
export interface ReadLine {
  readonly kind: 'line';
  /** 1-based, in the file. */
  readonly page: number;
  /** `P`, `H1`, `LBody` …; null for text outside the tags (page numbers, running references). */
  readonly role: string | null;
  /** Its structure types from the letter's section down: `L/LI/LBody`. */
  readonly path: string;
  /** BCP 47, its own or inherited. */
  readonly language: string | null;
  /** What a screen reader says: ActualText where it is set, else the characters of the glyphs. */
  readonly text: string;
  /** The characters of the glyphs alone. Right-to-left ink may come in another order. */
  readonly ink: string;
  readonly stretches: readonly ReadStretch[];
}

/** A picture, where it stands among the lines. */
export interface ReadFigure {
  readonly kind: 'figure';
  readonly page: number;
  readonly role: string;
  readonly path: string;
  readonly language: string | null;
  readonly alt: string | null;
  /** Its tag's BBox. */
  readonly box: UserBox | null;
}

export type ReadItem = ReadLine | ReadFigure;

/** One more try at a code, under harder conditions. */
export interface CodeTrial {
  readonly dpi: number;
  /** Blurred and at half contrast. */
  readonly worn: boolean;
  readonly decoder: 'first' | 'second';
  /** Null: nothing. */
  readonly read: string | null;
}

export interface ReadCode {
  readonly page: number;
  readonly payload: string;
  /** What the second decoder read: `undefined` where it was not asked, null where it read nothing. */
  readonly second?: string | null;
  /** Made of a sample only. */
  readonly trials?: readonly CodeTrial[];
  /** Modules a side, as decoded. */
  readonly modules: number;
  /** Its level of error correction: L, M, Q or H; undefined where the decoder doesn't tell. */
  readonly level?: string;
  /** The symbol, without its quiet zone. */
  readonly box: UserBox;
  /** Whether all pixels of the quiet zone (four modules round the symbol) are light; null where they can't be seen. */
  readonly quiet: boolean | null;
}

/** What a machine reads on the front of a sheet. */
export interface SheetMark {
  readonly page: number;
  /** Of its symbol; null where none can be decoded. */
  readonly payload: string | null;
  /** By place of an OMR mark: whether there is a line. */
  readonly lines: readonly boolean[];
}

/** Where the first ink outside some zones lies, mm from the sheet's top left corner; null where all is within. */
export interface InkOutside {
  readonly page: number;
  readonly first: { readonly left: number; readonly top: number } | null;
}

/** One letter as read back, beside what it should be. */
export interface LetterRead {
  readonly file: string;
  readonly expected: LetterExpectation;
  /** How many of its pages could be read. */
  readonly pagesRead: number;
  /** Words and pictures in tag order, page by page. */
  readonly reading: readonly ReadItem[];
  /** The words of `reading`. */
  readonly lines: readonly ReadLine[];
  /** The pictures of `reading`. */
  readonly figures: readonly ReadFigure[];
  /** Text outside the tags: page furniture, and what no tag holds. */
  readonly artifacts: readonly ReadLine[];
  /** Marked content that no tag holds, as a count of pieces. */
  readonly untagged: number;
  /** Languages of its `Sect`s, each once. */
  readonly sections: readonly (string | null)[];
  /** QR codes decoded from its rendered pages. */
  readonly codes: readonly ReadCode[];
  /** What machines read, by sheet; none where no marks are expected. */
  readonly sheetMarks?: readonly SheetMark[];
  /** What the Mailmark in the window says; null where none can be decoded, left out where none is expected. */
  readonly mailmark?: string | null;
  /** By page: ink outside the zones that its taker accepts; left out where there are none. */
  readonly outside?: readonly InkOutside[];
  /** Characters without a Unicode value. */
  readonly unmapped: number;
  /** What stands where on its pages. */
  readonly pages: readonly PageMarks[];
  /** By face: height of its small letters in em, as far as the file has printed any. */
  readonly xHeights: ReadonlyMap<string, number>;
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
  readonly bytes: number;
  /** What whoever posts it takes at most; left out where it goes to a printer. */
  readonly limits?: { readonly pages: number; readonly bytes: number };
}
