import { createHash } from 'node:crypto';
import type { FaceLibrary } from '../../typeset/face-library.ts';
import type { TypesetLetter } from '../../typeset/page.ts';
import { pt } from '../../typeset/sheet.ts';
import type { Kind } from './colour.ts';
import { openDocument } from './document.ts';
import { EmbeddedFaces } from './faces.ts';
import { PiecePainter } from './forms.ts';
import { hasWords, PageContent, PageParts } from './page-content.ts';
import { type Accent, Palette } from './palette.ts';
import type { PictureFinding } from './picture-findings.ts';
import { Pictures } from './pictures.ts';
import type { PressInks } from './press/inks.ts';
import { addOutputIntent } from './press/output-intent.ts';
import { StructureWriter } from './structure.ts';
import { TactileLayers } from './tactile/layers.ts';

export type { Kind } from './colour.ts';
export type { Accent } from './palette.ts';
export { type PictureFinding, pictureCheck } from './picture-findings.ts';
export { whyNotPrintable } from './svg.ts';

export interface PressOptions {
  /** Of the printing condition; made once a process with `createPressInks`. */
  readonly inks: PressInks;
  /** mm of paper that the press prints beyond the trimmed edge: 3 where anything bleeds, 0 by default. */
  readonly bleed?: number;
}

export interface PdfOptions {
  /** `press`: PDF 1.6, CMYK, no annotations. `screen`: PDF 1.7, RGB, with links. Both are PDF/UA-1. */
  readonly kind: Kind;
  /** Makes a `press` file PDF/X-4. Without it the file names no printing condition, and drawings get their inks by
   * the plain formula, whatever the press. */
  readonly press?: PressOptions;
  /** The campaign's own accent; without it the program's. */
  readonly accent?: Accent | null;
  /** Of the document, in plain words; shown by viewers in place of the file's name. */
  readonly title: string;
  /** BCP 47: the catalogue's Lang, for whatever says nothing of its own. */
  readonly language: string;
  /** The clock of the file: the same letters with the same date are the same bytes. */
  readonly created: Date;
  readonly library: FaceLibrary;
  /** The program with its version; `everyletter` unless given. */
  readonly creator?: string;
  /** Absolute address that links without one of their own start from. Needed only for `screen`. */
  readonly base?: string;
  /** Takes the file's bytes in order, each piece as soon as it is made. */
  write(chunk: Uint8Array): void;
}

export interface AddedLetter {
  /** Its first page in the file, from 1. */
  readonly firstPage: number;
  readonly pages: number;
}

export interface WrittenFile {
  readonly pages: number;
  readonly bytes: number;
  /** Of the file, hex. */
  readonly sha256: string;
  /** What was done to pictures that a press can't print as they came, and which are too coarse. */
  readonly findings: readonly PictureFinding[];
}

export interface PdfFile {
  /** Writes a letter's pages and tags. Nothing of the letter is kept but its shared pieces and glyphs.
   * @throws Error in a sentence: a glyph that is missing, a picture that can't be printed. */
  add(letter: TypesetLetter): AddedLetter;
  /** Writes fonts, trees and the cross-reference. No `add` after it. */
  end(): Promise<WrittenFile>;
}

/** A tagged PDF of letters, one after the other (ISO 14289-1); for a press also ISO 15930-7. */
export function createPdf(options: PdfOptions): PdfFile {
  const { kind } = options;
  const press = kind === 'press' ? options.press : undefined;
  const hash = createHash('sha256');
  const output = openDocument({
    pdfVersion: kind === 'press' ? '1.6' : '1.7',
    title: options.title,
    language: options.language,
    created: options.created,
    creator: options.creator ?? 'everyletter',
    producer: 'pdfkit 0.20',
    forPress: press !== undefined,
    write(chunk) {
      hash.update(chunk);
      options.write(chunk);
    },
  });
  const faces = new EmbeddedFaces(output, options.library);
  const pictures = new Pictures(output, kind, press?.inks ?? null);
  const painter = new PiecePainter(output, new Palette(output, kind, options.accent ?? null), faces, pictures);
  const parts = new PageParts(output);
  const settings = { kind, bleed: pt(press?.bleed ?? 0) };
  if (press !== undefined) addOutputIntent(output, press.inks.profile);
  const structure = new StructureWriter({ kind, output, painter, base: options.base });
  const tactile = new TactileLayers(output);
  let pageCount = 0;
  return {
    add(letter) {
      const firstPage = pageCount + 1;
      const keys = letter.pages.map(() => structure.newKey());
      const pages = letter.pages.map((page, i) => new PageContent(output, page, settings, keys[i] ?? 0));
      const paintArtifacts = (words: boolean): void =>
        pages.forEach((page, i) => {
          const artifacts = letter.pages[i]?.artifacts.filter((artifact) => hasWords(artifact) === words) ?? [];
          for (const artifact of artifacts) page.paintArtifact(artifact, painter);
        });
      paintArtifacts(false);
      structure.letter(letter, pages, keys);
      paintArtifacts(true);
      letter.pages.forEach(({ width, height, tactile: marks = [] }, i) => {
        if (kind === 'screen' || marks.length === 0) return;
        pages[i]?.paintShared((resources) => tactile.operators(marks, width, height, resources));
      });
      for (const page of pages) page.end(parts);
      parts.stretches.endLetter();
      output.pdfkit.flushPages();
      pageCount += letter.pages.length;
      return { firstPage, pages: letter.pages.length };
    },
    async end() {
      structure.end();
      tactile.end();
      await output.end();
      return {
        pages: pageCount,
        bytes: output.objects.offset,
        sha256: hash.digest('hex'),
        findings: pictures.findings(),
      };
    },
  };
}
