/** Envelopes as data: what a folded sheet lies in, and what its window shows. Lengths are mm. */

import type { OmrProfile } from './machine-marks.ts';
import type { MailmarkSettings } from './mailmark.ts';

/** How an A4 sheet is folded before it is inserted: not at all, once to A5, twice to a third. */
export type Fold = 'none' | 'half' | 'thirds';

/** Where a sheet is folded: mm from its top edge. */
export const foldsAt: Readonly<Record<Fold, readonly number[]>> = { none: [], half: [148.5], thirds: [99, 198] };

export interface Envelope {
  /** As on the job ticket: `C5`. */
  readonly id: string;
  /** Seen from the front, the window's side; the flap is at the back. */
  readonly width: number;
  readonly height: number;
  /** Measured from the envelope's left and bottom edges, as envelope makers do. */
  readonly window: { readonly width: number; readonly height: number; readonly left: number; readonly bottom: number };
  readonly fold: Fold;
  /** The most sheets that are folded and inserted by machine. */
  readonly sheets: number;
}

/** What stands on every sheet for machines: fold marks, and what an inserter reads. */
export interface MarkSettings {
  readonly fold: boolean;
  /** `data-matrix`: batch, sequence, sheet n of m in a symbol; lines as an inserter wants them; null: none. */
  readonly inserting: 'data-matrix' | OmrProfile | null;
  /** How the Mailmarks of the spreadsheet are drawn in the window; null where the profile has none. */
  readonly mailmark: MailmarkSettings | null;
}

/** What makes letters go into one batch: what a machine is set to, or what the officer asks for. */
export const batchKeys = ['paper', 'format', 'sheets', 'envelope', 'language'] as const;
export type BatchKey = (typeof batchKeys)[number];
