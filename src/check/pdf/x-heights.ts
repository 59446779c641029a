/**
 * How high the small letters of each typeface of a file are, measured on the print and not believed from its tables:
 * a subset may have lost them, and some fonts state 0.
 */
import type { UserBox } from '../user-box.ts';
import type { TextObject } from './page-objects.ts';

/** Small letters with a flat top, which stand as high as the typeface's x. */
const FLAT = /[vwxzuy]/;
/** Small letters with a round top, a hair higher: measured where a face has printed no flat one yet. */
const ROUND = /[acegmnopqrs]/;

export interface XHeights {
  /** em, by face. */
  readonly byFace: ReadonlyMap<string, number>;
  /** Whether the face need not be measured any more. */
  knows(face: string): boolean;
  /** Measures the face of a text object on one of its letters. `inkAt`: round the glyph of a character, by its place in `said`. */
  measure(text: TextObject, said: string, inkAt: (at: number) => UserBox | null): void;
}

export function createXHeights(): XHeights {
  const byFace = new Map<string, number>();
  const flat = new Set<string>();
  return {
    byFace,
    knows: (face) => flat.has(face),
    measure({ face, baseline, size, upright }, said, inkAt) {
      if (!upright || flat.has(face)) return;
      const isFlat = FLAT.test(said);
      if (!isFlat && byFace.has(face)) return;
      const at = said.search(isFlat ? FLAT : ROUND);
      const ink = at < 0 ? null : inkAt(Array.from(said.slice(0, at)).length);
      if (ink === null) return;
      byFace.set(face, (ink.top - baseline) / size);
      if (isFlat) flat.add(face);
    },
  };
}
