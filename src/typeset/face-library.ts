import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontkitFont } from 'fontkit';
import { create as parseWithFontkit } from 'fontkit';
import { Blob, Font, Face as HarfBuzzFace } from 'harfbuzzjs';
import type { Family, Weight } from './faces.ts';
import { faceId, families } from './faces.ts';
import type { Box } from './page.ts';

/** One face, loaded. Measures are font units, y up, as in the font file. */
export interface Face {
  /** `atkinson-regular`. */
  readonly id: string;
  readonly family: Family;
  readonly weight: Weight;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  /** Of the `hhea` or `OS/2` table, whichever HarfBuzz takes; descender is negative. */
  readonly ascender: number;
  readonly descender: number;
  /** HarfBuzz's font, at the scale of one unit: what `shape` takes. */
  readonly shaper: Font;
  /** Parsed on first use: for embedding only (fontkit's own layout is wrong for several scripts). */
  readonly fontkit: FontkitFont;
  /** Whether the face has a glyph for the character. */
  has(codePoint: number): boolean;
  /** The glyph's ink, or null where it has none (a space). `top` is the greatest y. */
  glyphExtents(glyph: number): Box | null;
}

/** Faces, each read from disk at its first use and then kept: 10 MB for Chinese alone. */
export interface FaceLibrary {
  readonly families: readonly Family[];
  /** @throws where the id stands in no row of `faces.ts`. */
  face(id: string): Face;
  /** @throws where the family stands in no row of `faces.ts`. */
  family(id: string): Family;
}

const resolve = createRequire(import.meta.url).resolve;

function load(family: Family, weight: Weight): Face {
  const bytes = new Uint8Array(readFileSync(resolve(family.files[weight])));
  const face = new HarfBuzzFace(new Blob(bytes));
  const shaper = new Font(face);
  const { ascender, descender } = shaper.hExtents();
  // Copied out at once: the array is a window on HarfBuzz's memory, which moves when it grows.
  const covered = new Set(face.collectUnicodes());
  const extents = new Map<number, Box | null>();
  let parsed: FontkitFont | null = null;
  return {
    id: faceId(family.id, weight),
    family,
    weight,
    bytes,
    unitsPerEm: face.upem,
    ascender,
    descender,
    shaper,
    get fontkit() {
      parsed ??= parseWithFontkit(bytes);
      return parsed;
    },
    has: (codePoint) => covered.has(codePoint),
    glyphExtents(glyph) {
      const known = extents.get(glyph);
      if (known !== undefined) return known;
      const e = shaper.glyphExtents(glyph);
      const box =
        e === undefined || (e.width === 0 && e.height === 0)
          ? null
          : { left: e.xBearing, top: e.yBearing, right: e.xBearing + e.width, bottom: e.yBearing + e.height };
      extents.set(glyph, box);
      return box;
    },
  };
}

/** Opens the faces of `faces.ts` (or rows of the caller's own). Nothing is read before it is used. */
export async function createFaceLibrary(rows: readonly Family[] = families): Promise<FaceLibrary> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const loaded = new Map<string, Face>();
  const library: FaceLibrary = {
    families: rows,
    family(id) {
      const row = byId.get(id);
      if (row === undefined) {
        throw new Error(`There is no typeface family "${id}". Name one of: ${[...byId.keys()].join(', ')}.`);
      }
      return row;
    },
    face(id) {
      const known = loaded.get(id);
      if (known !== undefined) return known;
      const weight: Weight = id.endsWith('-bold') ? 'bold' : 'regular';
      const face = load(library.family(id.slice(0, -weight.length - 1)), weight);
      loaded.set(id, face);
      return face;
    },
  };
  return library;
}
