import type { Face, FaceLibrary } from './face-library.ts';
import type { Family, Weight } from './faces.ts';
import { faceId, latinFamily } from './faces.ts';
import { isIgnorable, scriptOf } from './scripts.ts';

/** Letters that stand alone: no combining mark, joiner or surrogate, so each is its own grapheme. */
const simple =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u060c\u061b\u061f-\u064a\u06d4\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader takes for one letter: a base with its marks, never set from two faces. */
export function graphemesOf(text: string): string[] {
  if (simple.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** True if the face has every character of the grapheme, or their composed form. */
export function covers(face: Face, grapheme: string): boolean {
  return hasAll(face, grapheme) || (grapheme.length > 1 && hasAll(face, grapheme.normalize('NFC')));
}

function hasAll(face: Face, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at += 1;
    if (!face.has(codePoint) && !isIgnorable(codePoint)) return false;
  }
  return true;
}

/**
 * The face that prints a grapheme: of the preferred family if it serves the script and has the glyph;
 * else of the first row that serves the script and has it; else of the first that has it. Null: none.
 */
export function faceFor(
  library: FaceLibrary,
  grapheme: string,
  script: string,
  weight: Weight,
  preferred: Family,
): Face | null {
  if (preferred.scripts.includes(script)) {
    const face = library.face(faceId(preferred.id, weight));
    if (covers(face, grapheme)) return face;
  }
  for (const serves of [true, false]) {
    for (const family of library.families) {
      if (family.scripts.includes(script) !== serves) continue;
      const face = library.face(faceId(family.id, weight));
      if (covers(face, grapheme)) return face;
    }
  }
  return null;
}

/**
 * The characters of a text that no face can print, each once. A row or a locale that has any
 * must be refused before typesetting.
 *
 * @param preferred Family of the text's language (`Language.face`).
 */
export function missingCharacters(library: FaceLibrary, text: string, preferred: string = latinFamily): string[] {
  const missing = new Set<string>();
  const family = library.family(preferred);
  for (const grapheme of new Set(graphemesOf(text))) {
    const script = scriptOf(grapheme.codePointAt(0) ?? 0);
    for (const weight of ['regular', 'bold'] as const) {
      if (faceFor(library, grapheme, script, weight, family) === null) missing.add(grapheme);
    }
  }
  return [...missing];
}
