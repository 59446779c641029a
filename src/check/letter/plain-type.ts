/**
 * Type is plain: no italics, nothing turned or slanted, no rule under or through words. (Capitals are a matter
 * of the words; underlined links are a matter of the web, where they are right.)
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PrintedLine, PrintedShape } from '../print.ts';
import { reach } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** em of the line's size: a rule is no thicker, and stands no lower under the baseline and no higher above it. */
const RULE = { thick: 0.15, under: 0.4, through: 0.5 };
/** Share of a rule's length that words stand over: one that goes on beside them, to be written on, is no underline. */
const UNDER_WORDS = 0.8;

export const plainType: Check<LetterRead> = {
  id: 'plain-type',
  reads: 'letter',
  title: 'Type is plain: no italics, no turned or slanted letters, nothing underlined.',
  source: 'UKAAF G003 (clear print); RULES 1 (plain)',
  run(letter) {
    const findings: Finding[] = [];
    const report = (page: number, says: string, todo: string) =>
      findings.push({ check: plainType.id, level: 'mend', where: letterPlace(letter, page), says, todo });
    for (const { page, lines, shapes } of letter.pages) {
      if (lines.some(({ type }) => type.some(({ face }) => /italic|oblique/i.test(face))))
        report(page, 'Text is set in italics.', 'Use bold to stress a word.');
      if (lines.some(({ upright }) => !upright))
        report(page, 'Text is turned or slanted.', 'Set it upright on a level line.');
      const rules = shapes.filter(({ bounds }) => bounds.right - bounds.left > bounds.top - bounds.bottom);
      if (lines.some((line) => rules.some((rule) => isUnderOrThrough(rule, line))))
        report(page, 'Text is underlined or struck through.', 'Use bold to stress a word.');
    }
    return findings;
  },
};

function isUnderOrThrough({ bounds }: PrintedShape, { ink, type, baseline }: PrintedLine): boolean {
  const em = Math.max(...type.map(({ size }) => size));
  const middle = (bounds.top + bounds.bottom) / 2 - baseline;
  return (
    bounds.top - bounds.bottom <= RULE.thick * em &&
    middle >= -RULE.under * em &&
    middle <= RULE.through * em &&
    reach(ink, bounds).across >= UNDER_WORDS * (bounds.right - bounds.left)
  );
}
