/** Which letter stands where: batches of one format each, in postcode order, for one machine set-up. */
import type { Letter } from '../letter.ts';
import type { Recipient } from '../read/recipient.ts';
import type { Style } from '../typeset/styles.ts';

/** A resident with the reply code that their letter prints. */
export interface CodedRecipient {
  readonly recipient: Recipient;
  readonly code: string;
}

export interface PlannedLetter extends CodedRecipient {
  /** 1-based, over the whole run: the order in which letters are printed. */
  readonly sequence: number;
  /** The batch of the run that the letter belongs to, where it is printed in another file (a proof, a reprint):
   * its marks stay the same. */
  readonly markedBatch?: string;
}
export interface Batch {
  /** Name of the PDF without `.pdf`: `003-large-print`. */
  readonly name: string;
  readonly format: string;
  readonly letters: readonly PlannedLetter[];
  /** Sheets before the letters, which are nobody's letter: the proof's list. */
  readonly cover?: Cover;
}
/** Words of ours to the officer, set as a letter is. */
export interface Cover {
  readonly letter: Letter;
  readonly style: Style;
}

/**
 * Cuts the run into batches of at most `size` letters, in the order of `formats`, inside each by
 * postcode and then by the spreadsheet's row. Batches of one format are of nearly equal size, so
 * that the last is not a handful of letters and two workers end together.
 */
export function planBatches(everyone: readonly CodedRecipient[], formats: readonly string[], size: number): Batch[] {
  const batches: Batch[] = [];
  let sequence = 0;
  for (const format of formats) {
    const letters = everyone
      .filter(({ recipient }) => recipient.format === format)
      .sort(({ recipient: a }, { recipient: b }) =>
        a.postcode < b.postcode ? -1 : a.postcode > b.postcode ? 1 : a.row - b.row,
      );
    const count = Math.ceil(letters.length / size);
    for (let at = 0; at < count; at++) {
      const share = letters.slice(
        Math.round((at * letters.length) / count),
        Math.round(((at + 1) * letters.length) / count),
      );
      const name = `${String(batches.length + 1).padStart(3, '0')}-${format}`;
      batches.push({ name, format, letters: share.map((coded) => ({ sequence: ++sequence, ...coded })) });
    }
  }
  return batches;
}
