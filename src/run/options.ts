/** What a run was asked for. Plain data: it goes to the workers as it is. */
import { availableParallelism } from 'node:os';

export interface RunOptions {
  /** Absolute path of the campaign's folder. */
  readonly campaign: string;
  /** Absolute path of the spreadsheet, where it is not the one the campaign names. */
  readonly recipients: string | null;
  /** Absolute path; the campaign's own folder is made in it. */
  readonly out: string;
  /** Only these; null for all of the campaign's. */
  readonly languages: readonly string[] | null;
  readonly formats: readonly string[] | null;
  /** Only the first so many residents, of those whom the other options leave. */
  readonly limit: number | null;
  /** Processes that make letters at the same time. The output is the same with any number. */
  readonly workers: number;
  /** Refuse drafts, placeholders and other things that must not reach residents. */
  readonly final: boolean;
  /** Read the letters as paper too, by OCR: some minutes more. */
  readonly ocr: boolean;
  /** Letters in one PDF, at most; null for the campaign's own (`print.batches.size`). */
  readonly batchSize: number | null;
  /** A sheet profile other than the campaign's own: a row of `src/profiles.ts`, or `own`. */
  readonly profile: string | null;
}

/** More than four take memory without taking time off: the disk and the browser share the machine. */
export const defaultWorkers = (): number => Math.min(availableParallelism(), 4);

/** Everyone, in every language and format of the campaign. */
export const defaults: Omit<RunOptions, 'campaign' | 'out'> = {
  recipients: null,
  languages: null,
  formats: null,
  limit: null,
  workers: defaultWorkers(),
  final: false,
  ocr: false,
  batchSize: null,
  profile: null,
};
