/** Reads the tables of a TrueType font file (OpenType 1.9, "otff", "glyf", "loca", "hmtx", "maxp"). */

/** A glyph's box in font units. */
export interface GlyphBox {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export interface TrueType {
  readonly unitsPerEm: number;
  readonly numGlyphs: number;
  table(tag: 'head' | 'hhea' | 'maxp'): Uint8Array;
  /** The glyph's own description; empty where it has no outline. */
  outline(gid: number): Uint8Array;
  box(gid: number): GlyphBox | null;
  advance(gid: number): number;
  leftSideBearing(gid: number): number;
}

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** @throws Error in a sentence, where the file holds no TrueType outlines. */
export function readTrueType(bytes: Uint8Array, name: string): TrueType {
  const file = view(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0, count = file.getUint16(4); i < count; i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = file.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + file.getUint32(entry + 12)));
  }
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag);
    if (found === undefined) {
      throw new Error(
        `The font file of the face ${name} has no “${tag}” table: only TrueType fonts (.ttf with outlines in “glyf”) can be embedded.`,
      );
    }
    return found;
  };
  const head = view(table('head'));
  const glyf = table('glyf');
  const loca = view(table('loca'));
  const hmtx = view(table('hmtx'));
  const longOffsets = head.getInt16(50) === 1;
  const numGlyphs = view(table('maxp')).getUint16(4);
  const numMetrics = view(table('hhea')).getUint16(34);
  const offsetOf = (gid: number): number => (longOffsets ? loca.getUint32(gid * 4) : loca.getUint16(gid * 2) * 2);
  const outline = (gid: number): Uint8Array => glyf.subarray(offsetOf(gid), offsetOf(gid + 1));
  return {
    unitsPerEm: head.getUint16(18),
    numGlyphs,
    table,
    outline,
    box(gid) {
      const description = outline(gid);
      if (description.length < 10) return null;
      const header = view(description);
      return { xMin: header.getInt16(2), yMin: header.getInt16(4), xMax: header.getInt16(6), yMax: header.getInt16(8) };
    },
    advance: (gid) => hmtx.getUint16(Math.min(gid, numMetrics - 1) * 4),
    leftSideBearing: (gid) =>
      gid < numMetrics ? hmtx.getInt16(gid * 4 + 2) : hmtx.getInt16(numMetrics * 4 + (gid - numMetrics) * 2),
  };
}
