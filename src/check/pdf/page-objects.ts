/**
 * What is painted on a page, object by object: pieces of text with their size and place on paper,
 * pictures, rules and frames by their bounds. Forms are gone through, since what they hold is painted
 * where `Do` puts it (ISO 32000-1, 8.10.1).
 */
import { around, holds, reach, type UserBox } from '../user-box.ts';
import type { Pdfium } from './pdfium.ts';

/** A text object: what one operator paints. */
export interface TextObject {
  /** PDFium's handle: the page's text is told by it. */
  readonly object: number;
  /** Marked-content id; -1 outside the tags. */
  readonly mark: number;
  /** pt on paper: the font's size times every transformation. */
  readonly size: number;
  /** Where its first glyph stands on its baseline, in the page's user space. */
  readonly x: number;
  readonly baseline: number;
  /** Its glyphs' own extents; a space at an end counts with its origin. */
  readonly ink: UserBox;
  /** Base font without its subset tag: `NotoNastaliqUrdu-Regular`. */
  readonly face: string;
  /** What clipping leaves of the page here; null where it leaves all of `ink`. */
  readonly clip: UserBox | null;
  /** False for text that no operator paints (rendering modes 3 and 7). */
  readonly painted: boolean;
  /** Whether it stands straight: neither turned nor slanted. */
  readonly upright: boolean;
}

/** A picture, path or form without text. */
export interface ShapeObject {
  readonly mark: number;
  /** What clipping leaves of it. */
  readonly bounds: UserBox;
  /** Whether it is made of pixels, or a part of it is. */
  readonly pixels: boolean;
}

export interface PageObjects {
  readonly texts: readonly TextObject[];
  readonly shapes: readonly ShapeObject[];
  /** What is cut or embossed: paths in a layer (ISO 32000-1, 8.11.3.2), which carry no ink of the four. */
  readonly steps: readonly UserBox[];
  /** All of it, one by one and in the order of painting: what comes later covers what came before. */
  readonly painted: readonly PaintedObject[];
}

/** One thing that is painted, by all that its look hangs on. */
export interface PaintedObject {
  readonly bounds: UserBox;
  /** Equal for two that look alike in equal bounds; null where that can't be told: a picture, a shading. */
  readonly look: string | null;
  /** Of text, PDFium's handle: its characters are part of its look. Null of anything else. */
  readonly text: number | null;
}

/** a b c d e f of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Marked-content id of what is outside the tags. */
export const OUTSIDE = -1;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Radians, about: rounding of a matrix, not a slant. */
const STRAIGHT = 0.01;
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);
/** Bytes for a mark's name in UTF-16: `Artifact`, `OC`. */
const MARK_NAME = 64;
/** A broken file may nest forms without end. */
const DEEPEST = 24;

