/**
 * Reads one letter back from an open PDF: every page's words and tags, and every QR code from the
 * pixels of its own box.
 */
import type { LetterExpectation, LetterRead, ReadCode, ReadFigure, ReadLine } from '../evidence.ts';
import type { RowIndex } from '../row-index.ts';
import { decodeQr, decodeQrAgain } from './decode-qr.ts';
import { pageLines } from './lines.ts';
import type { Pdf, PdfPage } from './reader.ts';
import type { Pixels } from './render.ts';
import type { UserBox } from './tree.ts';

/** A module of 0.5 mm is 3 pixels wide. */
const DPI = 150;
/** Beyond the Figure's box, pt: the quiet zone may lie outside it. */
const MARGIN = 6;

export interface ReadOptions {
  readonly file: string;
  readonly rows: RowIndex;
  /** Also decode its codes with the second decoder, and look over its whole pages for codes without a tag. */
  readonly thorough: boolean;
}

/** The pixels of a Figure that may be a code. */
interface Candidate {
  readonly page: number;
  readonly pixels: Pixels;
}

/** Reads `expected.pages` pages from `expected.firstPage`. */
export async function readLetter(pdf: Pdf, expected: LetterExpectation, options: ReadOptions): Promise<LetterRead> {
  const lines: ReadLine[] = [];
  const artifacts: ReadLine[] = [];
  const figures: ReadFigure[] = [];
  const sections = new Set<string | null>();
  const likely: Candidate[] = [];
  const unlikely: { readonly page: number; readonly box: UserBox }[] = [];
  const hosts = expected.qr.map(({ address }) => hostOf(address));
  let pagesRead = 0;
  let untagged = 0;
  let unmapped = 0;

  const readPage = (page: PdfPage) => {
    const text = page.text();
    const read = pageLines(page.number, page.tree(), text);
    addLines(lines, read.lines);
    for (const line of [...read.untagged, ...text.artifacts])
      artifacts.push({ page: page.number, role: null, language: null, text: line, ink: line });
    for (const section of read.sections) sections.add(section);
    untagged += read.untagged.length;
    unmapped += text.unmapped;
    for (const { alt, box } of read.figures) {
      figures.push({ page: page.number, alt });
      if (box === null || !isSquare(box)) continue;
      // A code's alternative text names its address (RULES 5): rendered at once, while the page is open.
      if (hosts.some((host) => alt?.includes(host) ?? false))
        likely.push({ page: page.number, pixels: renderBox(page, box) });
      else unlikely.push({ page: page.number, box });
    }
    pagesRead += 1;
  };
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) pdf.onPage(page, readPage);

  const codes = await decodeAll(likely, options.thorough);
  if (codes.length < expected.qr.length) {
    const rendered = unlikely.map(({ page, box }) => ({
      page,
      pixels: pdf.onPage(page, (open) => renderBox(open, box)),
    }));
    codes.push(
      ...(await decodeAll(
        rendered.flatMap(({ page, pixels }) => (pixels === null ? [] : [{ page, pixels }])),
        options.thorough,
      )),
    );
  }
  // A code that no tag leads to: missing ones are sought on whole pages, strays in the sample.
  if (codes.length < expected.qr.length || options.thorough) await addFromWholePages(pdf, expected, codes);

  return {
    file: options.file,
    rows: options.rows,
    expected,
    pagesRead,
    lines,
    artifacts,
    untagged,
    figures,
    sections: [...sections],
    codes,
    unmapped,
  };
}

/** A tag with words of its own that a page's end divides comes back whole from both pages: it is one line. */
function addLines(lines: ReadLine[], further: readonly ReadLine[]): void {
  const before = lines.at(-1);
  const [first, ...rest] = further;
  if (
    before === undefined ||
    first === undefined ||
    before.role !== first.role ||
    before.text !== first.text ||
    first.text === first.ink
  ) {
    lines.push(...further);
    return;
  }
  lines[lines.length - 1] = { ...before, ink: `${before.ink} ${first.ink}` };
  lines.push(...rest);
}

function renderBox(page: PdfPage, box: UserBox): Pixels {
  return page.render({ dpi: DPI, box, margin: MARGIN });
}

async function decodeAll(candidates: readonly Candidate[], twice: boolean): Promise<ReadCode[]> {
  const codes: ReadCode[] = [];
  for (const { page, pixels } of candidates) {
    const [payload] = await decodeQr(pixels);
    if (payload !== undefined) codes.push({ page, payload, ...(twice ? { second: decodeQrAgain(pixels) } : {}) });
  }
  return codes;
}

async function addFromWholePages(pdf: Pdf, expected: LetterExpectation, codes: ReadCode[]): Promise<void> {
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) {
    const pixels = pdf.onPage(page, (open) => open.render({ dpi: DPI }));
    if (pixels === null) continue;
    const known = codes.filter((code) => code.page === page).map((code) => code.payload);
    for (const payload of await decodeQr(pixels, true)) {
      const at = known.indexOf(payload);
      if (at >= 0) known.splice(at, 1);
      else codes.push({ page, payload });
    }
  }
}

/** A code is as wide as it is high; its label may be in the box too. */
function isSquare({ left, right, top, bottom }: UserBox): boolean {
  const ratio = (right - left) / (top - bottom);
  return ratio > 0.5 && ratio < 2 && right - left < 400;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
