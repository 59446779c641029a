/**
 * Opens a PDF from the bytes on disk and reads its pages back: text, tags, pixels. A file that is
 * damaged, locked or no PDF at all gives a finding, never a crash.
 */
import type { Finding } from '../../finding.ts';
import type { UserBox } from '../user-box.ts';
import { type PageObjects, readObjects } from './page-objects.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';
import { onPixels, type Pixels, type RenderOptions, renderPage } from './render.ts';
import { type PageText, readText } from './text.ts';
import { readTree, type StructureElement } from './tree.ts';
import { createXHeights } from './x-heights.ts';

/** One page while it is in use. Its reads are made when first asked for, and kept until then. */
export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  /** pt, of the page's crop box. */
  readonly width: number;
  readonly height: number;
  /** The trimmed sheet: TrimBox, or the whole page. */
  sheet(): UserBox;
  objects(): PageObjects;
  text(): PageText;
  /** Structure elements with content on this page, from the root's kids down; empty if untagged. */
  tree(): readonly StructureElement[];
  render(options: RenderOptions): Pixels;
  /** As `render`, without a copy: `use` must not keep the pixels. */
  look<T>(options: RenderOptions, use: (pixels: Pixels) => T): T;
}

export interface Pdf {
  readonly pages: number;
  /** The catalog's Lang; null without one. */
  readonly language: string | null;
  /** The document information's title; null without one. */
  readonly title: string | null;
  /** MarkInfo's Marked. */
  readonly tagged: boolean;
  /** By face: height of its small letters in em, as far as pages that were read print any. */
  readonly xHeights: ReadonlyMap<string, number>;
  /** Loads page `number` (1-based) and hands it to `use`, which must not keep it. Null where the page can't be read. */
  onPage<T>(number: number, use: (page: PdfPage) => T): T | null;
  /** Gives the file's memory back. Nothing may be read after it. */
  close(): void;
}

/** So many pages are closed late: PDFium keeps a face with its drawn glyphs while a page that has it is open, and
 * pages in eight languages take turns. It saves a seventh of the time for 5 MB. */
const OPEN_PAGES = 48;

/** ISO 32000-1, annex H, note 18: readers look for the end-of-file marker in the last 1,024 bytes. */
const END_OF_FILE_WITHIN = 1024;

export type Opened = { readonly pdf: Pdf } | { readonly finding: Finding };

/**
 * Opens `bytes`, a whole PDF file. `file` is its name for findings, relative to the output folder.
 * A file that PDFium had to repair (truncated, no valid cross-reference table) counts as damaged:
 * a printer's system may read it otherwise than we did.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Opened> {
  const engine = await startPdfium();
  const { call, memory } = engine;
  const refuse = (says: string): Opened => ({
    finding: { check: 'pdf-opens', level: 'mend', where: { file }, says, todo: 'Make the file again.' },
  });
  if (bytes.length === 0) return refuse('The PDF is empty.');
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-END_OF_FILE_WITHIN);

  const address = memory.wasmExports.malloc(bytes.length);
  if (address === 0) return refuse('The PDF is too large to be opened in one piece.');
  memory.HEAPU8.set(bytes, address);
  const document = call.FPDF_LoadMemDocument64(address, bytes.length, '');
  const why = document === 0 ? whyNot(call.FPDF_GetLastError()) : reservation(engine, document, tail.includes('%%EOF'));
  if (why !== null) {
    if (document !== 0) call.FPDF_CloseDocument(document);
    memory.wasmExports.free(address);
    return refuse(why);
  }
  return { pdf: reading(engine, document, () => memory.wasmExports.free(address)) };
}

/** FPDF_GetLastError as a sentence. */
function whyNot(error: number): string {
  if (error === 4) return 'The PDF is locked with a password.';
  if (error === 5) return 'The PDF is encrypted in a way that can’t be read.';
  return 'The file is damaged or is not a PDF.';
}

/** What keeps an opened document from being read as sound; null if nothing. */
function reservation({ call }: Pdfium, document: number, ends: boolean): string | null {
  if (call.EPDF_IsEncrypted(document)) return 'The PDF is encrypted: printers and screen readers may be shut out.';
  if (!call.FPDF_DocumentHasValidCrossReferenceTable(document))
    return 'The PDF is damaged: its table of contents is broken or cut off.';
  if (!ends) return 'The PDF is damaged: its end is cut off.';
  if (call.FPDF_GetPageCount(document) === 0) return 'The PDF has no pages.';
  return null;
}

function reading(engine: Pdfium, document: number, release: () => void): Pdf {
  const { call } = engine;
  const open: number[] = [];
  const xHeights = createXHeights();
  const closeAllBut = (left: number) => {
    for (const page of open.splice(0, Math.max(0, open.length - left))) call.FPDF_ClosePage(page);
  };
  return {
    pages: call.FPDF_GetPageCount(document),
    language: engine.string((address, bytes) => call.EPDFCatalog_GetLanguage(document, address, bytes)),
    title: engine.string((address, bytes) => call.FPDF_GetMetaText(document, 'Title', address, bytes)),
    tagged: Boolean(call.FPDFCatalog_IsTagged(document)),
    xHeights: xHeights.byFace,
    onPage(number, use) {
      const page = call.FPDF_LoadPage(document, number - 1);
      if (page === 0) return null;
      let objects: PageObjects | undefined;
      let text: PageText | undefined;
      let tree: readonly StructureElement[] | undefined;
      try {
        const width = call.FPDF_GetPageWidthF(page);
        const height = call.FPDF_GetPageHeightF(page);
        const readOnce = () => (objects ??= readObjects(engine, page));
        return use({
          number,
          width,
          height,
          sheet: () => trimOf(engine, page) ?? { left: 0, bottom: 0, right: width, top: height },
          objects: readOnce,
          text: () => (text ??= readText(engine, page, readOnce().texts, xHeights)),
          tree: () => (tree ??= readTree(engine, page)),
          render: (options) => renderPage(engine, page, options),
          look: (options, use) => onPixels(engine, page, options, use),
        });
      } finally {
        open.push(page);
        closeAllBut(OPEN_PAGES);
      }
    },
    close() {
      closeAllBut(0);
      call.FPDF_CloseDocument(document);
      release();
    },
  };
}

/** Null where the page has no TrimBox. */
function trimOf({ call, floats }: Pdfium, page: number): UserBox | null {
  const box = floats(4, (a = 0, b = 0, c = 0, d = 0) => call.FPDFPage_GetTrimBox(page, a, b, c, d));
  if (box === null) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  return { left, bottom, right, top };
}
