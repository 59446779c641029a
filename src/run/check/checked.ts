/** What a group of checks hands to the report. */
import type { Finding } from '../../finding.ts';
import type { Tally } from '../../report/outcomes.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** By check: how much it read, of how much there is. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** By check: why it was not run, as a sentence. */
  readonly notRun: Readonly<Record<string, string>>;
}
