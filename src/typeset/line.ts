import type { Direction } from '../letter.ts';
import { visualOrder } from './bidi.ts';
import { accent } from './colours.ts';
import type { LeafLine } from './layout.ts';
import { joinBoxes } from './layout.ts';
import type { Box, Cluster, Colour, GlyphRun, Shape } from './page.ts';
import type { Atom, TextUnit } from './units.ts';

export interface LineRequest {
  readonly direction: Direction;
  /** Lengths are pt; `width` is the line's own, without the spaces at its end. */
  readonly measure: number;
  readonly width: number;
  readonly top: number;
  readonly baseline: number;
  readonly colour: Colour;
  /** The text's last line has no space after it. */
  readonly last: boolean;
}

/** A run with its underline and its ink, and the number of the leaf it belongs to. */
export interface LineRun {
  readonly leaf: number;
  readonly line: LeafLine;
}

/**
 * Sets units on one line: visual order by level, start-aligned; neighbours of one leaf, face and level
 * are one run. Runs are given in logical order.
 */
export function setLine(units: readonly TextUnit[], request: LineRequest): LineRun[] {
  const { direction, measure, width } = request;
  const all = units.flatMap(({ atoms }) => atoms);
  let trailing = all.length;
  while (all[trailing - 1]?.blank === true) trailing -= 1;
  // The space between two lines is kept for whoever reads the text back; it hangs outside the measure.
  const atoms = request.last ? all.slice(0, trailing) : all;
  const base = direction === 'rtl' ? 1 : 0;
  // UAX 9, L1: blanks at a line's end take the paragraph's level.
  const levels = atoms.map((atom, index) => (index >= trailing ? base : atom.item.level));

  const hanging = atoms.slice(trailing).reduce((sum, atom) => sum + atom.width, 0);
  let x = direction === 'rtl' ? measure - width - hanging : 0;
  const at: number[] = [];
  for (const index of visualOrder(levels)) {
    at[index] = x;
    x += atoms[index]?.width ?? 0;
  }

  const runs: LineRun[] = [];
  for (let from = 0; from < atoms.length; ) {
    let to = from + 1;
    while (to < atoms.length && joins(atoms[from], atoms[to], levels[from], levels[to])) to += 1;
    runs.push(makeRun(atoms.slice(from, to), at.slice(from, to), (levels[from] ?? 0) % 2 === 1, request));
    from = to;
  }
  return runs;
}

function joins(
  a: Atom | undefined,
  b: Atom | undefined,
  levelA: number | undefined,
  levelB: number | undefined,
): boolean {
  if (a === undefined || b === undefined || levelA !== levelB) return false;
  return (
    a.face === b.face &&
    a.size === b.size &&
    a.item.span.leaf === b.item.span.leaf &&
    a.item.span.link === b.item.span.link
  );
}

function makeRun(
  atoms: readonly Atom[],
  at: readonly number[],
  rtl: boolean,
  { top, baseline, colour }: LineRequest,
): LineRun {
  const first = atoms[0];
  if (first === undefined) throw new Error('A run has no atoms.');
  const { face, size } = first;
  const scale = size / face.unitsPerEm;
  const clusters: Cluster[] = [];
  let x = Number.POSITIVE_INFINITY;
  let width = 0;
  let ink: Box | null = null;
  for (let step = 0; step < atoms.length; step += 1) {
    const index = rtl ? atoms.length - 1 - step : step;
    const atom = atoms[index];
    const from = at[index] ?? 0;
    if (atom === undefined) continue;
    for (const cluster of atom.word.clusters) clusters.push(cluster);
    x = Math.min(x, from);
    width += atom.width;
    if (atom.word.ink === null) continue;
    const { left, top: high, right, bottom: low } = atom.word.ink;
    const own = {
      left: from + left * scale,
      top: baseline - high * scale,
      right: from + right * scale,
      bottom: baseline - low * scale,
    };
    ink = ink === null ? own : joinBoxes(ink, own);
  }
  const run: GlyphRun = {
    face: face.id,
    size,
    x,
    y: baseline,
    width,
    direction: rtl ? 'rtl' : 'ltr',
    colour,
    clusters,
  };
  let box = ink ?? { left: x, top: baseline, right: x, bottom: baseline };
  const shapes: Shape[] = [];
  if (first.item.span.link) {
    const rects = underline(atoms, at, baseline);
    shapes.push({ kind: 'rects', fill: accent, rects });
    const [left = 0, high = 0, long = 0, thick = 0] = rects;
    box = joinBoxes(box, { left, top: high, right: left + long, bottom: high + thick });
  }
  return { leaf: first.item.span.leaf, line: { top, runs: [run], shapes, ink: box } };
}

/** Links alone are underlined (RULES 1, "plain"). The words stay black, so that text needs one plate only. */
function underline(atoms: readonly Atom[], at: readonly number[], baseline: number): number[] {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let y = baseline;
  let thick = 0;
  for (const [index, { blank, width, face, size }] of atoms.entries()) {
    if (blank && (index === 0 || index === atoms.length - 1)) continue;
    left = Math.min(left, at[index] ?? 0);
    right = Math.max(right, (at[index] ?? 0) + width);
    // Nastaliq's letters fall far below the line.
    y = baseline + (face.family.below > 0.7 ? 0.5 : 0.14) * size;
    thick = 0.055 * size;
  }
  return right < left ? [at[0] ?? 0, y, 0, 0] : [left, y, right - left, thick];
}
