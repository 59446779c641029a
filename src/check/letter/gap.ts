/**
 * Between two paragraphs stands a blank line at the least: from the last baseline of one to the first of the next,
 * twice the distance of their lines, as if somebody had typed an empty line. Asked of what an eye takes for two
 * paragraphs: one under the other, and nothing between them.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PageMarks, PrintedLine } from '../print.ts';
import { around, holds, reach, type UserBox } from '../user-box.ts';
import { blocksOfPrint, type PrintedBlock } from './blocks-of-print.ts';
import { leastDistance, NASTALIQ } from './least-leading.ts';
import { letterPlace } from './letter-place.ts';

/** Of the size: rounding of numbers in the file. */
const ROUNDING = 0.02;

export const gap: Check<LetterRead> = {
  id: 'gap',
  reads: 'letter',
  title: 'A blank line stands between two paragraphs.',
  source: 'UKAAF G003 (clear print); RULES 1 (gap)',
  run(letter) {
    const findings: Finding[] = [];
    const blocks = blocksOfPrint(letter);
    const distances = distancesOf(blocks);
    const subject = letter.reading.findIndex((item) => item.kind === 'line' && item.role === 'H1');
    for (const marks of letter.pages) {
      const own = blocks.filter(({ page }) => page === marks.page).toSorted((a, b) => first(b) - first(a));
      own.forEach((below, index) => {
        const above = own[index - 1];
        if (above === undefined || !isParagraph(above, letter, subject) || !isParagraph(below, letter, subject)) return;
        const blank = last(above) - first(below);
        const size = Math.max(...below.lines.flatMap(({ type }) => type.map((one) => one.size)));
        const least = distances(above, letter) + distances(below, letter);
        if (blank >= least - ROUNDING * size || apart(above, below, marks)) return;
        if (findings.some(({ where }) => where.page === marks.page)) return;
        findings.push({
          check: gap.id,
          level: 'mend',
          where: letterPlace(letter, marks.page),
          says: `Two paragraphs stand ${blank.toFixed(1)} pt apart, from line to line, expected ${least.toFixed(1)} pt or more: a blank line.`,
          todo: 'Give the style more white between paragraphs.',
        });
      });
    }
    return findings;
  },
};

const first = ({ lines }: PrintedBlock): number => lines[0]?.baseline ?? 0;
const last = ({ lines }: PrintedBlock): number => lines.at(-1)?.baseline ?? 0;
const boxOf = ({ lines }: PrintedBlock): UserBox | null => around(lines.map(({ ink }) => ink));

/** The letterhead and the address, which come before the subject, are lines, not paragraphs; so are the words of a code. */
function isParagraph(block: PrintedBlock, { codes, reading }: LetterRead, subject: number): boolean {
  const { element, lines, page } = block;
  if (element.path !== 'P' || reading.indexOf(element) < subject) return false;
  return !codes.some(({ page: on, box }) => on === page && lines.some(({ ink }) => reach(ink, box).down > 0));
}

/** Whether a rule stands between them, or a ground under one of them: a form to fill in, a panel. */
function apart(above: PrintedBlock, below: PrintedBlock, { lines, shapes }: PageMarks): boolean {
  const boxes = [boxOf(above), boxOf(below)].filter((box) => box !== null);
  const [upper, lower] = boxes;
  const body = around(lines.flatMap(({ part, ink }) => (part === null ? [] : [ink])));
  if (upper === undefined || lower === undefined || body === null) return true;
  const between = { left: body.left, right: body.right, top: last(above), bottom: lower.top };
  return shapes.some(({ part, bounds }) => {
    if (part !== null) return false;
    const { across, down } = reach(bounds, between);
    return (across > 0 && down >= 0) || boxes.some((box) => holds(bounds, box));
  });
}

/** Distance of a block's lines, pt; of a single line, that of others of its size in the letter, or the least that its format may have. */
function distancesOf(blocks: readonly PrintedBlock[]): (block: PrintedBlock, letter: LetterRead) => number {
  const bySize = new Map<string, number>();
  const sizeOf = ({ type }: PrintedLine) => Math.max(...type.map(({ size }) => size)).toFixed(1);
  const own = ({ lines }: PrintedBlock): number =>
    Math.min(...lines.slice(1).map(({ baseline }, index) => (lines[index]?.baseline ?? baseline) - baseline));
  for (const block of blocks) {
    const [line] = block.lines;
    if (line === undefined || block.lines.length < 2 || block.element.path !== 'P') continue;
    const key = sizeOf(line);
    bySize.set(key, Math.min(own(block), bySize.get(key) ?? Number.POSITIVE_INFINITY));
  }
  return (block, { expected }) => {
    const [line] = block.lines;
    if (line === undefined) return 0;
    // Lines whose ink would meet are moved apart: the letter's closest lines of that size tell what a line is.
    return bySize.get(sizeOf(line)) ?? leastDistance(line, { leading: expected.least.leading, nastaliq: NASTALIQ });
  };
}
