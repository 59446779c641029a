import { createHash } from 'node:crypto';
import type { FontkitFont } from 'fontkit';
import type { Face } from '../../typeset/face-library.ts';
import type { Cluster } from '../../typeset/page.ts';
import type { OutputDocument } from './document.ts';
import { GlyphSubset } from './glyph-subset.ts';
import type { PdfkitFont, PdfReference } from './pdfkit.ts';
import { readTrueType } from './true-type.ts';

/** As fontkit gives it and pdfkit wants it, font units. */
interface FontBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Where a cluster's shaped advance differs from its glyph's own by this share of an em, readers see a space. */
const SPACE_SEEN = 0.1;
/** Composites whose advances differ by less than this share of an em are one glyph; `TJ` makes up for the rest. */
const SAME_ADVANCE = 0.06;

/**
 * A face as one PDF embeds it: each cluster of text is one glyph (CID) whose ToUnicode is the cluster's text, so
 * that what is copied is what was written. A cluster of one unmoved glyph is that glyph; any other is a composite.
 */
export class EmbeddedFace {
  readonly name: string;
  readonly reference: PdfReference;
  readonly unitsPerEm: number;
  readonly #face: Face;
  readonly #subset: GlyphSubset;
  readonly #font: PdfkitFont;
  /** Text of each CID; undefined for those that only serve as parts. */
  readonly #texts: (string | undefined)[] = [];
  readonly #plain = new Map<number, number>();
  readonly #composites = new Map<string, number>();

  /** `name` is its name among a page's resources. */
  constructor(output: OutputDocument, face: Face, name: string) {
    this.name = name;
    this.#face = face;
    this.unitsPerEm = face.unitsPerEm;
    this.#subset = new GlyphSubset(readTrueType(face.bytes, face.id));
    output.pdfkit.font(this.#forPdfkit(output), face.id);
    this.#font = output.pdfkit._font;
    this.reference = this.#font.ref();
  }

  /** Width of a CID in the embedded font, font units. */
  advance(cid: number): number {
    return this.#subset.advance(cid);
  }

  /** @throws Error in a sentence where the cluster has a character that the face lacks. */
  cid(cluster: Cluster): number {
    const [first] = cluster.glyphs;
    if (cluster.glyphs.length === 1 && first !== undefined && first.dx === 0 && first.dy === 0 && first.id !== 0) {
      const known = this.#plain.get(first.id);
      const cid = known ?? this.#plainCid(first.id, cluster.text);
      const differs = Math.abs(this.#subset.advance(cid) - cluster.advance) >= SPACE_SEEN * this.unitsPerEm;
      if (this.#texts[cid] === cluster.text && !differs) return cid;
    }
    return this.#compositeCid(cluster);
  }

  #plainCid(gid: number, text: string): number {
    const cid = this.#subset.source(gid);
    this.#plain.set(gid, cid);
    this.#texts[cid] ??= text;
    return cid;
  }

  #compositeCid(cluster: Cluster): number {
    let pen = 0;
    const placed = cluster.glyphs.map((glyph) => {
      if (glyph.id === 0) throw new Error(this.#lacks(cluster.text));
      const x = pen + glyph.dx;
      pen += glyph.advance;
      return { gid: glyph.id, dx: x, dy: glyph.dy };
    });
    const width = Math.round(cluster.advance / (SAME_ADVANCE * this.unitsPerEm));
    const key = `${cluster.text}|${width}|${placed.map(({ gid, dx, dy }) => `${gid},${dx},${dy}`).join(';')}`;
    const known = this.#composites.get(key);
    if (known !== undefined) return known;
    const cid = this.#subset.compose(placed, cluster.advance);
    this.#texts[cid] = cluster.text;
    this.#composites.set(key, cid);
    return cid;
  }

  #lacks(text: string): string {
    const points = [...text].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return `The face ${this.#face.id} has no glyph for ${points.join(' ')}: add a typeface that has it to src/typeset/faces.ts.`;
  }

  /** The font as pdfkit takes it: fontkit's, but with the subset that we made. */
  #forPdfkit(output: OutputDocument): FontkitFont {
    const source = this.#face.fontkit as FontkitFont & { readonly bbox: FontBox };
    const encode = (): Uint8Array => {
      const file = this.#subset.encode();
      // pdfkit calls this with the font file's object just made; the dictionary wants its length (Table 127).
      output.lastReference().data['Length1'] = file.length;
      this.#describe(file);
      return file;
    };
    return Object.create(source, {
      createSubset: { value: () => ({ encode }) },
      bbox: { get: () => this.#box(source) },
    }) as FontkitFont;
  }

  /** Tells pdfkit's font what its dictionaries must say. */
  #describe(file: Uint8Array): void {
    const scale = 1000 / this.unitsPerEm;
    const { glyphs } = this.#subset;
    // The glyph's own advance, never the kerned one (PDF/UA-1, 7.21.5-1).
    this.#font.widths = glyphs.map((glyph) => glyph.advance * scale);
    this.#font.unicode = glyphs.map((_, cid) => codePoints(this.#texts[cid] ?? '\ufffd'));
    // pdfkit makes the subset's tag from characters 2 to 7, each + 17: six letters from the file's own hash, so
    // that equal tags mean equal subsets (ISO 32000-1, 9.6.4).
    const hash = createHash('sha256').update(file).digest();
    this.#font.id = `F${Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(48 + (byte % 26))).join('')}`;
  }

  /** FontBBox must hold the composites too. */
  #box(source: FontkitFont & { readonly bbox: FontBox }): FontBox {
    const { minX, minY, maxX, maxY } = source.bbox;
    const ink = this.#subset.compositeInk;
    if (ink === null) return { minX, minY, maxX, maxY };
    return {
      minX: Math.min(minX, ink.xMin),
      minY: Math.min(minY, ink.yMin),
      maxX: Math.max(maxX, ink.xMax),
      maxY: Math.max(maxY, ink.yMax),
    };
  }
}

function codePoints(text: string): number[] {
  return Array.from(text, (c) => c.codePointAt(0) ?? 0xfffd);
}
