/**
 * Nothing on a page is smaller than the letter's format promises: page numbers, labels and captions
 * included. Only the address in its zone for the envelope's window may be smaller.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PrintedLine } from '../print.ts';
import { addressLinesOn } from './address-zone.ts';
import { letterPlace } from './letter-place.ts';

/** pt (RULES, "Decided here"). */
const LEAST_ADDRESS = 9;
/** pt: rounding of numbers in the file. */
const ROUNDING = 0.05;

export const glyphSize: Check<LetterRead> = {
  id: 'glyph-size',
  reads: 'letter',
  title: 'No letter on any page, page numbers included, is smaller than its format promises.',
  source: 'UKAAF G003 (clear print 12 pt, large print 16 pt); RULES 1 (size)',
  run(letter) {
    const { expected, pages } = letter;
    const findings: Finding[] = [];
    for (const marks of pages) {
      const { page, lines } = marks;
      const isAddress = addressLinesOn(letter, marks);
      let smallest: { readonly size: number; readonly least: number; readonly line: PrintedLine } | null = null;
      for (const line of lines) {
        const least = isAddress(line) ? LEAST_ADDRESS : expected.least.size;
        for (const { size } of line.type) {
          if (size >= least - ROUNDING || size >= (smallest?.size ?? Number.POSITIVE_INFINITY)) continue;
          smallest = { size, least, line };
        }
      }
      if (smallest === null) continue;
      const { size, least, line } = smallest;
      findings.push({
        check: glyphSize.id,
        level: 'mend',
        where: letterPlace(letter, page),
        says: `${line.part === null ? 'The page’s foot or margin' : 'Text'} is printed at ${size.toFixed(1)} pt, expected ${least} pt or more.`,
        todo: 'Set it larger: shorten the words rather than the letters.',
      });
    }
    return findings;
  },
};
