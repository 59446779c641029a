/** Tactile marks of a letter, placed in mm: what a campaign asks for, as what a page carries. */
import type { TactileMark, TypesetLetter } from '../../../typeset/page.ts';
import { pt } from '../../../typeset/sheet.ts';
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

/** The letter with marks on its first page. */
export function withTactile(letter: TypesetLetter, marks: readonly TactileMark[]): TypesetLetter {
  return { ...letter, pages: letter.pages.map((page, i) => (i === 0 ? { ...page, tactile: marks } : page)) };
}
