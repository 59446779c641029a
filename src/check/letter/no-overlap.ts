/**
 * No two texts are printed over each other, and none over a picture or the white round a code.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PrintedLine } from '../print.ts';
import { inset, reach, type UserBox } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** em: boxes round lines of hanging letters reach into each other before their ink does. */
const TOUCH = 0.25;
const QUIET_MODULES = 4;
/** pt: rounding at the edge of that white. */
const HAIR = 1;

export const noOverlap: Check<LetterRead> = {
  id: 'no-overlap',
  reads: 'letter',
  title: 'No text is printed over another, over a picture or into the white round a code.',
  source: 'RULES 1 (no text over pictures), 6 (quiet zone), 9 (ink collision)',
  run(letter) {
    const findings: Finding[] = [];
    for (const { page, lines, shapes } of letter.pages) {
      const report = (says: string) =>
        findings.push({
          check: noOverlap.id,
          level: 'mend',
          where: letterPlace(letter, page),
          says,
          todo: 'Move them apart: shorten the text, or report this fault.',
        });
      if (collide(lines)) report('Lines of two different texts overlap.');
      const pictures = shapes.filter(({ part }) => part !== null && letter.reading[part]?.kind === 'figure');
      if (
        lines.some((line) => pictures.some((one) => one.part !== line.part && overlap(line, one.bounds, touch(line))))
      )
        report('Text is printed over a picture.');
      for (const { box, modules, page: on } of letter.codes) {
        if (on !== page) continue;
        const zone = inset(box, (-QUIET_MODULES * (box.right - box.left)) / modules);
        if (lines.some((line) => overlap(line, zone, HAIR)))
          report('Text stands in the white that a code needs round it.');
      }
    }
    return findings;
  },
};

/** How far boxes round the line may reach into others, pt. */
function touch({ type }: PrintedLine): number {
  return TOUCH * Math.max(...type.map(({ size }) => size));
}

/** Whether a line's box and another share more than `slack` pt across and down. */
function overlap({ ink }: PrintedLine, box: UserBox, slack: number): boolean {
  const { across, down } = reach(ink, box);
  return across > slack && down > slack;
}

function collide(lines: readonly PrintedLine[]): boolean {
  const sorted = lines.toSorted((a, b) => b.ink.top - a.ink.top);
  return sorted.some((upper, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const lower = sorted[next];
      if (lower === undefined || lower.ink.top < upper.ink.bottom) return false;
      // Lines of one text are a matter of its leading.
      const apart = lower.part !== upper.part || lower.part === null;
      if (apart && overlap(upper, lower.ink, Math.min(touch(upper), touch(lower)))) return true;
    }
    return false;
  });
}
