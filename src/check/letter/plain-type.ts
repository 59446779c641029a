/**
 * Type is plain: no italics, nothing turned or slanted. (Capitals are a matter of the words.)
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const plainType: Check<LetterRead> = {
  id: 'plain-type',
  reads: 'letter',
  title: 'Type is plain: no italics, no turned or slanted letters.',
  source: 'UKAAF G003 (clear print); RULES 1 (plain)',
  run(letter) {
    const findings: Finding[] = [];
    const report = (page: number, says: string, todo: string) =>
      findings.push({ check: plainType.id, level: 'mend', where: letterPlace(letter, page), says, todo });
    for (const { page, lines } of letter.pages) {
      if (lines.some(({ type }) => type.some(({ face }) => /italic|oblique/i.test(face))))
        report(page, 'Text is set in italics.', 'Use bold to stress a word.');
      if (lines.some(({ upright }) => !upright))
        report(page, 'Text is turned or slanted.', 'Set it upright on a level line.');
    }
    return findings;
  },
};
