import { Buffer, BufferFlag, Direction, shape as shapeWithHarfBuzz } from 'harfbuzzjs';
import type { Face } from './face-library.ts';
import { Memo } from './memo.ts';
import type { Box, Cluster, Glyph } from './page.ts';

/** A word (or a run of spaces) in one face. Measures are font units, y up. */
export interface ShapedWord {
  /** In visual order, left to right. */
  readonly clusters: readonly Cluster[];
  readonly advance: number;
  /** Where its glyphs have ink, from the pen at its left end; null for spaces. */
  readonly ink: Box | null;
}

export interface ShapeRequest {
  readonly text: string;
  readonly face: Face;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924. */
  readonly script: string;
  /** BCP 47: chooses localised forms (Romanian ş, Urdu numerals). */
  readonly language: string;
  /** What one resident alone has (a name, a code): remembered for this letter, not for the run. */
  readonly personal: boolean;
}

export type Shaper = (request: ShapeRequest) => ShapedWord;

/** Words of eight languages in five formats: about 4,000; the rest is room for faces and rare words. */
const wordsKept = 20_000;
/** A letter says its code four times and its name twice; more letters' names would only fill the memo. */
const personalWordsKept = 64;

/**
 * Makes the shaper. Word by word equals whole runs in Urdu and Bengali (measured: 0 of 81 differ),
 * so each word is shaped once and kept.
 *
 * @throws (from the shaper) where the face lacks a glyph: itemising chooses faces by coverage, so
 * this means a row or a locale was not asked `missingCharacters` first.
 */
export function createShaper(): Shaper {
  const words = new Memo<ShapedWord>(wordsKept);
  const personalWords = new Memo<ShapedWord>(personalWordsKept);
  const buffer = new Buffer();
  return (request) => {
    const memo = request.personal ? personalWords : words;
    const key = `${request.face.id}|${request.direction}|${request.script}|${request.language}|${request.text}`;
    let word = memo.get(key);
    if (word === undefined) {
      word = shapeOnce(buffer, request);
      memo.set(key, word);
    }
    return word;
  };
}

function shapeOnce(buffer: Buffer, { text, face, direction, script, language }: ShapeRequest): ShapedWord {
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  // Joiners and direction marks have no ink: without the flag they become spaces of zero width.
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  shapeWithHarfBuzz(face.shaper, buffer);
  const glyphs = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();

  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const textOf = new Map<number, string>();
  for (const [index, start] of starts.entries()) {
    // Ignorable characters at the very start have no glyph left: they go with the first cluster.
    textOf.set(start, text.slice(index === 0 ? 0 : start, starts[index + 1]));
  }

  const clusters: { text: string; glyphs: Glyph[]; advance: number }[] = [];
  let open = -1;
  let pen = 0;
  let ink: Box | null = null;
  for (const [index, { codepoint: id, cluster }] of glyphs.entries()) {
    const { xAdvance, xOffset: dx, yOffset: dy } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    if (id === 0) throw new Error(`The face ${face.id} has no glyph for ${missingFrom(face, text)}.`);
    let last = clusters.at(-1);
    if (last === undefined || cluster !== open) {
      last = { text: textOf.get(cluster) ?? '', glyphs: [], advance: 0 };
      clusters.push(last);
      open = cluster;
    }
    last.glyphs.push({ id, dx, dy, advance: xAdvance });
    last.advance += xAdvance;
    const extents = face.glyphExtents(id);
    if (extents !== null) {
      ink = union(ink, pen + dx + extents.left, dy + extents.top, pen + dx + extents.right, dy + extents.bottom);
    }
    pen += xAdvance;
  }
  return { clusters, advance: pen, ink };
}

function union(box: Box | null, left: number, top: number, right: number, bottom: number): Box {
  if (box === null) return { left, top, right, bottom };
  return {
    left: Math.min(box.left, left),
    top: Math.max(box.top, top),
    right: Math.max(box.right, right),
    bottom: Math.min(box.bottom, bottom),
  };
}

/** Code points, not the text: an error holds nothing that could be read as a name. */
function missingFrom(face: Face, text: string): string {
  const missing = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!face.has(code)) missing.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...missing].join(' ');
}
