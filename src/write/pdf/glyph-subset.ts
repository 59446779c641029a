import type { Component } from './outline.ts';
import { boxOf, componentsOf, composite, withoutHints } from './outline.ts';
import type { GlyphBox, TrueType } from './true-type.ts';
import { encodeTrueType, type SubsetGlyph } from './true-type-file.ts';

/** A glyph of the source font to place in a composite, font units from the composite's origin. */
export interface Placed {
  readonly gid: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * The part of a font that a file uses: glyphs of the source, and composites that stand for a cluster of them.
 * CID 0 is `.notdef`, which every TrueType font begins with and no text ever names.
 */
export class GlyphSubset {
  readonly font: TrueType;
  readonly glyphs: SubsetGlyph[] = [];
  readonly #cids = new Map<number, number>();
  #ink: GlyphBox | null = null;

  constructor(font: TrueType) {
    this.font = font;
    this.source(0);
  }

  /** CID of a glyph of the source font, with those that it is composed of. */
  source(gid: number): number {
    const known = this.#cids.get(gid);
    if (known !== undefined) return known;
    const outline = this.font.outline(gid);
    const parts = componentsOf(outline);
    const cids = parts.map((part) => this.source(part));
    const depth = cids.reduce((deepest, cid) => Math.max(deepest, 1 + (this.glyphs[cid]?.depth ?? 0)), 0);
    const description = withoutHints(outline, (part) => this.source(part));
    const cid = this.#append({
      description,
      advance: this.font.advance(gid),
      leftSideBearing: this.font.leftSideBearing(gid),
      depth,
      components: parts.length,
    });
    this.#cids.set(gid, cid);
    return cid;
  }

  /** CID of a new glyph: the placed ones as one, `advance` font units wide. Those without ink are left out. */
  compose(placed: readonly Placed[], advance: number): number {
    const parts: Component[] = [];
    for (const { gid, dx, dy } of placed) {
      const box = this.font.box(gid);
      if (box !== null) parts.push({ cid: this.source(gid), dx: Math.round(dx), dy: Math.round(dy), box });
    }
    const width = Math.max(0, Math.round(advance));
    if (parts.length === 0) {
      return this.#append({
        description: new Uint8Array(0),
        advance: width,
        leftSideBearing: 0,
        depth: 0,
        components: 0,
      });
    }
    const box = boxOf(parts);
    const ink = this.#ink ?? box;
    this.#ink = {
      xMin: Math.min(ink.xMin, box.xMin),
      yMin: Math.min(ink.yMin, box.yMin),
      xMax: Math.max(ink.xMax, box.xMax),
      yMax: Math.max(ink.yMax, box.yMax),
    };
    return this.#append({
      description: composite(parts),
      advance: width,
      // A rasteriser shifts an outline by xMin − leftSideBearing: equal, it stays where shaping put it.
      leftSideBearing: box.xMin,
      depth: 1 + Math.max(...parts.map((part) => this.glyphs[part.cid]?.depth ?? 0)),
      components: parts.length,
    });
  }

  advance(cid: number): number {
    return this.glyphs[cid]?.advance ?? 0;
  }

  /** Box of all composites' ink, font units; null where there is none. */
  get compositeInk(): GlyphBox | null {
    return this.#ink;
  }

  /** The font file of the subset. */
  encode(): Uint8Array {
    return encodeTrueType(this.font, this.glyphs);
  }

  #append(glyph: SubsetGlyph): number {
    if (this.glyphs.length > 0xffff) {
      throw new Error('One PDF needs more than 65,535 different glyphs of a face: print fewer letters in a batch.');
    }
    return this.glyphs.push(glyph) - 1;
  }
}
