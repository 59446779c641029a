/**
 * Marks that machines read, as data: where they stand on a sheet, and what they say. Lengths are mm from the sheet's
 * top left corner. All stand in the left margin, clear of the windows and of the 5 mm that cutting and feeding take.
 */

export const markZones = {
  /** Short lines at the folds of the first sheet. */
  fold: { left: 5.5, right: 10.5 },
  /** On the front of every sheet: what an inserter reads. */
  inserting: { left: 5.5, top: 105, right: 14.5, bottom: 140 },
} as const;

/** Data Matrix ECC 200 of 14 × 14 modules (ISO/IEC 16022): 16 digits fill it. */
export const insertingSymbol = { modules: 14, module: 0.5, left: 6.5, top: 106 } as const;

/** Place of one sheet in its letter, and of the letter in the run. */
export interface SheetPlace {
  /** Number that the batch's name begins with; 0 where it has none. */
  readonly batch: number;
  /** Of the letter in the run. */
  readonly sequence: number;
  /** From 1. */
  readonly sheet: number;
  readonly sheets: number;
}

/** What the inserting mark says, in fixed places: batch (4 digits), sequence (8), sheet (2), of sheets (2). */
export function insertingPayload({ batch, sequence, sheet, sheets }: SheetPlace): string {
  const digits = (number: number, width: number): string => String(number % 10 ** width).padStart(width, '0');
  return digits(batch, 4) + digits(sequence, 8) + digits(sheet, 2) + digits(sheets, 2);
}

/** Number of a batch, from its name: 3 of `003-large-print`. */
export function batchNumber(name: string): number {
  return Number(/^\d+/.exec(name)?.[0] ?? 0);
}

/**
 * A line of an OMR mark: always there, on a letter's first or last sheet, or a binary digit of the letter's sequence
 * (1, 2, 4: a missing letter breaks the count); `parity` makes the number of lines even.
 */
export const omrLines = ['start', 'first', 'last', 'sequence-1', 'sequence-2', 'sequence-4', 'parity'] as const;
export type OmrLine = (typeof omrLines)[number];

/** How an inserter wants its OMR lines. */
export interface OmrProfile {
  /** From the top, one a place. */
  readonly lines: readonly OmrLine[];
  /** From line to line: a sixth of an inch unless the inserter's maker says otherwise. */
  readonly pitch: number;
  readonly length: number;
  readonly thickness: number;
}

/** Which places of the mark have a line on this sheet. */
export function omrPattern({ lines }: Pick<OmrProfile, 'lines'>, { sequence, sheet, sheets }: SheetPlace): boolean[] {
  const bit: Readonly<Record<Exclude<OmrLine, 'parity'>, boolean>> = {
    start: true,
    first: sheet === 1,
    last: sheet === sheets,
    'sequence-1': sequence % 2 === 1,
    'sequence-2': Math.floor(sequence / 2) % 2 === 1,
    'sequence-4': Math.floor(sequence / 4) % 2 === 1,
  };
  const others = lines.filter((line) => line !== 'parity' && bit[line]).length;
  return lines.map((line) => (line === 'parity' ? others % 2 === 1 : bit[line]));
}
