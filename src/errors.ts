import type { Finding } from './finding.ts';
import { findingInWords } from './finding.ts';

/** The run can't go on: everything that was found wrong, as sentences. Exit code 1. */
export class CannotRun extends Error {
  override name = 'CannotRun' as const;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(findingInWords).join('\n'));
    this.findings = findings;
  }
}
