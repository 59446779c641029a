/** Glyph descriptions of the subset: copied without their hints, or composed (OpenType 1.9, "glyf"). */
import type { GlyphBox } from './true-type.ts';
import { view } from './true-type.ts';

const ARGS_ARE_WORDS_AND_XY = 0x0003;
const ARGS_ARE_WORDS = 0x0001;
const HAVE_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAVE_XY_SCALE = 0x0040;
const HAVE_TWO_BY_TWO = 0x0080;
const HAVE_INSTRUCTIONS = 0x0100;

/** Where each component of a composite description has its flags, and where the components end. */
function components(description: Uint8Array): { readonly at: readonly number[]; readonly end: number } {
  const bytes = view(description);
  const at: number[] = [];
  let position = 10;
  for (let flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0; ) {
    at.push(position);
    flags = bytes.getUint16(position);
    position += 4 + ((flags & ARGS_ARE_WORDS) !== 0 ? 4 : 2);
    if ((flags & HAVE_SCALE) !== 0) position += 2;
    else if ((flags & HAVE_XY_SCALE) !== 0) position += 4;
    else if ((flags & HAVE_TWO_BY_TWO) !== 0) position += 8;
  }
  return { at, end: position };
}

/** Glyph ids that a description is composed of; none for a simple one. */
export function componentsOf(description: Uint8Array): readonly number[] {
  if (description.length < 10 || view(description).getInt16(0) >= 0) return [];
  const bytes = view(description);
  return components(description).at.map((position) => bytes.getUint16(position + 2));
}

/** The description without TrueType instructions (so that fpgm, prep and cvt need not be embedded) and with its
 * components renumbered. */
export function withoutHints(description: Uint8Array, renumber: (gid: number) => number): Uint8Array {
  if (description.length < 10) return new Uint8Array(0);
  const bytes = view(description);
  const contours = bytes.getInt16(0);
  if (contours >= 0) {
    const at = 10 + contours * 2;
    const hints = bytes.getUint16(at);
    const out = new Uint8Array(description.length - hints);
    out.set(description.subarray(0, at));
    out.set(description.subarray(at + 2 + hints), at + 2);
    return out;
  }
  const parts = components(description);
  const out = description.slice(0, parts.end);
  const copy = view(out);
  for (const position of parts.at) {
    copy.setUint16(position, copy.getUint16(position) & ~HAVE_INSTRUCTIONS);
    copy.setUint16(position + 2, renumber(copy.getUint16(position + 2)));
  }
  return out;
}

/** A glyph placed inside a composite; its id is the subset's. */
export interface Component {
  readonly cid: number;
  readonly dx: number;
  readonly dy: number;
  readonly box: GlyphBox;
}

export function boxOf(parts: readonly Component[]): GlyphBox {
  return {
    xMin: Math.min(...parts.map((part) => part.box.xMin + part.dx)),
    yMin: Math.min(...parts.map((part) => part.box.yMin + part.dy)),
    xMax: Math.max(...parts.map((part) => part.box.xMax + part.dx)),
    yMax: Math.max(...parts.map((part) => part.box.yMax + part.dy)),
  };
}

/** The description of a composite glyph: at least one component, each just moved. */
export function composite(parts: readonly Component[]): Uint8Array {
  const out = new Uint8Array(10 + parts.length * 8);
  const bytes = view(out);
  const box = boxOf(parts);
  [-1, box.xMin, box.yMin, box.xMax, box.yMax].forEach((value, i) => {
    bytes.setInt16(i * 2, value);
  });
  parts.forEach((part, i) => {
    const position = 10 + i * 8;
    const more = i + 1 < parts.length ? MORE_COMPONENTS : 0;
    bytes.setUint16(position, ARGS_ARE_WORDS_AND_XY | more);
    bytes.setUint16(position + 2, part.cid);
    bytes.setInt16(position + 4, part.dx);
    bytes.setInt16(position + 6, part.dy);
  });
  return out;
}
