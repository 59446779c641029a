/**
 * Small letters are as high as the format promises, in millimetres on paper: a point says little, since typefaces of
 * one size differ by a tenth. Scripts without small letters have no such height: those of India and Arabic's must be
 * set 2 pt larger than the format promises (RULES 9); of others only the points are checked, and that is said.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { TypeSize } from '../print.ts';
import { mm } from '../user-box.ts';
import { addressLinesOn } from './address-zone.ts';
import { letterPlace } from './letter-place.ts';

/** Of the limit: numbers of a long file are rounded to single precision. */
const ROUNDING = 0.005;
const SMALL_LETTERS = /\p{Ll}/u;
const ENLARGED =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}]/u;
/** pt. */
const LARGER = 2;
/** Letters that are neither small nor capital. */
const OTHER_LETTERS = /\p{Lo}/u;

export const xHeight: Check<LetterRead> = {
  id: 'x-height',
  reads: 'letter',
  title: 'Small letters are as high as Arial’s at the size that the format promises, measured on the print.',
  source: 'UKAAF G003 (sizes are meant of Arial); RULES 1 (x-height), 9 (Indic and Arabic scripts 2 pt larger)',
  run(letter) {
    const findings: Finding[] = [];
    for (const marks of letter.pages) {
      const isAddress = addressLinesOn(letter, marks);
      const said = new Set<string>();
      for (const line of marks.lines) {
        for (const type of line.type) {
          const fault = faultOf(type, letter);
          // One of a kind a page is enough to mend it by.
          if (fault === null || said.has(fault.level) || isAddress(line)) continue;
          said.add(fault.level);
          findings.push({ check: xHeight.id, where: letterPlace(letter, marks.page), ...fault });
        }
      }
    }
    return findings;
  },
};

type Fault = Pick<Finding, 'level' | 'says' | 'todo'>;

function faultOf({ face, size, text }: TypeSize, { expected, xHeights }: LetterRead): Fault | null {
  const { least } = expected;
  if (SMALL_LETTERS.test(text)) {
    const em = xHeights.get(face);
    if (em === undefined) return unmeasured(`No small letter of ${face} can be measured`);
    const height = mm(em * size);
    if (height >= least.xHeight * (1 - ROUNDING)) return null;
    return {
      level: 'mend',
      says: `Small letters of ${face} at ${size.toFixed(1)} pt are ${height.toFixed(2)} mm high, expected ${least.xHeight} mm or more.`,
      todo: 'Set this typeface larger, or take one with higher small letters.',
    };
  }
  if (!ENLARGED.test(text))
    return OTHER_LETTERS.test(text) ? unmeasured(`${face} prints a script without small letters`) : null;
  if (size >= (least.size + LARGER) * (1 - ROUNDING)) return null;
  return {
    level: 'mend',
    says: `${face} is printed at ${size.toFixed(1)} pt; its script looks small beside Latin: expected ${least.size + LARGER} pt or more.`,
    todo: `Set this script ${LARGER} pt larger than Latin.`,
  };
}

function unmeasured(why: string): Fault {
  return {
    level: 'explain',
    says: `${why}: only its size in points is checked.`,
    todo: 'Look whether it is as easy to read as the letters beside it.',
  };
}
