/**
 * The table of sheet profiles: a profile is one row. Where the address stands is worked out from the row's
 * envelopes, so that no row can promise a window that it does not have.
 */
import type { Envelope, MarkSettings } from './envelope.ts';
import { a4, type Sheet } from './typeset/sheet.ts';
import { sheetFor } from './typeset/window-sheet.ts';

export interface Profile {
  /** As in campaign.yaml and after `--profile`. */
  readonly id: string;
  /** Its name for officers and printers. */
  readonly title: string;
  /** By the number of sheets, the thinnest first; none where somebody else puts the letters in. */
  readonly envelopes: readonly Envelope[];
  /** mm that a folded sheet may move in its envelope, each way. */
  readonly play: number;
  readonly marks: MarkSettings;
  readonly sheet: Sheet;
  /** One PDF a letter, below `print/letters/`, with what its taker allows; null: PDFs of whole batches. */
  readonly single: { readonly pages: number; readonly bytes: number } | null;
}

export type ProfileRow = Pick<Profile, 'id' | 'title' | 'envelopes'> & Partial<Profile>;

/** 35 × 90 mm, 20 mm from the left (RULES 7, M): `bottom` differs with the envelope. */
const window = (bottom: number) => ({ width: 90, height: 35, left: 20, bottom });

/** Thick letters go unfolded into a C4 whose window is where the thin ones' is. */
export const profileRows: readonly ProfileRow[] = [
  {
    id: 'house-c5',
    title: 'C5 window envelopes, folded once',
    envelopes: [
      { id: 'C5', width: 229, height: 162, window: window(60), fold: 'half', sheets: 8 },
      { id: 'C4', width: 229, height: 324, window: window(209), fold: 'none', sheets: 40 },
    ],
  },
  {
    id: 'house-dl',
    title: 'DL window envelopes, folded twice',
    envelopes: [
      { id: 'DL', width: 220, height: 110, window: window(18), fold: 'thirds', sheets: 5 },
      { id: 'C4', width: 229, height: 324, window: window(216), fold: 'none', sheets: 40 },
    ],
  },
  {
    id: 'govuk-notify',
    title: 'GOV.UK Notify: one PDF a letter, in its zones, without marks',
    envelopes: [],
    marks: { fold: false, inserting: null, mailmark: null },
    sheet: a4,
    single: { pages: 10, bytes: 2_000_000 },
  },
];

export const defaultProfile = 'house-c5';

/** A whole profile from what a row or a campaign says of it.
 * @throws Error in a sentence where its windows leave no room for an address */
export function profileOf(row: ProfileRow): Profile {
  const play = row.play ?? 5;
  return {
    play,
    marks: { fold: true, inserting: 'data-matrix', mailmark: { type: 7, module: 0.5 } },
    single: null,
    ...row,
    sheet: row.sheet ?? sheetFor(row.id, row.envelopes, play),
  };
}

/** A row of the table by its name; null where it has none. */
export function tableProfile(id: string | null): Profile | null {
  const row = profileRows.find((one) => one.id === id);
  return row === undefined ? null : profileOf(row);
}

/** The envelope that a letter of so many sheets goes into; null where none of the profile's takes it. */
export function envelopeFor({ envelopes }: Pick<Profile, 'envelopes'>, sheets: number): Envelope | null {
  return envelopes.find((envelope) => sheets <= envelope.sheets) ?? null;
}
