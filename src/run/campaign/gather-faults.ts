/**
 * Several readers, one after the other, whatever the earlier ones found: an officer mends everything
 * at once, and does not meet the next fault on the next run.
 */
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { systemFault } from '../work/system-fault.ts';

export interface FaultGatherer {
  /** What the reader gives, or null where it could not go on: what it found is kept.
   * @throws Error that is no fault of the campaign's */
  of<Result>(read: () => Result | Promise<Result>): Promise<Result | null>;
  add(findings: readonly Finding[]): void;
  readonly found: boolean;
  /** @throws CannotRun with all that was found, if anything was */
  stop(): void;
}

export function gatherFaults(): FaultGatherer {
  const findings: Finding[] = [];
  return {
    async of(read) {
      try {
        return await read();
      } catch (error) {
        const fault = error instanceof CannotRun ? error : systemFault(error);
        if (fault === null) throw error;
        findings.push(...fault.findings);
        return null;
      }
    },
    add(more) {
      findings.push(...more);
    },
    get found() {
      return findings.length > 0;
    },
    stop() {
      if (findings.length > 0) throw new CannotRun(findings);
    },
  };
}
