/**
 * Text begins on one edge, left in scripts that run to the right and right in those that run to the left,
 * and is never justified: an even far edge tears words apart and costs readers their place. It stands in one column:
 * nobody who reads with a magnifier must find out where a second one begins.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PrintedLine } from '../print.ts';
import { around, reach } from '../user-box.ts';
import { blocksOfPrint, isRightToLeftLanguage, type PrintedBlock } from './blocks-of-print.ts';
import { letterPlace } from './letter-place.ts';

/** pt. */
const ONE_EDGE = 0.5;
/** em: letters of right-to-left scripts reach over their own edge, Nastaliq's by a third of their size. */
const OVER_EDGE = 0.6;
/** Ragged lines end within so many em of each other by chance; not so many of them. */
const EVEN = 0.12;
const EVEN_LINES = 4;
/** Two texts of so many lines each that stand beside each other are columns; labels and addresses are shorter. */
const COLUMN_LINES = 3;

export const alignment: Check<LetterRead> = {
  id: 'alignment',
  reads: 'letter',
  title: 'Text stands in one column, begins on one straight edge and is never justified.',
  source: 'UKAAF G003 (clear print); RULES 1 (left)',
  run(letter) {
    const findings: Finding[] = [];
    const report = (page: number, says: string) =>
      findings.push({
        check: alignment.id,
        level: 'mend',
        where: letterPlace(letter, page),
        says,
        todo: 'Align the text to its reading side, with a ragged far edge, in one column.',
      });
    const blocks = blocksOfPrint(letter);
    const column = pageWithColumns(blocks);
    if (column !== null) report(column, 'Two texts stand beside each other, in two columns.');
    for (const { page, element, lines } of blocks) {
      if (lines.length < 2) continue;
      const reversed = isRightToLeftLanguage(element.language ?? letter.expected.language);
      const size = Math.max(...lines.flatMap(({ type }) => type.map((one) => one.size)));
      const starts = lines.map(({ from, ink }) => (reversed ? ink.right : from));
      const ends = lines.slice(0, -1).map(({ ink }) => (reversed ? ink.left : ink.right));
      if (spread(starts) > (reversed ? OVER_EDGE * size : ONE_EDGE))
        report(
          page,
          `Lines of a ${element.role} begin up to ${spread(starts).toFixed(1)} pt apart, expected one edge.`,
        );
      else if (ends.length >= EVEN_LINES && spread(ends) < EVEN * size && !oneWordEach(lines))
        report(page, `A ${element.role} is justified: all its lines end at one edge.`);
    }
    return findings;
  },
};

/** The first page on which two long texts are met at the same height; null where none is. */
function pageWithColumns(blocks: readonly PrintedBlock[]): number | null {
  const long = blocks.flatMap(({ page, lines }) => {
    const box = lines.length < COLUMN_LINES ? null : around(lines.map(({ ink }) => ink));
    return box === null ? [] : [{ page, box, line: (box.top - box.bottom) / lines.length }];
  });
  const first = long.find((one, at) =>
    long.slice(at + 1).some((other) => {
      const { across, down } = reach(one.box, other.box);
      return one.page === other.page && across < 0 && down > Math.min(one.line, other.line);
    }),
  );
  return first?.page ?? null;
}

function spread(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}

/** Codes or numbers, one a line. */
function oneWordEach(lines: readonly PrintedLine[]): boolean {
  return lines.every(({ text }) => !text.includes(' '));
}
