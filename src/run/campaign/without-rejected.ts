/** Rows whose letters turned out to be too long for their envelopes or their printer. */
import type { RejectedRow } from '../../read/recipient.ts';
import { rejectedFindings } from '../../read/recipient-rejected.ts';
import type { Residents } from './residents.ts';

/** The residents whose letters are made, once their letters are known. */
export function withoutRejected(read: Residents, rejected: readonly RejectedRow[]): Residents {
  const rows = new Set(rejected.map(({ row }) => row));
  return {
    ...read,
    recipients: read.recipients.filter(({ row }) => !rows.has(row)),
    rejected: [...read.rejected, ...rejected].toSorted((a, b) => a.row - b.row),
    findings: [...read.findings, ...rejectedFindings(rejected, read.file)],
  };
}
