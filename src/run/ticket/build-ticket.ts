/** From what was planned and what was read back to the job ticket. */
import type { Plates } from '../../check/press/plates.ts';
import { formatById } from '../../formats.ts';
import type { Block } from '../../letter.ts';
import type { Campaign } from '../../read/campaign.ts';
import type { Paper } from '../../read/sheet-settings.ts';
import type { ManifestRow } from '../print/manifest.ts';
import type { PrintJob, PrintJobBatch } from '../print/print-job.ts';
import type { Approval } from '../proof/record.ts';
import { postageFor, rounded, sheetsWeight, thicknessOf, weightOf } from './measures.ts';
import { tactileSteps } from './tactile-steps.ts';
import type { Ticket, TicketBatch, TicketLot } from './ticket.ts';

export interface TicketFacts {
  readonly campaign: Campaign;
  readonly job: PrintJob;
  /** By batch: the plates of its PDF, as read back from disk. */
  readonly plates: ReadonlyMap<string, Plates | null>;
  readonly rows: readonly ManifestRow[];
  readonly approval: Approval | null;
  readonly final: boolean;
  /** Residents of the whole spreadsheet, where letters were made for some only; else null. */
  readonly partOf: number | null;
  /** Formats whose letters end with a reply slip on a sheet of its own. */
  readonly slips: ReadonlySet<string>;
  readonly condition: string;
  readonly pieces: Ticket['pieces'];
  /** The program with its version. */
  readonly madeBy: string;
}

export function buildTicket(facts: TicketFacts): Ticket {
  const { campaign, job, approval, rows } = facts;
  const { print } = campaign;
  const batches = job.batches.map((batch) => batchOf(batch, facts));
  const lots = batches.flatMap((batch) => batch.lots);
  const seeds = rows.filter(({ recipientId }) => print.seeds.includes(recipientId));
  const { contact } = print;
  return {
    schema: 1,
    job: {
      id: campaign.id,
      title: campaign.title,
      date: campaign.date,
      madeBy: facts.madeBy,
      final: facts.final,
      partOf: facts.partOf,
    },
    approval: approval === null ? null : { by: approval.approvedBy, at: approval.approvedAt },
    contact:
      contact === undefined
        ? null
        : {
            name: contact.name,
            phone: contact.phone ?? null,
            email: contact.email ?? null,
            hours: contact.hours ?? null,
          },
    sheet: {
      profile: job.profile.id,
      title: job.profile.title,
      width: 210,
      height: 297,
      play: job.profile.play,
      foldMarks: job.profile.marks.fold,
      insertingMarks: insertingMarks(job.profile.marks.inserting),
      bleed: print.bleed,
    },
    condition: facts.condition,
    totals: {
      letters: sum(batches, ({ letters }) => letters),
      batches: batches.length,
      sheets: sum(batches, ({ sheets }) => sheets),
      impressions: sum(batches, ({ impressions }) => impressions),
      weight: rounded(sum(lots, ({ letters, weight }) => letters * weight) / 1000, 1),
      papers: papersOf(job.batches),
      envelopes: counted(lots, ({ envelope }) => envelope).map(({ name, count }) => ({ id: name, count })),
      postage: counted(lots, ({ postage }) => postage),
    },
    batches,
    inserts: print.inserts.map(({ name, weight, thickness, formats }) => ({
      name,
      weight,
      thickness,
      formats: formats ?? null,
    })),
    seeds: seeds.map(({ sequence, batch, firstPage }) => ({ sequence, batch, firstPage })),
    seedsMissing: print.seeds.filter((id) => !rows.some(({ recipientId }) => recipientId === id)).length,
    tactile: tactileSteps(
      campaign,
      batches.flatMap(({ layers }) => layers),
    ),
    pieces: facts.pieces,
    postage: print.postage,
  };
}

function batchOf(batch: PrintJobBatch, { campaign, plates, slips }: TicketFacts): TicketBatch {
  const read = plates.get(batch.name) ?? null;
  const title = formatById.get(batch.format)?.title ?? batch.format;
  return {
    name: batch.name,
    file: batch.file,
    bytes: batch.bytes,
    sha256: batch.sha256,
    format: batch.format,
    formatTitle: title,
    languages: batch.languages,
    letters: batch.letters,
    first: batch.first,
    last: batch.last,
    pages: batch.pages,
    sheets: batch.sheets,
    impressions: batch.pages,
    paper: batch.paper.name,
    inks: read?.process ?? null,
    spots: read?.spots ?? [],
    layers: read?.steps.map(({ name }) => name) ?? [],
    finishing: [
      'Both sides, head to head; each letter begins on a sheet of its own.',
      ...(slips.has(batch.format)
        ? ['The last sheet of each letter is its reply slip: it stays with the letter.']
        : []),
    ],
    lots: batch.bySheets.map((lot) => lotOf(lot, batch, campaign)),
  };
}

function lotOf(
  { sheets, letters, envelope: id }: PrintJobBatch['bySheets'][number],
  { envelopes, paper, format }: PrintJobBatch,
  { print }: Campaign,
): TicketLot {
  const envelope = envelopes.find((one) => one.id === id);
  if (envelope === undefined) {
    const weight = sheetsWeight(sheets, paper);
    return {
      letters,
      sheets,
      fold: null,
      envelope: null,
      weight,
      thickness: rounded(sheets * paper.thickness, 2),
      postage: null,
    };
  }
  const inserts = print.inserts.filter(({ formats }) => formats?.includes(format) ?? true);
  const content = { sheets, paper, envelope, inserts, envelopeStock: print.envelopeStock };
  const [weight, thickness] = [weightOf(content), thicknessOf(content)];
  const postage = postageFor(print.postage, envelope, weight, thickness);
  return { letters, sheets, fold: envelope.fold, envelope: envelope.id, weight, thickness, postage };
}

function papersOf(batches: readonly PrintJobBatch[]): Ticket['totals']['papers'] {
  const key = ({ name, weight, thickness }: Paper) => `${name} ${weight} ${thickness}`;
  return [...Map.groupBy(batches, ({ paper }) => key(paper)).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    return [
      {
        ...first.paper,
        sheets: sum(of, ({ sheets }) => sheets),
        impressions: sum(of, ({ pages }) => pages),
        batches: of.map(({ name }) => name),
      },
    ];
  });
}

function counted(lots: readonly TicketLot[], by: (lot: TicketLot) => string | null): { name: string; count: number }[] {
  const groups = Map.groupBy(lots, by);
  return [...groups].flatMap(([name, of]) =>
    name === null ? [] : [{ name, count: sum(of, ({ letters }) => letters) }],
  );
}

function insertingMarks(marks: PrintJob['profile']['marks']['inserting']): string | null {
  if (marks === null) return null;
  return marks === 'data-matrix'
    ? 'Data Matrix on each sheet: batch, sequence, sheet n of m'
    : 'OMR lines on each sheet';
}

/** Whether a letter holds a reply slip. */
export function holdsSlip(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'slip' || (block.kind === 'section' && holdsSlip(block.children)));
}

const sum = <One>(of: readonly One[], value: (one: One) => number): number =>
  of.reduce((all, one) => all + value(one), 0);
