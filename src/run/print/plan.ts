/** Which letter stands where: batches for one machine set-up each, in postcode order. */
import type { BatchKey } from '../../envelope.ts';
import type { Letter } from '../../letter.ts';
import type { Recipient } from '../../read/recipient.ts';
import type { Style } from '../../typeset/styles.ts';

/** A resident with the reply code that their letter prints. */
export interface CodedRecipient {
  readonly recipient: Recipient;
  readonly code: string;
}

/** A resident whose letter was set once, to know how much paper it takes. */
export interface MeasuredRecipient extends CodedRecipient {
  /** Sheets of paper, printed on both sides. */
  readonly sheets: number;
}

export interface PlannedLetter extends CodedRecipient {
  /** 1-based, over the whole run: the order in which letters are printed. */
  readonly sequence: number;
  /** The batch of the run that the letter belongs to, where it is printed in another file (a proof, a reprint):
   * its marks stay the same. */
  readonly markedBatch?: string;
}
export interface Batch {
  /** Path of the PDF below `print/` without `.pdf`: `003-large-print`; one letter’s: `letters/000118-standard`. */
  readonly name: string;
  /** Of all its letters; `mixed` where they are of several. */
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

/** What batches are cut by. */
export interface Cut {
  readonly by: readonly BatchKey[];
  /** Letters at most. */
  readonly size: number;
  /** Ids, in the order in which they are printed. */
  readonly formats: readonly string[];
  readonly languages: readonly string[];
  /** Name of the paper that a format is printed on. */
  readonly paperOf: (format: string) => string;
  /** What a letter of so many sheets goes into; null where nothing takes it. */
  readonly envelopeOf: (sheets: number) => string | null;
  /** Each letter a file of its own. */
  readonly single: boolean;
}

/**
 * Cuts the run into batches of at most `size` letters: first what a machine is set to, in the order of papers,
 * formats and sheets, then by postcode and by the spreadsheet's row. Batches of one set-up are of nearly equal
 * size, so that the last is not a handful of letters and two workers end together.
 */
export function planBatches(everyone: readonly MeasuredRecipient[], cut: Cut): Batch[] {
  const groups = Map.groupBy(
    everyone.toSorted((a, b) => byPlace(a.recipient, b.recipient)),
    (letter) => JSON.stringify(setUp(letter, cut)),
  );
  const ordered = [...groups].toSorted(([a], [b]) => compare(JSON.parse(a), JSON.parse(b))).map(([, group]) => group);
  const batches: Batch[] = [];
  let sequence = 0;
  for (const group of ordered) {
    const count = cut.single ? group.length : Math.ceil(group.length / cut.size);
    for (let at = 0; at < count; at++) {
      const share = group.slice(Math.round((at * group.length) / count), Math.round(((at + 1) * group.length) / count));
      const letters = share.map(({ recipient, code }) => ({ sequence: ++sequence, recipient, code }));
      const [format, ...others] = new Set(letters.map(({ recipient }) => recipient.format));
      const what = others.length > 0 || format === undefined ? 'mixed' : format;
      const name = cut.single ? `letters/${digits(sequence, 6)}-${what}` : `${digits(batches.length + 1, 3)}-${what}`;
      batches.push({ name, format: what, letters });
    }
  }
  return batches;
}

/** What tells the set-up of one letter from another's, as numbers in the order of printing. */
function setUp({ recipient, sheets }: MeasuredRecipient, cut: Cut): number[] {
  const place: Readonly<Record<BatchKey, () => number>> = {
    paper: () => distinct(cut.formats.map(cut.paperOf)).indexOf(cut.paperOf(recipient.format)),
    format: () => cut.formats.indexOf(recipient.format),
    sheets: () => sheets,
    envelope: () => firstSheets(cut.envelopeOf, sheets),
    language: () => cut.languages.indexOf(recipient.language),
  };
  return cut.by.map((key) => place[key]());
}

/** The fewest sheets that go into the same envelope. */
function firstSheets(envelopeOf: Cut['envelopeOf'], sheets: number): number {
  let fewest = sheets;
  while (fewest > 1 && envelopeOf(fewest - 1) === envelopeOf(sheets)) fewest -= 1;
  return fewest;
}

function byPlace(a: Recipient, b: Recipient): number {
  return a.postcode < b.postcode ? -1 : a.postcode > b.postcode ? 1 : a.row - b.row;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];
const digits = (number: number, width: number): string => String(number).padStart(width, '0');
