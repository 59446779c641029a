/**
 * Reads one letter back from an open PDF: every page's words, tags and marks, and every QR code from
 * the pixels of its own box.
 */
import type { LetterExpectation, LetterRead, ReadCode, ReadFigure, ReadItem, ReadLine } from '../evidence.ts';
import type { PageMarks, PrintedLine } from '../print.ts';
import type { RowIndex } from '../row-index.ts';
import { around, type UserBox } from '../user-box.ts';
import { codeGeometry } from './code-geometry.ts';
import { type DecodedCode, decodeQr, decodeQrAgain } from './decode-qr.ts';
import { pageLines } from './lines.ts';
import { leastContrast } from './pixel-contrast.ts';
import { printedLines } from './printed-lines.ts';
import type { Pdf, PdfPage } from './reader.ts';
import type { Pixels } from './render.ts';

/** A module of 0.5 mm is 3 pixels wide. */
const DPI = 150;
/** Beyond the Figure's box, pt: the quiet zone may lie outside it. */
const MARGIN = 6;
/** At a screen's resolution most stems are a whole pixel wide; a line that seems faint is looked at closely. */
const CONTRAST_DPI = 72;
const CLOSE_DPI = 216;
const FAINT = 7;

export interface ReadOptions {
  readonly file: string;
  readonly rows: RowIndex;
  /** Also decode its codes with the second decoder, and look over its whole pages for codes without a tag. */
  readonly thorough: boolean;
  /** Measure contrast on all pages, not on the first alone. */
  readonly allPixels: boolean;
}

/** A Figure that may be a code. */
interface Candidate {
  readonly page: number;
  readonly box: UserBox;
  /** The bounds of its marks. */
  readonly painted: UserBox | null;
}

interface Seen extends Candidate {
  readonly pixels: Pixels;
}

/** Reads `expected.pages` pages from `expected.firstPage`. */
export async function readLetter(pdf: Pdf, expected: LetterExpectation, options: ReadOptions): Promise<LetterRead> {
  const reading: ReadItem[] = [];
  const artifacts: ReadLine[] = [];
  const pages: PageMarks[] = [];
  const sections = new Set<string | null>();
  const likely: Seen[] = [];
  const unlikely: Candidate[] = [];
  const hosts = expected.qr.map(({ address }) => hostOf(address));
  let untagged = 0;
  let unmapped = 0;

  const readPage = (page: PdfPage) => {
    const text = page.text();
    const read = pageLines(page.number, page.tree(), text);
    const offset = addItems(reading, read.reading);
    for (const line of [...read.untagged, ...text.artifacts]) artifacts.push(outsideTags(page.number, line));
    for (const section of read.sections) sections.add(section);
    untagged += read.untagged.length;
    unmapped += text.unmapped;

    const marks = marksOf(page, (mark) => {
      const item = read.ownerOf.get(mark);
      return item === undefined ? null : item + offset;
    });
    const measured = options.allPixels || page.number === expected.firstPage;
    pages.push(measured && marks.lines.length > 0 ? withContrast(page, marks) : marks);

    read.reading.forEach((figure, index) => {
      if (figure.kind !== 'figure' || figure.box === null || !isSquare(figure.box)) return;
      const own = marks.shapes.filter(({ part }) => part === index + offset).map(({ bounds }) => bounds);
      const candidate = { page: page.number, box: figure.box, painted: around(own) };
      // A code's alternative text names its address (RULES 5): rendered at once, while the page is open.
      if (hosts.some((host) => figure.alt?.includes(host) ?? false))
        likely.push({ ...candidate, pixels: renderBox(page, figure.box) });
      else unlikely.push(candidate);
    });
  };
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) pdf.onPage(page, readPage);

  const codes = await decodeAll(pdf, likely, options.thorough);
  if (codes.length < expected.qr.length) {
    const rendered = unlikely.flatMap((candidate) => {
      const pixels = pdf.onPage(candidate.page, (open) => renderBox(open, candidate.box));
      return pixels === null ? [] : [{ ...candidate, pixels }];
    });
    codes.push(...(await decodeAll(pdf, rendered, options.thorough)));
  }
  // A code that no tag leads to: missing ones are sought on whole pages, strays in the sample.
  if (codes.length < expected.qr.length || options.thorough) await addFromWholePages(pdf, expected, codes);

  return {
    file: options.file,
    rows: options.rows,
    expected,
    pagesRead: pages.length,
    reading,
    lines: reading.filter((item): item is ReadLine => item.kind === 'line'),
    figures: reading.filter((item): item is ReadFigure => item.kind === 'figure'),
    artifacts,
    untagged,
    sections: [...sections],
    codes,
    unmapped,
    pages,
  };
}

