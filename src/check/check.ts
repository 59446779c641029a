/**
 * A check is data and one pure function: what was read goes in, findings come out. An empty list is
 * a pass; a finding of level `look` is a question for a person, and never counts as a pass. To add
 * one: a file in this folder, a row in `src/checks.ts`, a passing and a failing fixture.
 */
import type { Finding } from '../finding.ts';

/** What a check reads: one letter, one file of letters, the whole run, a web page, a picture. */
export type Reads = 'letter' | 'pdf' | 'run' | 'html' | 'image';

/** What the report shows of a check, whether it ran or not. */
export interface CheckRow {
  /** Stable, in kebab case: stands in findings, reports and JUnit. */
  readonly id: string;
  readonly reads: Reads;
  /** What it proves, as a sentence for a communications officer. */
  readonly title: string;
  /** Where the rule comes from: a standard's clause, guidance, or this project's own decision. */
  readonly source: string;
}

export interface Check<Evidence> extends CheckRow {
  /** Asked only of a sample: whether this evidence is in it. The report counts no other as read. */
  readonly sampled?: (evidence: Evidence) => boolean;
  run(evidence: Evidence): readonly Finding[];
}
