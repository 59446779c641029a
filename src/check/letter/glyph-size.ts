/**
 * Nothing on a page is smaller than the letter's format promises: page numbers, labels and captions
 * included. Only the address in its zone for the envelope's window may be smaller.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { zoneOn } from '../post.ts';
import type { PrintedLine } from '../print.ts';
import { holds } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** mm from the sheet's top left corner, where no profile says where the address is: GOV.UK Notify's (RULES 7). */
const ADDRESS = { left: 24.6, right: 120, top: 39.5, bottom: 66.3 };
/** pt (RULES, "Decided here"). */
const LEAST_ADDRESS = 9;
/** pt: rounding of numbers in the file, and of a hair over the zone's edge. */
const ROUNDING = 0.05;
const ZONE_SLACK = 2;

export const glyphSize: Check<LetterRead> = {
  id: 'glyph-size',
  reads: 'letter',
  title: 'No letter on any page, page numbers included, is smaller than its format promises.',
  source: 'UKAAF G003 (clear print 12 pt, large print 16 pt); RULES 1 (size)',
  run(letter) {
    const { expected, pages } = letter;
    const findings: Finding[] = [];
    for (const { page, sheet, lines } of pages) {
      const zone = page === expected.firstPage ? zoneOn(sheet, expected.post?.address ?? ADDRESS) : null;
      let smallest: { readonly size: number; readonly least: number; readonly line: PrintedLine } | null = null;
      for (const line of lines) {
        const least = zone !== null && holds(zone, line.ink, ZONE_SLACK) ? LEAST_ADDRESS : expected.least.size;
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
