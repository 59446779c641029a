/** The ticket of a folder, as it lies on the disk, for the checks that compare it with the batches. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { TicketEvidence } from '../../check/run/ticket-agrees.ts';
import type { TicketAnswers } from '../../check/run/ticket-complete.ts';
import { ticketAgrees, ticketComplete } from '../../checks.ts';
import type { Checked } from '../check/checked.ts';
import type { ManifestRow } from '../print/manifest.ts';

const shape = z.object({
  schema: z.literal(1),
  contact: z.object({ name: z.string() }).nullable(),
  totals: z.object({
    letters: z.number(),
    sheets: z.number(),
    impressions: z.number(),
    papers: z.array(z.object({ name: z.string(), weight: z.number() })),
    envelopes: z.array(z.object({ id: z.string() })),
  }),
  seedsMissing: z.number(),
  batches: z.array(
    z.object({
      name: z.string(),
      file: z.string(),
      sha256: z.string(),
      letters: z.number(),
      pages: z.number(),
      sheets: z.number(),
      lots: z.array(
        z.object({
          letters: z.number(),
          sheets: z.number(),
          envelope: z.string().nullable(),
          postage: z.string().nullable(),
        }),
      ),
    }),
  ),
});
type Told = z.infer<typeof shape>;

/** A batch as it was opened again from disk. */
export interface OpenedBatch {
  readonly name: string;
  /** Below the output folder. */
  readonly file: string;
  readonly sha256: string | null;
  readonly pages: number | null;
}

/** What the two checks of the ticket find. */
export async function checkTicket(
  folder: string,
  opened: readonly OpenedBatch[],
  rows: readonly ManifestRow[],
): Promise<Checked> {
  const told = await readTicket(folder);
  const all = { read: opened.length, of: opened.length };
  const agrees = ticketAgrees.run(evidence(told, opened, rows));
  if (told === null)
    return {
      findings: agrees,
      tallies: { [ticketAgrees.id]: all },
      notRun: { [ticketComplete.id]: 'There is no ticket to read.' },
    };
  const answered = ticketComplete.run(answers(told));
  return {
    findings: [...agrees, ...answered],
    tallies: { [ticketAgrees.id]: all, [ticketComplete.id]: all },
    notRun: {},
  };
}

const served = 'A service posts these letters one by one: it needs no job ticket.';
/** For letters that are posted so. */
export const noTicket: Checked = {
  findings: [],
  tallies: {},
  notRun: { [ticketAgrees.id]: served, [ticketComplete.id]: served },
};

async function readTicket(folder: string): Promise<Told | null> {
  try {
    const result = shape.safeParse(JSON.parse(await readFile(join(folder, 'print', 'ticket.json'), 'utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function evidence(told: Told | null, opened: readonly OpenedBatch[], rows: readonly ManifestRow[]): TicketEvidence {
  return {
    told: told && {
      totals: told.totals,
      batches: told.batches.map(({ file, sha256, letters, pages, sheets, lots }) => ({
        file,
        sha256,
        letters,
        pages,
        sheets,
        inLots: lots.reduce((sum, lot) => sum + lot.letters, 0),
      })),
    },
    found: opened.map(({ name, file, sha256, pages }) => {
      const own = rows.filter(({ batch }) => batch === name);
      return { file, sha256, pages, letters: own.length, sheets: own.reduce((sum, { sheets }) => sum + sheets, 0) };
    }),
  };
}

function answers({ contact, totals, batches, seedsMissing }: Told): TicketAnswers {
  return {
    hasContact: contact !== null,
    papers: totals.papers,
    lots: batches.flatMap(({ name, lots }) => lots.map((lot) => ({ batch: name, ...lot }))),
    seedsMissing,
  };
}
