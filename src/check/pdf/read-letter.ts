/**
 * Reads one letter back from an open PDF: every page's words, tags and marks, the contrast of its text
 * and its QR codes in pixels.
 */
import type { InkOutside, LetterExpectation, LetterRead, ReadFigure, ReadLine } from '../evidence.ts';
import type { PageMarks, PrintedLine } from '../print.ts';
import type { RowIndex } from '../row-index.ts';
import { around } from '../user-box.ts';
import { decodeDataMatrix } from './decode-qr.ts';
import { gather } from './gather.ts';
import { inkOutside } from './ink-outside.ts';
import { pageLines } from './lines.ts';
import { leastContrast } from './pixel-contrast.ts';
import { printedLines } from './printed-lines.ts';
import { type Candidate, candidateOf, hostOf, readCodes } from './read-codes.ts';
import { mailmarkPixels, markPixels, readSheetMarks, type SheetZonePixels } from './read-sheet-marks.ts';
import type { Pdf, PdfPage } from './reader.ts';
import type { Pixels } from './render.ts';
import { type SeenLines, sizeOf } from './seen-lines.ts';

/** At a screen's resolution most stems are a whole pixel wide; a line that seems faint is looked at closely. */
const CONTRAST_DPI = 72;
const CLOSE_DPI = 216;
const FAINT = 7;
/** pt round a line's ink. */
const ROUND_LINE = 2;
/** More than these are looked at on one picture of the whole page. */
const FEW_LINES = 10;

export interface ReadOptions {
  readonly file: string;
  readonly rows: RowIndex;
  /** Also decode its codes with the second decoder, and look over its whole pages for codes without a tag. */
  readonly thorough: boolean;
  /** Of this file: what its letters share is measured once. */
  readonly seen: SeenLines;
}

/** Reads `expected.pages` pages from `expected.firstPage`. */
export async function readLetter(pdf: Pdf, expected: LetterExpectation, options: ReadOptions): Promise<LetterRead> {
  const { items, add } = gather();
  const artifacts: ReadLine[] = [];
  const pages: PageMarks[] = [];
  const sections = new Set<string | null>();
  const candidates: Candidate[] = [];
  const fronts: SheetZonePixels[] = [];
  const outside: InkOutside[] = [];
  let inWindow: Pixels | null = null;
  const hosts = expected.qr.map(({ address }) => hostOf(address));
  let untagged = 0;
  let unmapped = 0;

  const readPage = (page: PdfPage) => {
    const text = page.text();
    const read = pageLines(page.number, page.tree(), text);
    const placeOf = add(read);
    for (const line of [...read.untagged, ...text.artifacts]) artifacts.push(outsideTags(page.number, line));
    for (const section of read.sections) sections.add(section);
    untagged += read.untagged.length;
    unmapped += text.unmapped;

    const marks = marksOf(page, (mark) => {
      const item = read.ownerOf.get(mark);
      return item === undefined ? null : placeOf(item);
    });
    if ((page.number - expected.firstPage) % 2 === 0) {
      const front = markPixels(page, expected.post);
      if (front !== null) fronts.push(front);
    }
    if (page.number === expected.firstPage) inWindow = mailmarkPixels(page, expected.post);
    const zones = expected.post?.zones ?? null;
    if (zones !== null) outside.push(inkOutside(page, page.number === expected.firstPage ? zones.first : zones.others));
    pages.push(withContrast(page, marks, options.seen));

    read.reading.forEach((figure, index) => {
      if (figure.kind !== 'figure') return;
      const own = marks.shapes.filter(({ part }) => part === placeOf(index)).map(({ bounds }) => bounds);
      const candidate = candidateOf(page, figure, around(own), hosts);
      if (candidate !== null) candidates.push(candidate);
    });
  };
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) pdf.onPage(page, readPage);

  return {
    file: options.file,
    rows: options.rows,
    expected,
    pagesRead: pages.length,
    reading: items,
    lines: items.filter((item): item is ReadLine => item.kind === 'line'),
    figures: items.filter((item): item is ReadFigure => item.kind === 'figure'),
    artifacts,
    untagged,
    sections: [...sections],
    codes: await readCodes(pdf, expected, candidates, options.thorough),
    sheetMarks: await readSheetMarks(fronts, expected.post?.inserting ?? null),
    ...(expected.post?.mailmark == null
      ? {}
      : { mailmark: inWindow === null ? null : await decodeDataMatrix(inWindow) }),
    outside,
    unmapped,
    pages,
    xHeights: pdf.xHeights,
  };
}

function outsideTags(page: number, text: string): ReadLine {
  return { kind: 'line', page, role: null, path: '', language: null, text, ink: text, stretches: [] };
}

function marksOf(page: PdfPage, partOf: (mark: number) => number | null): PageMarks {
  const { texts, shapes, steps } = page.objects();
  return {
    page: page.number,
    sheet: page.sheet(),
    lines: printedLines(page.number, texts, page.text(), partOf),
    shapes: shapes.map(({ mark, bounds, pixels }) => ({ part: partOf(mark), bounds, pixels })),
    steps,
  };
}

function withContrast(page: PdfPage, marks: PageMarks, seen: SeenLines): PageMarks {
  const painted = { painted: page.objects().painted, said: page.text().objects };
  const of = (pixels: Pixels, line: PrintedLine): number => leastContrast(pixels, line.ink, sizeOf(line));
  const alone = (line: PrintedLine, dpi: number): number =>
    page.look({ dpi, box: line.ink, margin: ROUND_LINE }, (pixels) => of(pixels, line));
  const contrasts = seen.contrastOf(marks.lines, painted, (lines) => {
    const first =
      lines.length > FEW_LINES
        ? page.look({ dpi: CONTRAST_DPI }, (pixels) => lines.map((line) => of(pixels, line)))
        : lines.map((line) => alone(line, CONTRAST_DPI));
    return lines.map((line, at) => ((first[at] ?? 1) >= FAINT ? (first[at] ?? 1) : alone(line, CLOSE_DPI)));
  });
  return { ...marks, lines: marks.lines.map((line, index) => ({ ...line, contrast: contrasts[index] ?? 1 })) };
}
