/** Which checks the rows of damage prove, and which they don't. */
import type { CheckRow } from '../../src/check/check.ts';
import { isCaught, type Outcome } from './mutation.ts';

export interface Coverage {
  /** One line a check, in the order of its table. */
  readonly lines: readonly string[];
  /** Checks without a row and without a reason for it, and reasons for checks that have one or are no more. */
  readonly faults: readonly string[];
}

/** @param without why a check has no row, by its id */
export function coverageOf(
  checks: readonly CheckRow[],
  outcomes: readonly Outcome[],
  without: Readonly<Record<string, string>>,
): Coverage {
  const rows = Map.groupBy(outcomes, ({ caughtBy }) => caughtBy);
  const lines = checks.map(({ id }) => {
    const own = rows.get(id) ?? [];
    const caught = own.filter(isCaught).length;
    const notRun = own.find((one) => one.notRun !== undefined)?.notRun;
    if (own.length === 0) return `${id} | none: ${without[id] ?? 'NO ROW, and no reason for it'}`;
    return `${id} | ${caught} of ${own.length}${notRun === undefined ? '' : ` (not run here: ${notRun})`}`;
  });
  const ids = new Set(checks.map(({ id }) => id));
  return {
    lines,
    faults: [
      ...checks
        .filter(({ id }) => !rows.has(id) && without[id] === undefined)
        .map(
          ({ id }) => `No row damages what “${id}” should find: add one, or say why not in test/mutants/without.ts.`,
        ),
      ...Object.keys(without)
        .filter((id) => rows.has(id) || !ids.has(id))
        .map((id) => `test/mutants/without.ts excuses “${id}”, which ${ids.has(id) ? 'has a row' : 'is no check'}.`),
      ...[...rows.keys()].filter((id) => !ids.has(id)).map((id) => `“${id}” is no check.`),
    ],
  };
}
