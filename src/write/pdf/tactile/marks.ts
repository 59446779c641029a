/** Tactile marks of a letter, placed in mm: what a campaign asks for, as what a page carries. */
import type { Shape, TactileMark, TypesetLetter } from '../../../typeset/page.ts';
import { pt } from '../../../typeset/sheet.ts';
import { contentsOf } from '../structure.ts';
import { brailleDots, marburg } from './braille-dots.ts';

/**
 * A line of braille, its box's top left corner at (x, y), mm.
 *
 * @throws Error in a sentence, where a character has no sign.
 */
export function brailleMark(words: string, x: number, y: number): TactileMark {
  const { dots } = brailleDots(words);
  return {
    kind: 'braille',
    words,
    dots: dots.map((value, i) => pt(value + (i % 2 === 0 ? x : y))),
    diameter: pt(marburg.diameter),
  };
}

/** A half circle cut out of an edge, its centre `at` mm along it. */
export function notchMark(edge: 'left' | 'right' | 'top' | 'bottom', at: number, radius: number): TactileMark {
  return { kind: 'notch', edge, at: pt(at), radius: pt(radius) };
}

/** The letter with marks on one of its pages: the first, unless `page` (0-based) says another. */
export function withTactile(letter: TypesetLetter, marks: readonly TactileMark[], page = 0): TypesetLetter {
  return { ...letter, pages: letter.pages.map((own, i) => (i === page ? { ...own, tactile: marks } : own)) };
}

/** Where the letter's first code stands: its page (0-based) and how far below the top edge its middle is, mm. Null
 * for a letter without one. */
export function codeHeight(letter: TypesetLetter): { readonly page: number; readonly middle: number } | null {
  const code = contentsOf(letter.tree).find(({ piece: { shapes, runs } }) => runs.length === 0 && shapes.some(isCode));
  if (code === undefined) return null;
  const { top, bottom } = code.piece.ink;
  return { page: code.page, middle: ((code.y + (top + bottom) / 2) * 25.4) / 72 };
}

/** A QR code of version 1 has no fewer dark rectangles than this; rules and boxes to tick have a few. */
const CODE_RECTANGLES = 60;

const isCode = (shape: Shape): boolean => shape.kind === 'rects' && shape.rects.length / 4 >= CODE_RECTANGLES;
