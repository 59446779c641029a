/**
 * Lines of one paragraph stand far enough apart.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { addressLinesOn } from './address-zone.ts';
import { blocksOfPrint } from './blocks-of-print.ts';
import { leastDistance, NASTALIQ } from './least-leading.ts';
import { letterPlace } from './letter-place.ts';

/** Short lines of large, bold type need less white than running text. */
const HEADING = { leading: 1.2, nastaliq: 1.9 };
/** A line of the address that was too long for the window and became two: no closer than its ink allows. */
const ADDRESS = { leading: 1.1, nastaliq: NASTALIQ };
/** Of the size: rounding of numbers in the file. */
const ROUNDING = 0.01;

export const leading: Check<LetterRead> = {
  id: 'leading',
  reads: 'letter',
  title: 'Lines stand far enough apart: 1.2 times their size, 1.3 in large print, twice in Nastaliq.',
  source: 'UKAAF G003, G017; RULES 1 (leading), 9 (Nastaliq)',
  run(letter) {
    const findings: Finding[] = [];
    const addressOn = new Map(letter.pages.map((marks) => [marks.page, addressLinesOn(letter, marks)]));
    for (const { page, element, lines } of blocksOfPrint(letter)) {
      const heading = /^H\d$/.test(element.role ?? '');
      lines.forEach((line, index) => {
        const above = lines[index - 1];
        if (above === undefined || findings.some(({ where }) => where.page === page)) return;
        const distance = above.baseline - line.baseline;
        const isAddress = addressOn.get(page);
        const address = isAddress?.(above) && isAddress(line);
        const running = { leading: letter.expected.least.leading, nastaliq: NASTALIQ };
        const factor = address ? ADDRESS : heading ? HEADING : running;
        // Each line brings half of the distance: a foreign name may make one of them taller.
        const least = (leastDistance(above, factor) + leastDistance(line, factor)) / 2;
        const size = Math.max(...[...above.type, ...line.type].map((type) => type.size));
        if (distance >= least - ROUNDING * size) return;
        findings.push({
          check: leading.id,
          level: 'mend',
          where: letterPlace(letter, page),
          says: `Lines of a ${element.role} stand ${distance.toFixed(1)} pt apart, expected ${least.toFixed(1)} pt or more.`,
          todo: 'Give the style more leading.',
        });
      });
    }
    return findings;
  },
};
