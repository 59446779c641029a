/** Letters set by hand from real glyphs: what the writer is tried with, whatever the typesetter makes of a letter. */
import { createFaceLibrary, type Face, type FaceLibrary } from '../../src/typeset/face-library.ts';
import type { Content, GlyphRun, Piece, Shape, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { createShaper } from '../../src/typeset/shape.ts';
import { black } from '../../src/write/pdf/colour.ts';

export const library: FaceLibrary = await createFaceLibrary();
const shape = createShaper();

const scripts: Readonly<Record<string, { face: string; script: string; direction: 'ltr' | 'rtl' }>> = {
  ur: { face: 'noto-nastaliq-urdu-regular', script: 'Arab', direction: 'rtl' },
  bn: { face: 'noto-sans-bengali-regular', script: 'Beng', direction: 'ltr' },
};

/** A line of one face, its left end at x, its baseline at y. */
export function run(text: string, language: string, size: number, x: number, y: number): GlyphRun {
  const {
    face: id,
    script,
    direction,
  } = scripts[language] ?? { face: 'atkinson-regular', script: 'Latn', direction: 'ltr' };
  const face: Face = library.face(id);
  const clusters = text
    .split(/(?<= )|(?= )/)
    .map((word) => shape({ text: word, face, direction, script, language, personal: false }));
  const inOrder = direction === 'rtl' ? clusters.toReversed() : clusters;
  const units = clusters.reduce((sum, word) => sum + word.advance, 0);
  return {
    face: id,
    size,
    x,
    y,
    direction,
    colour: black,
    width: (units * size) / face.unitsPerEm,
    clusters: inOrder.flatMap((word) => word.clusters),
  };
}

/** A piece of lines, one under the other. */
export function piece(
  key: string | null,
  lines: readonly string[],
  language: string,
  size = 14,
  shapes: readonly Shape[] = [],
): Piece {
  const leading = size * (language === 'ur' ? 2.2 : 1.4);
  const runs = lines.map((line, i) => run(line, language, size, 0, leading * (i + 1)));
  const width = Math.max(0, ...runs.map((r) => r.width));
  return { key, runs, shapes, ink: { left: -6, top: 0, right: width + 6, bottom: leading * (lines.length + 1) } };
}

export function at(piece: Piece, x: number, y: number, page = 0): Content {
  return { kind: 'content', page, piece, x, y };
}

export function tag(role: Tag['role'], children: Tag['children'], attributes: Partial<Tag> = {}): Tag {
  return { kind: 'tag', role, children, ...attributes };
}

/** An A4 letter of the given tags. */
export function letter(
  language: string,
  children: Tag['children'],
  pages = 1,
  artifacts: readonly Content[] = [],
): TypesetLetter {
  return {
    language,
    direction: language === 'ur' ? 'rtl' : 'ltr',
    title: 'A letter',
    pages: Array.from({ length: pages }, (_, i) => ({
      width: 595.28,
      height: 841.89,
      artifacts: i === 0 ? artifacts : [],
    })),
    tree: tag('Sect', children, { language }),
  };
}
