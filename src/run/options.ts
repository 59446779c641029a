/** What a run was asked for. Plain data: it goes to the workers as it is. */
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
  /** Only the first so many rows. */
  readonly limit: number | null;
  readonly workers: number;
  /** Refuse drafts, placeholders and other things that must not reach residents. */
  readonly final: boolean;
  /** Letters in one PDF, at most. */
  readonly batchSize: number;
}

export const defaultBatchSize = 500;
