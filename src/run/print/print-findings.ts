/** What was found on the print run: its letters, its files against its manifest, and all of it together. */
import { manifestMatches, runChecks } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { PrintRun } from './make-print.ts';

/** @param rows of the spreadsheet, each of which should have a letter */
export function printFindings(print: PrintRun, rows: readonly number[]): Finding[] {
  return [
    ...print.batches.flatMap(({ made }) => made.readBack.findings),
    ...manifestMatches.run(
      print.batches.map(({ plan, made }) => ({
        batch: plan.name,
        sha256: made.readBack.sha256,
        listed: made.rows.map(({ sha256 }) => sha256),
      })),
    ),
    ...runChecks.flatMap((check) => check.run({ letters: print.expectations, rows })),
  ];
}
