/**
 * From what the checks counted and found to one outcome each.
 */
import type { CheckRow } from '../check/check.ts';
import type { Finding } from '../finding.ts';
import type { CheckOutcome, Outcome } from './report.ts';

/** How many things a check read, of how many there are. */
export interface Tally {
  readonly read: number;
  readonly of: number;
}

/**
 * One outcome for each row of the table. A check without a tally is *not run*, for the reason given
 * in `notRun`; one that read fewer things than there are has failed, whatever it found in those.
 */
export function checkOutcomes(
  rows: readonly CheckRow[],
  tallies: Readonly<Record<string, Tally>>,
  findings: readonly Finding[],
  notRun: Readonly<Record<string, string>> = {},
): CheckOutcome[] {
  return rows.map(({ id, reads, title, source }) => {
    const row = { id, reads, title, source };
    const tally = tallies[id];
    if (tally?.of === 0)
      return {
        ...row,
        checked: 0,
        of: 0,
        outcome: 'not run',
        reason: notRun[id] ?? 'There was nothing of the kind to check.',
      };
    if (tally === undefined) {
      return { ...row, checked: 0, of: 0, outcome: 'not run', reason: notRun[id] ?? 'This run did not ask for it.' };
    }
    const levels = new Set(findings.filter(({ check }) => check === id).map(({ level }) => level));
    const outcome: Outcome =
      levels.has('mend') || tally.read < tally.of ? 'failed' : levels.has('look') ? 'look' : 'passed';
    return { ...row, checked: tally.read, of: tally.of, outcome };
  });
}

/** Adds what one batch's checks read to the run's tallies. */
export function addTallies(
  tallies: Readonly<Record<string, Tally>>,
  checked: Readonly<Record<string, { readonly read: number }>>,
): Record<string, Tally> {
  const sum: Record<string, Tally> = { ...tallies };
  for (const [id, { read }] of Object.entries(checked)) {
    const before = sum[id] ?? { read: 0, of: 0 };
    sum[id] = { read: before.read + read, of: before.of + read };
  }
  return sum;
}
