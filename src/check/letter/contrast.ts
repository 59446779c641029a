/**
 * Text is dark enough on its ground to be read with low vision, as the pixels of the page have it.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

/** WCAG 2.2, 1.4.6 and 1.4.3. */
const WANTED = 7;
const FLOOR = 4.5;

export const contrast: Check<LetterRead> = {
  id: 'contrast',
  reads: 'letter',
  title: 'Text stands out from its ground by 7 to 1 or more, measured in pixels, and none of it is invisible.',
  source: 'WCAG 2.2, 1.4.6 (floor: 1.4.3); RULES 1 (contrast)',
  run(letter) {
    const findings: Finding[] = [];
    for (const { page, lines } of letter.pages) {
      const where = letterPlace(letter, page);
      if (lines.some(({ painted }) => !painted))
        findings.push({
          check: contrast.id,
          level: 'mend',
          where,
          says: 'Text stands in the file that is not printed.',
          todo: 'Print it, or take it out.',
        });
      const least = Math.min(...lines.map((line) => line.contrast ?? Number.POSITIVE_INFINITY));
      if (least >= WANTED) continue;
      findings.push({
        check: contrast.id,
        level: least < FLOOR ? 'mend' : 'look',
        where,
        says: `Text has a contrast of ${least.toFixed(1)} to 1 with its ground, expected 7 to 1 or more.`,
        todo:
          least < FLOOR ? 'Print it darker, or its ground lighter.' : 'See on paper whether it can be read with ease.',
      });
    }
    return findings;
  },
};
