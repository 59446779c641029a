/**
 * How high and how deep the ink of a line reaches, column by column: what tells whether the strokes of
 * two lines meet. Boxes round glyphs would not do: Nastaliq's overlap on every line, its ink seldom.
 */
import type { Face, FaceLibrary } from './face-library.ts';
import type { LineRun } from './line.ts';

/** By column of `columnWidth` pt: least and greatest y of the ink, pt, y down, from the text's top. */
export type Silhouette = ReadonlyMap<number, { readonly top: number; readonly bottom: number }>;

/** pt. Fine enough for a dot of 14 pt type. */
const columnWidth = 0.5;
/** Straight pieces that stand for a curve: a stroke is off by less than a twentieth of a point. */
const pieces = 6;

/** The silhouette of a line's runs. */
export function silhouette(runs: readonly LineRun[], library: FaceLibrary): Silhouette {
  const columns = new Map<number, { top: number; bottom: number }>();
  const mark = (x: number, y: number): void => {
    const at = Math.floor(x / columnWidth);
    const known = columns.get(at);
    if (known === undefined) columns.set(at, { top: y, bottom: y });
    else {
      known.top = Math.min(known.top, y);
      known.bottom = Math.max(known.bottom, y);
    }
  };
  for (const run of runs.flatMap(({ line }) => line.runs)) {
    const face = library.face(run.face);
    const scale = run.size / face.unitsPerEm;
    let pen = run.x;
    for (const { id, dx, dy, advance } of run.clusters.flatMap(({ glyphs }) => glyphs)) {
      for (const [x0, y0, x1, y1] of outlineOf(face, id)) {
        const from = [pen + (dx + x0) * scale, run.y - (dy + y0) * scale] as const;
        const to = [pen + (dx + x1) * scale, run.y - (dy + y1) * scale] as const;
        const steps = Math.max(1, Math.ceil(Math.abs(to[0] - from[0]) / columnWidth));
        for (let step = 0; step <= steps; step += 1) {
          const share = step / steps;
          mark(from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]));
        }
      }
      pen += advance * scale;
    }
  }
  return columns;
}

/** By how much the lower line must go down, so that `clear` pt stay between its ink and the upper line's. */
export function tooNear(upper: Silhouette, lower: Silhouette, clear: number): number {
  const sideways = Math.ceil(clear / columnWidth);
  let most = 0;
  for (const [at, { top }] of lower) {
    for (let near = at - sideways; near <= at + sideways; near += 1) {
      const over = upper.get(near);
      if (over !== undefined) most = Math.max(most, over.bottom + clear - top);
    }
  }
  return most;
}

/** A silhouette moved down. */
export function lowered(outline: Silhouette, by: number): Silhouette {
  return new Map([...outline].map(([at, { top, bottom }]) => [at, { top: top + by, bottom: bottom + by }]));
}

type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

/** Outlines of glyphs as straight pieces, font units: each face has at most some hundreds in a run. */
const outlines = new WeakMap<Face, Map<number, readonly Stroke[]>>();

function outlineOf(face: Face, glyph: number): readonly Stroke[] {
  let known = outlines.get(face);
  if (known === undefined) {
    known = new Map();
    outlines.set(face, known);
  }
  let strokes = known.get(glyph);
  if (strokes === undefined) {
    strokes = flattened(face, glyph);
    known.set(glyph, strokes);
  }
  return strokes;
}

function flattened(face: Face, glyph: number): Stroke[] {
  const strokes: Stroke[] = [];
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const draw = (x: number, y: number): void => {
    strokes.push([at[0], at[1], x, y]);
    at = [x, y];
  };
  for (const { command, args } of face.fontkit.getGlyph(glyph).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') {
      start = [a, b];
      at = start;
    } else if (command === 'lineTo') draw(a, b);
    else if (command === 'closePath') draw(...start);
    else {
      const [x0, y0] = at;
      // A quadratic curve as the cubic of the same course.
      const [x1, y1, x2, y2, x3, y3] =
        command === 'bezierCurveTo'
          ? [a, b, c, d, e, f]
          : [x0 + (2 / 3) * (a - x0), y0 + (2 / 3) * (b - y0), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d];
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const u = 1 - t;
        draw(
          u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x3,
          u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y3,
        );
      }
    }
  }
  return strokes;
}
