/**
 * What we use of pdfkit 0.20 below its drawing API, typed. pdfkit is the writer underneath: it makes the catalogue,
 * the page tree, pages, fonts, images and the information dictionary, and serialises them. Its own text, layout
 * and structure methods are not used: they hold everything in memory and can't shape (see ARCHITECTURE.md).
 */

import type { FontkitFont } from 'fontkit';
import PDFDocument from 'pdfkit';

/** A value as pdfkit writes it: a plain string is a name, a `String` object is a text string. */
export type PdfValue =
  | string
  // biome-ignore lint/complexity/noBannedTypes: pdfkit tells names and strings apart by this object
  | String
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | PdfReference
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue | undefined };

/** An indirect object: `end` writes it. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, PdfValue | undefined>;
  buffer: Uint8Array[];
  compress: boolean;
  write(chunk: Uint8Array): void;
  end(chunk?: Uint8Array): void;
  toString(): string;
}

export interface PdfPage {
  readonly dictionary: PdfReference;
  content: PdfReference;
  resources: PdfReference;
  readonly annotations: PdfReference[];
}

/** pdfkit's embedded font, which writes the font's dictionaries from these. */
export interface PdfkitFont {
  /** Its characters 2 to 7, each + 17, are the subset's tag. */
  id: string;
  /** Advance of each CID in thousandths of an em. */
  widths: number[];
  /** Text of each CID as code points, for ToUnicode. */
  unicode: (readonly number[])[];
  ref(): PdfReference;
}

export interface PdfkitImage {
  readonly label: string;
  readonly obj: PdfReference;
  /** EXIF orientation 1 to 8 of a JPEG. */
  readonly orientation?: number;
  embed(document: PdfkitDocument): void;
}

export interface PdfkitDocument {
  readonly page: PdfPage;
  readonly _root: PdfReference;
  _info: PdfReference;
  readonly _font: PdfkitFont;
  _id: Uint8Array;
  /** One place for each object id; pdfkit takes the next id from its length. */
  readonly _offsets: (number | null)[];
  /** A dictionary, or an array: a colour space. */
  ref(data?: Record<string, PdfValue | undefined> | readonly PdfValue[]): PdfReference;
  addPage(options: { size: readonly [number, number]; margin: number }): unknown;
  flushPages(): void;
  font(font: FontkitFont, cacheKey: string): unknown;
  openImage(bytes: Uint8Array): PdfkitImage;
  end(): void;
  _write(chunk: string | Uint8Array): void;
  _finalize(): void;
  _refEnd(reference: { readonly id: number; readonly offset: number }): void;
  endMetadata(): void;
}

export interface PdfkitOptions {
  readonly pdfVersion: '1.6' | '1.7';
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** pdfkit's document, tagged, without pages. It has written its header to its own stream, which nobody reads. */
export function newPdfkitDocument(options: PdfkitOptions): PdfkitDocument {
  const settings = {
    ...options,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    // Pages of a letter stay open until its content is known; `flushPages` ends them.
    bufferPages: true,
    // No default font: Helvetica would not be embedded (PDF/UA-1, 7.21.4.1).
    font: null,
  };
  const Document = PDFDocument as unknown as new (options: typeof settings) => PdfkitDocument;
  return new Document(settings);
}