function outsideTags(page: number, text: string): ReadLine {
  return { kind: 'line', page, role: null, path: '', language: null, text, ink: text, stretches: [] };
}

/** Adds a page's items; gives what to add to their indices. A tag with words of its own that a page's end divides
 * comes back whole from both pages: it is one line. */
function addItems(items: ReadItem[], further: readonly ReadItem[]): number {
  const before = items.at(-1);
  const [first, ...rest] = further;
  const offset = items.length;
  if (
    before?.kind !== 'line' ||
    first?.kind !== 'line' ||
    before.path !== first.path ||
    before.text !== first.text ||
    first.text === first.ink
  ) {
    items.push(...further);
    return offset;
  }
  items[offset - 1] = { ...before, ink: `${before.ink} ${first.ink}` };
  items.push(...rest);
  return offset - 1;
}

function marksOf(page: PdfPage, partOf: (mark: number) => number | null): PageMarks {
  const { texts, shapes } = page.objects();
  return {
    page: page.number,
    sheet: page.sheet(),
    lines: printedLines(page.number, texts, page.text(), partOf),
    shapes: shapes.map(({ mark, bounds }) => ({ part: partOf(mark), bounds })),
  };
}

function withContrast(page: PdfPage, marks: PageMarks): PageMarks {
  const contrastOf = ({ ink, type }: PrintedLine, pixels: Pixels) =>
    leastContrast(pixels, ink, Math.min(...type.map(({ size }) => size)));
  const seen = page.look({ dpi: CONTRAST_DPI }, (pixels) => marks.lines.map((line) => contrastOf(line, pixels)));
  const lines = marks.lines.map((line, index): PrintedLine => {
    const contrast = seen[index] ?? 1;
    if (contrast >= FAINT) return { ...line, contrast };
    const close = { dpi: CLOSE_DPI, box: line.ink, margin: 2 };
    return { ...line, contrast: page.look(close, (pixels) => contrastOf(line, pixels)) };
  });
  return { ...marks, lines };
}

function renderBox(page: PdfPage, box: UserBox, margin = MARGIN): Pixels {
  return page.render({ dpi: DPI, box, margin });
}

async function decodeAll(pdf: Pdf, candidates: readonly Seen[], twice: boolean): Promise<ReadCode[]> {
  const codes: ReadCode[] = [];
  for (const candidate of candidates) {
    const [code] = await decodeQr(candidate.pixels);
    if (code === undefined) continue;
    const second = twice ? { second: decodeQrAgain(candidate.pixels) } : {};
    codes.push({ ...found(pdf, candidate, code), ...second });
  }
  return codes;
}

/** Where a code stands. Its box is rendered again with more round it where its quiet zone is cut off. */
function found(pdf: Pdf, { page, box, painted, pixels }: Seen, code: DecodedCode): ReadCode {
  const { payload, modules } = code;
  const geometry = codeGeometry(pixels, code, painted);
  if (geometry.quiet !== null) return { page, payload, modules, ...geometry };
  const wide = pdf.onPage(page, (open) => renderBox(open, box, (box.right - box.left) / 2));
  const { quiet } = wide === null ? geometry : codeGeometry(wide, code, geometry.box);
  return { page, payload, modules, box: geometry.box, quiet };
}

async function addFromWholePages(pdf: Pdf, expected: LetterExpectation, codes: ReadCode[]): Promise<void> {
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) {
    const pixels = pdf.onPage(page, (open) => open.render({ dpi: DPI }));
    if (pixels === null) continue;
    const known = codes.filter((code) => code.page === page).map((code) => code.payload);
    for (const code of await decodeQr(pixels, true)) {
      const { payload, modules } = code;
      const at = known.indexOf(payload);
      if (at >= 0) known.splice(at, 1);
      else codes.push({ page, payload, modules, ...codeGeometry(pixels, code, null) });
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