/** Reads the objects of a loaded page. */
export function readObjects(engine: Pdfium, page: number): PageObjects {
  const { call, memory, scratch } = engine;
  const texts: TextObject[] = [];
  const shapes: ShapeObject[] = [];
  const steps: UserBox[] = [];
  const painted: PaintedObject[] = [];
  const faces = new Map<number, string>();

  const numbers = (count: number): Float32Array => memory.HEAPF32.subarray(scratch / 4, scratch / 4 + count);
  const matrixOf = (object: number): Matrix => {
    if (!call.FPDFPageObj_GetMatrix(object, scratch)) return IDENTITY;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(6);
    return [a, b, c, d, e, f];
  };
  const boundsOf = (object: number, space: Matrix): UserBox => {
    if (!call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12))
      return { left: 0, bottom: 0, right: 0, top: 0 };
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers(4);
    return placed({ left, bottom, right, top }, space);
  };
  const faceOf = (object: number): string => {
    const font = call.FPDFTextObj_GetFont(object);
    let face = faces.get(font);
    if (face === undefined) {
      face = engine.bytes((address, room) => call.FPDFFont_GetBaseFontName(font, address, room));
      faces.set(font, face.replace(/^[A-Z]{6}\+/, ''));
    }
    return faces.get(font) ?? '';
  };
  /** The box that its clipping paths leave; null where nothing is clipped. PDFium drops a rectangle that holds all
   * of its object, so that there is mostly none. */
  const clipOf = (object: number, space: Matrix): UserBox | null => {
    const path = call.FPDFPageObj_GetClipPath(object);
    const count = call.FPDFClipPath_CountPaths(path);
    return count > 0 ? placed(clipBox(engine, path, count), space) : null;
  };
  /** Fill, stroke and their opacity, as PDFium turns them into RGB; null where it can't (a pattern). */
  const coloursOf = (object: number): string | null => {
    if (!call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return null;
    if (!call.FPDFPageObj_GetStrokeColor(object, scratch + 16, scratch + 20, scratch + 24, scratch + 28)) return null;
    return memory.HEAPU8.subarray(scratch, scratch + 32)
      .filter((_, at) => at % 4 === 0)
      .join(' ');
  };
  /** Its form: how many corners it has, and whether it is filled, drawn along or both. */
  const outlineOf = (object: number): string => {
    call.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
    return `${memory.HEAP32[scratch / 4]} ${memory.HEAP32[scratch / 4 + 1]} ${call.FPDFPath_CountSegments(object)}`;
  };
  const readText = (object: number, mark: number, space: Matrix, outer: UserBox | null) => {
    const [a, b, c, d, e, f] = product(matrixOf(object), space);
    call.FPDFTextObj_GetFontSize(object, scratch);
    const [fontSize = 0] = numbers(1);
    const ink = boundsOf(object, space);
    const clip = common(clipOf(object, space), outer);
    const size = fontSize * Math.hypot(c, d);
    const face = faceOf(object);
    const mode = call.FPDFTextObj_GetTextRenderMode(object);
    const colours = coloursOf(object);
    const look = colours === null ? null : `${face} ${size.toFixed(2)} ${colours} ${mode}`;
    painted.push({ bounds: common(ink, clip) ?? ink, look, text: object });
    texts.push({
      object,
      mark,
      size,
      x: e,
      baseline: f,
      ink,
      face,
      clip: clip === null || holds(clip, ink) ? null : clip,
      painted: !INVISIBLE_MODES.has(mode),
      upright: a > 0 && d > 0 && Math.abs(b) < STRAIGHT * a && Math.abs(c) < STRAIGHT * d,
    });
  };
  const isInLayer = (object: number): boolean =>
    Array.from({ length: call.FPDFPageObj_CountMarks(object) }, (_, index) => {
      const mark = call.FPDFPageObj_GetMark(object, index);
      return engine.string((address) =>
        call.FPDFPageObjMark_GetName(mark, address, MARK_NAME, address + MARK_NAME)
          ? (memory.HEAPU8[address + MARK_NAME] ?? 0)
          : 0,
      );
    }).includes('OC');
  /** Shapes of a form are its own where it holds text too; else it is one shape. */
  const visit = (object: number, inherited: number, space: Matrix, outer: UserBox | null, depth: number): void => {
    const type = call.FPDFPageObj_GetType(object);
    const own = depth === 0 || type === TEXT ? call.FPDFPageObj_GetMarkedContentID(object) : OUTSIDE;
    const mark = own >= 0 ? own : inherited;
    if (type === TEXT) readText(object, mark, space, outer);
    else if (type !== FORM || depth > DEEPEST) {
      const bounds = common(boundsOf(object, space), common(clipOf(object, space), outer));
      if (bounds === null) return;
      if (depth === 0 && mark === OUTSIDE && type === PATH && isInLayer(object)) steps.push(bounds);
      else {
        shapes.push({ mark, bounds, pixels: type === IMAGE });
        const colours = type === PATH ? coloursOf(object) : null;
        painted.push({ bounds, look: colours === null ? null : `${colours} ${outlineOf(object)}`, text: null });
      }
    } else {
      const before = { texts: texts.length, shapes: shapes.length };
      const inner = product(matrixOf(object), space);
      const clip = common(clipOf(object, space), outer);
      const inside = call.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < inside; index += 1)
        visit(call.FPDFFormObj_GetObject(object, index), mark, inner, clip, depth + 1);
      if (texts.length > before.texts) return;
      const parts = shapes.splice(before.shapes);
      const bounds = around(parts.map((shape) => shape.bounds));
      if (bounds !== null) shapes.push({ mark, bounds, pixels: parts.some(({ pixels }) => pixels) });
    }
  };
  const objects = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < objects; index += 1)
    visit(call.FPDFPage_GetObject(page, index), OUTSIDE, IDENTITY, null, 0);
  return { texts, shapes, steps, painted };
}

/** The box round what all paths of a clipping path leave. */
function clipBox({ call, memory, scratch }: Pdfium, path: number, count: number): UserBox {
  let left: UserBox | null = null;
  for (let index = 0; index < count; index += 1) {
    const points: UserBox[] = [];
    for (let segment = 0; segment < call.FPDFClipPath_CountPathSegments(path, index); segment += 1) {
      call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(path, index, segment), scratch, scratch + 4);
      const [x = 0, y = 0] = memory.HEAPF32.subarray(scratch / 4, scratch / 4 + 2);
      points.push({ left: x, bottom: y, right: x, top: y });
    }
    left = common(around(points), left);
  }
  return left ?? { left: 0, bottom: 0, right: 0, top: 0 };
}

/** What two boxes share (nothing: an empty box); the other where one is null. */
function common(a: UserBox | null, b: UserBox | null): UserBox | null {
  if (a === null || b === null) return a ?? b;
  const { across, down } = reach(a, b);
  if (across < 0 || down < 0) return { left: a.left, bottom: a.bottom, right: a.left, top: a.bottom };
  const [left, bottom] = [Math.max(a.left, b.left), Math.max(a.bottom, b.bottom)];
  return { left, bottom, right: left + across, top: bottom + down };
}

/** First `inner`, then `outer`. */
function product(inner: Matrix, outer: Matrix): Matrix {
  if (outer === IDENTITY) return inner;
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The box that holds `box` after the transformation. */
function placed({ left, bottom, right, top }: UserBox, [a, b, c, d, e, f]: Matrix): UserBox {
  const x = [a * left + c * bottom, a * left + c * top, a * right + c * bottom, a * right + c * top];
  const y = [b * left + d * bottom, b * left + d * top, b * right + d * bottom, b * right + d * top];
  return { left: Math.min(...x) + e, bottom: Math.min(...y) + f, right: Math.max(...x) + e, top: Math.max(...y) + f };
}
