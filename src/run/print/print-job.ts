/** What a printer is asked to do with each batch: plain numbers, for the job ticket and for whoever plans the run. */
import type { Envelope, MarkSettings } from '../../envelope.ts';
import { envelopeFor, type Profile } from '../../profiles.ts';
import type { PrintSettings } from '../../read/print-settings.ts';
import type { Paper } from '../../read/sheet-settings.ts';
import type { MadeBatch } from './make-batch.ts';
import type { Batch } from './plan.ts';

export interface PrintJobBatch {
  /** The PDF's name without `.pdf`: `003-large-print`. */
  readonly name: string;
  /** Below the output folder. */
  readonly file: string;
  readonly bytes: number;
  /** Of the file, hex. */
  readonly sha256: string;
  readonly format: string;
  /** Each once, in the order of the campaign. */
  readonly languages: readonly string[];
  readonly paper: Paper;
  readonly letters: number;
  /** Sequence numbers of the first letter and of the last. */
  readonly first: number;
  readonly last: number;
  /** Sides printed, blank ones at the end of a letter included. */
  readonly pages: number;
  /** Sheets of paper, of all its letters. */
  readonly sheets: number;
  /** Sheets of a letter: the same for all where batches are cut by sheets. */
  readonly sheetsALetter: { readonly least: number; readonly most: number };
  /** How many letters have how many sheets. */
  readonly bySheets: readonly { readonly sheets: number; readonly letters: number; readonly envelope: string | null }[];
  /** What its letters go into, the thinnest first; none where somebody else puts them in or none takes them. */
  readonly envelopes: readonly Envelope[];
}

export interface PrintJob {
  readonly profile: {
    readonly id: string;
    readonly title: string;
    readonly envelopes: readonly Envelope[];
    readonly play: number;
    readonly marks: MarkSettings;
    readonly single: boolean;
  };
  /** What batches were cut by. */
  readonly by: readonly string[];
  readonly batches: readonly PrintJobBatch[];
}

/** The paper that a format is printed on. */
export function paperOf({ paper, papers }: Pick<PrintSettings, 'paper' | 'papers'>, format: string): Paper {
  return papers[format] ?? paper;
}

/** @param languages in the order of the campaign */
export function printJob(
  profile: Profile,
  print: PrintSettings,
  languages: readonly string[],
  batches: readonly { readonly plan: Batch; readonly made: Pick<MadeBatch, 'rows' | 'file' | 'bytes'> }[],
): PrintJob {
  const { id, title, envelopes, play, marks, single } = profile;
  return {
    profile: { id, title, envelopes, play, marks, single: single !== null },
    by: print.batches.by,
    batches: batches.map(({ plan, made }) => batchOf(profile, print, languages, plan, made)),
  };
}

function batchOf(
  profile: Profile,
  print: PrintSettings,
  languages: readonly string[],
  plan: Batch,
  { rows, file, bytes }: Pick<MadeBatch, 'rows' | 'file' | 'bytes'>,
): PrintJobBatch {
  const counts = [...Map.groupBy(rows, ({ sheets }) => sheets)].toSorted(([a], [b]) => a - b);
  const bySheets = counts.map(([sheets, of]) => ({
    sheets,
    letters: of.length,
    envelope: envelopeFor(profile, sheets)?.id ?? null,
  }));
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return {
    name: plan.name,
    file,
    bytes,
    sha256: rows[0]?.sha256 ?? '',
    format: plan.format,
    languages: languages.filter((tag) => rows.some(({ language }) => language === tag)),
    paper: paperOf(print, plan.format),
    letters: rows.length,
    first: rows[0]?.sequence ?? 0,
    last: rows.at(-1)?.sequence ?? 0,
    pages: sum(({ pages }) => pages),
    sheets: sum(({ sheets }) => sheets),
    sheetsALetter: { least: bySheets[0]?.sheets ?? 0, most: bySheets.at(-1)?.sheets ?? 0 },
    bySheets,
    envelopes: profile.envelopes.filter(({ id }) => bySheets.some(({ envelope }) => envelope === id)),
  };
}
