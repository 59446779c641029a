/** Writes the font file of a subset: the tables that PDF asks of a TrueType font program (ISO 32000-1, 9.9). */
import type { TrueType } from './true-type.ts';
import { view } from './true-type.ts';

const SHORT_OFFSETS_END = 0x20000;

function checksum(table: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) {
    const word =
      ((table[i] ?? 0) << 24) | ((table[i + 1] ?? 0) << 16) | ((table[i + 2] ?? 0) << 8) | (table[i + 3] ?? 0);
    sum = (sum + (word >>> 0)) >>> 0;
  }
  return sum;
}

/** A glyph of the subset; its place in the list is its CID. */
export interface SubsetGlyph {
  readonly description: Uint8Array;
  readonly advance: number;
  readonly leftSideBearing: number;
  readonly depth: number;
  readonly components: number;
}

function metrics(glyphs: readonly SubsetGlyph[]): Uint8Array {
  const hmtx = new Uint8Array(glyphs.length * 4);
  const out = view(hmtx);
  glyphs.forEach((glyph, cid) => {
    out.setUint16(cid * 4, glyph.advance);
    out.setInt16(cid * 4 + 2, glyph.leftSideBearing);
  });
  return hmtx;
}

function outlines(glyphs: readonly SubsetGlyph[]): { glyf: Uint8Array; loca: Uint8Array; long: boolean } {
  const even = (length: number): number => length + (length & 1);
  const length = glyphs.reduce((sum, glyph) => sum + even(glyph.description.length), 0);
  const long = length >= SHORT_OFFSETS_END;
  const glyf = new Uint8Array(length);
  const loca = new Uint8Array((glyphs.length + 1) * (long ? 4 : 2));
  const offsets = view(loca);
  const setOffset = (index: number, offset: number): void =>
    long ? offsets.setUint32(index * 4, offset) : offsets.setUint16(index * 2, offset / 2);
  let offset = 0;
  glyphs.forEach((glyph, cid) => {
    setOffset(cid, offset);
    glyf.set(glyph.description, offset);
    offset += even(glyph.description.length);
  });
  setOffset(glyphs.length, offset);
  return { glyf, loca, long };
}

function limits(source: Uint8Array, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const maxp = source.slice();
  const out = view(maxp);
  const atMost = (value: number): number => Math.min(0xffff, value);
  const most = Math.max(1, ...glyphs.map((glyph) => glyph.components));
  out.setUint16(4, glyphs.length);
  // Points and contours of a composite: no glyph can have more than all its components together.
  out.setUint16(10, atMost(most * Math.max(out.getUint16(6), out.getUint16(10))));
  out.setUint16(12, atMost(most * Math.max(out.getUint16(8), out.getUint16(12))));
  // No instructions are left.
  out.setUint16(14, 1);
  for (let at = 16; at <= 26; at += 2) out.setUint16(at, 0);
  out.setUint16(28, most);
  // FreeType refuses a composite that is nested deeper than this says.
  out.setUint16(30, Math.max(1, ...glyphs.map((glyph) => glyph.depth)));
  return maxp;
}

export function encodeTrueType(font: TrueType, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const { glyf, loca, long } = outlines(glyphs);
  const head = font.table('head').slice();
  view(head).setUint32(8, 0);
  view(head).setInt16(50, long ? 1 : 0);
  const hhea = font.table('hhea').slice();
  view(hhea).setUint16(
    10,
    glyphs.reduce((widest, glyph) => Math.max(widest, glyph.advance), 0),
  );
  view(hhea).setUint16(34, glyphs.length);
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics(glyphs)],
    ['loca', loca],
    ['maxp', limits(font.table('maxp'), glyphs)],
  ];
  const padded = (length: number): number => (length + 3) & ~3;
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + padded(table.length), start));
  const out = view(file);
  out.setUint32(0, 0x00010000);
  out.setUint16(4, tables.length);
  const log2 = Math.floor(Math.log2(tables.length));
  out.setUint16(6, 16 << log2);
  out.setUint16(8, log2);
  out.setUint16(10, tables.length * 16 - (16 << log2));
  let offset = start;
  let headAt = 0;
  tables.forEach(([tag, table], i) => {
    const entry = 12 + i * 16;
    for (let c = 0; c < 4; c++) file[entry + c] = tag.charCodeAt(c);
    out.setUint32(entry + 4, checksum(table));
    out.setUint32(entry + 8, offset);
    out.setUint32(entry + 12, table.length);
    file.set(table, offset);
    if (tag === 'head') headAt = offset;
    offset += padded(table.length);
  });
  // checkSumAdjustment makes the whole file's sum 0xB1B0AFBA.
  out.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}
