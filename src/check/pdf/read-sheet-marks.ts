/** What machines read on the front of each sheet, from pixels. */
import type { SheetMark } from '../evidence.ts';
import type { InsertingExpectation, PostalExpectation } from '../post.ts';
import { zoneOn } from '../post.ts';
import { inset, pt } from '../user-box.ts';
import { decodeDataMatrix } from './decode-qr.ts';
import type { PdfPage } from './reader.ts';
import type { Pixels } from './render.ts';

/** A module of 0.5 mm is 3 pixels wide; a line of 0.5 mm too. */
const DPI = 150;
/** Modules of 0.5 to 0.7 mm fall between pixels: five of them a module tell them apart. */
const MAILMARK_DPI = 254;
const DARK = 128;

/** The zone of the mark on one front, rendered while its page is open. */
export interface SheetZonePixels {
  readonly page: number;
  readonly pixels: Pixels;
}

export function markPixels(page: PdfPage, post: PostalExpectation | undefined): SheetZonePixels | null {
  if (post?.inserting == null) return null;
  return { page: page.number, pixels: page.render({ dpi: DPI, box: zoneOn(page.sheet(), seenZone(post.inserting)) }) };
}

/** A symbol is looked for where it stands, not in the whole zone: pixels cost time. */
function seenZone(inserting: InsertingExpectation) {
  const { zone } = inserting;
  return inserting.kind === 'data-matrix' ? { ...zone, bottom: zone.top + (zone.right - zone.left) } : zone;
}

/** The Mailmark's place on the first page with its white, rendered; null where none is expected. */
export function mailmarkPixels(page: PdfPage, post: PostalExpectation | undefined): Pixels | null {
  if (post?.mailmark == null) return null;
  const { symbol, quiet } = post.mailmark;
  return page.render({ dpi: MAILMARK_DPI, box: inset(zoneOn(page.sheet(), symbol), -pt(quiet)) });
}

/** @param fronts in the order of the sheets */
export async function readSheetMarks(
  fronts: readonly SheetZonePixels[],
  inserting: InsertingExpectation | null,
): Promise<SheetMark[]> {
  const marks: SheetMark[] = [];
  for (const { page, pixels } of fronts) {
    if (inserting?.kind === 'data-matrix') marks.push({ page, payload: await decodeDataMatrix(pixels), lines: [] });
    else if (inserting !== null)
      marks.push({
        page,
        payload: null,
        lines: linesIn(pixels, inserting.first, inserting.pitch, inserting.lines[0]?.length ?? 0),
      });
  }
  return marks;
}

/** By place: whether a dark line runs across the middle of the zone there. */
function linesIn({ data, width, height, scale }: Pixels, first: number, pitch: number, places: number): boolean[] {
  const middle = Math.floor(width / 2);
  const dark = (y: number): boolean => y >= 0 && y < height && (data[(y * width + middle) * 4] ?? 255) < DARK;
  return Array.from({ length: places }, (_, at) => {
    const top = Math.floor(pt(first + at * pitch) * scale);
    return [-1, 0, 1, 2, 3].some((near) => dark(top + near));
  });
}
