/**
 * QR codes that differ from letter to letter. More than half of a code's modules are the same in all of them: its
 * finders, its format, the address before the personal part, the padding. Those are stored once a file as a form, and
 * a letter paints only what is left: 260 bytes deflated in place of 530.
 */
import type { OutputDocument } from './document.ts';
import { bytesOf, nums } from './notation.ts';
import type { PdfReference } from './pdfkit.ts';
import type { Resources } from './resources.ts';

/** A code in whole modules: x, y, width, height of its dark rectangles, flat. */
type Rects = readonly number[];

interface Common {
  /** Dark in every code of this size so far; one byte a module, row by row. */
  readonly dark: Uint8Array;
  readonly name: string;
  readonly reference: PdfReference;
}

export class CodeModules {
  readonly #output: OutputDocument;
  readonly #common = new Map<number, Common>();
  #forms = 0;

  constructor(output: OutputDocument) {
    this.#output = output;
  }

  /** Operators that fill a code in its own units, y down; the fill colour is set already. */
  operators(rects: Rects, resources: Resources): string {
    const side = sideOf(rects);
    const own = modulesOf(rects, side);
    const known = this.#common.get(side);
    // The first few codes share by chance what later ones don't; each that doesn't makes the common part smaller.
    const isCommon = known?.dark.every((dark, i) => dark === 0 || own[i] === 1) ?? false;
    const common = known !== undefined && isCommon ? known : this.#newCommon(own, known, side);
    resources.xobjects.set(common.name, common.reference);
    return `/${common.name} Do\n${path(rectanglesOf(restOf(own, common.dark, side), side))}`;
  }

  #newCommon(own: Uint8Array, known: Common | undefined, side: number): Common {
    const dark = own.map((module, i) => module & (known?.dark[i] ?? 1));
    this.#forms += 1;
    const reference = this.#output.pdfkit.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, side, side],
      Resources: {},
    });
    reference.end(bytesOf(path(rectanglesOf(dark, side))));
    const common = { dark, name: `Q${this.#forms}`, reference };
    this.#common.set(side, common);
    return common;
  }
}

function sideOf(rects: Rects): number {
  let side = 0;
  for (let i = 0; i + 3 < rects.length; i += 4) {
    side = Math.max(side, (rects[i] ?? 0) + (rects[i + 2] ?? 0), (rects[i + 1] ?? 0) + (rects[i + 3] ?? 0));
  }
  return side;
}

function modulesOf(rects: Rects, side: number): Uint8Array {
  const dark = new Uint8Array(side * side);
  for (let i = 0; i + 3 < rects.length; i += 4) {
    const [x, y] = [rects[i] ?? 0, rects[i + 1] ?? 0];
    const [width, height] = [rects[i + 2] ?? 0, rects[i + 3] ?? 0];
    for (let row = y; row < y + height; row++) dark.fill(1, row * side + x, row * side + x + width);
  }
  return dark;
}

/**
 * What a letter paints itself: its own modules, and the common ones that touch them, by a side or in the corner of
 * four dark ones. Two fills that only met would leave a hairline of paper between them on screens, wherever a pixel
 * lies across the line: each covers its share of the pixel, and the rest shows through both.
 */
function restOf(own: Uint8Array, common: Uint8Array, side: number): Uint8Array {
  const isDark = (x: number, y: number): boolean => x >= 0 && x < side && own[y * side + x] === 1;
  const isOwn = (x: number, y: number): boolean => isDark(x, y) && common[y * side + x] === 0;
  const touches = (x: number, y: number): boolean =>
    neighbours.some(
      ([dx, dy]) => isOwn(x + dx, y + dy) && (dx === 0 || dy === 0 || (isDark(x + dx, y) && isDark(x, y + dy))),
    );
  return own.map((dark, i) => {
    const [x, y] = [i % side, Math.floor(i / side)];
    return dark === 1 && (isOwn(x, y) || touches(x, y)) ? 1 : 0;
  });
}

/** The eight modules round one. */
const neighbours = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));

/** x, y, width, height. */
type Rectangle = readonly [number, number, number, number];

/** Dark runs of each row, a run that stands unchanged in the row below made one taller rectangle. */
function rectanglesOf(dark: Uint8Array, side: number): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<number, Rectangle>();
  for (let y = 0; y <= side; y++) {
    const going = new Map<number, Rectangle>();
    for (let x = 0; x < side && y < side; x++) {
      if (dark[y * side + x] !== 1) continue;
      const from = x;
      while (x + 1 < side && dark[y * side + x + 1] === 1) x++;
      const run = from * side + x;
      const [, top = y] = open.get(run) ?? [];
      open.delete(run);
      going.set(run, [from, top, x - from + 1, y - top + 1]);
    }
    done.push(...open.values());
    open = going;
  }
  return done;
}

/** One path. Equal sizes stand together: the same few characters come again and again, and deflate well. */
function path(rectangles: readonly Rectangle[]): string {
  const sorted = rectangles.toSorted((a, b) => a[2] - b[2] || a[3] - b[3] || a[0] - b[0] || a[1] - b[1]);
  return sorted.length === 0 ? '' : `${sorted.map((rectangle) => `${nums(...rectangle)} re\n`).join('')}f\n`;
}
