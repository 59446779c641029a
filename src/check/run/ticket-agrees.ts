/** The job ticket speaks of the very files that lie beside it: each batch with its bytes, pages and letters, and sums
 * that add up. A machine is set by the ticket, so that a wrong number there is a wrong print run. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';

export interface ToldBatch {
  readonly file: string;
  readonly sha256: string;
  readonly letters: number;
  readonly pages: number;
  readonly sheets: number;
  /** Letters of its lots, added up. */
  readonly inLots: number;
}
export interface FoundBatch {
  readonly file: string;
  /** Of the file on disk; null where it can't be read. */
  readonly sha256: string | null;
  /** Counted in the file; null where it can't be read. */
  readonly pages: number | null;
  /** As the manifest lists them. */
  readonly letters: number;
  readonly sheets: number;
}
export interface TicketEvidence {
  /** Null where there is no ticket, or it is none of ours. */
  readonly told: {
    readonly batches: readonly ToldBatch[];
    readonly totals: { readonly letters: number; readonly sheets: number; readonly impressions: number };
  } | null;
  readonly found: readonly FoundBatch[];
}

export const ticketAgrees: Check<TicketEvidence> = {
  id: 'ticket-agrees',
  reads: 'run',
  title: 'The job ticket tells of the very PDFs that lie beside it: their bytes, pages, letters and sheets.',
  source: 'DESIGN, “The output folder”: print/ticket.json',
  run({ told, found }) {
    const fault = (file: string, says: string): Finding => ({
      check: ticketAgrees.id,
      level: 'mend',
      where: { file },
      says,
      todo: 'Don’t set a machine by this ticket: ask for the whole folder, or make the campaign again.',
    });
    if (told === null) return [fault('print/ticket.json', 'The job ticket is missing or is not one of everyletter’s.')];
    const findings: Finding[] = [];
    for (const batch of told.batches) {
      const file = found.find((one) => one.file === batch.file);
      const say = (says: string) => findings.push(fault(batch.file, says));
      if (file === undefined) {
        say('The job ticket lists this PDF, and the manifest does not.');
        continue;
      }
      if (file.sha256 !== batch.sha256) say('The job ticket has another checksum than this PDF.');
      for (const [what, ticket, there] of [
        ['pages', batch.pages, file.pages],
        ['letters', batch.letters, file.letters],
        ['sheets', batch.sheets, file.sheets],
        ['letters in envelopes', batch.letters, batch.inLots],
      ] as const) {
        if (there !== null && ticket !== there) say(`The job ticket says ${ticket} ${what}; there are ${there}.`);
      }
    }
    const listed = new Set(told.batches.map(({ file }) => file));
    for (const { file } of found)
      if (!listed.has(file)) findings.push(fault(file, 'The job ticket does not list this PDF.'));
    const sums = {
      letters: sum(told.batches.map(({ letters }) => letters)),
      sheets: sum(told.batches.map(({ sheets }) => sheets)),
      impressions: sum(told.batches.map(({ pages }) => pages)),
    };
    for (const what of ['letters', 'sheets', 'impressions'] as const) {
      if (told.totals[what] !== sums[what])
        findings.push(
          fault(
            'print/ticket.json',
            `The total of ${what} is ${told.totals[what]}; the batches add up to ${sums[what]}.`,
          ),
        );
    }
    return findings;
  },
};

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
