/** What a printer is asked to do with each batch: plain numbers, for the job ticket and for whoever plans the run. */
import type { Envelope, MarkSettings } from '../../envelope.ts';
import type { Paper } from '../../read/sheet-settings.ts';

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
