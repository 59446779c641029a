/** What distance of baselines a line asks for (RULES 1, "leading"; 9, Nastaliq). */
import type { PrintedLine } from '../print.ts';

/** Times the size: of most typefaces, and of Nastaliq, whose words hang far below their line. */
export interface LeadingFactor {
  readonly leading: number;
  readonly nastaliq: number;
}

/** Nastaliq's, in running text. */
export const NASTALIQ = 2.0;

/** Least distance between two such lines, pt. */
export function leastDistance({ type }: Pick<PrintedLine, 'type'>, factor: LeadingFactor): number {
  return Math.max(
    ...type.map(({ face, size }) => size * (/nastaliq|nastaleeq/i.test(face) ? factor.nastaliq : factor.leading)),
  );
}
