/**
 * The address as printed for the envelope's window, by RULES 7 (Royal Mail's and GOV.UK Notify's):
 * 3 to 7 lines with the name first, the post town in capitals, the postcode alone at the end. A
 * household's has 4 at least, since mail for a name in a town without a street doesn't arrive.
 */
import { postcodeWithin, printedPostcode } from './recipient-postcode.ts';

export const MAX_LINES = 7;
/** The window shows some 95 mm, about 55 letters at 10 pt: what is longer wraps, and at most once. */
export const MAX_CHARACTERS = 100;

/** What the address cells of one row say, cleaned of line-end commas. */
export interface WrittenAddress {
  readonly lines: readonly { readonly column: string; readonly text: string }[];
  /** Empty where the file has no such column or the cell is blank: the last line is the post town then. */
  readonly town: string;
  readonly postcode: string;
}

export type ReadAddress =
  | {
      readonly ok: true /** Without name and postcode; the last is the post town. */;
      readonly lines: readonly string[];
      readonly postcode: string;
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

const UK_COUNTRIES = new Set([
  'uk',
  'united kingdom',
  'great britain',
  'gb',
  'england',
  'scotland',
  'wales',
  'cymru',
  'northern ireland',
]);

/**
 * Reads the address of one row. Repetitions (the postcode or the post town written twice, a UK
 * country, which Royal Mail asks to leave out) are dropped; every fault is a reason, in words.
 */
export function readAddress(written: WrittenAddress): ReadAddress {
  const reasons: string[] = [];
  const postcode = printedPostcode(written.postcode);
  if (postcode === null) reasons.push(postcodeFault(written.postcode));

  const lines: { column: string; text: string }[] = [];
  for (const { column, text } of written.lines) {
    const other = postcodeWithin(text);
    if (other !== null && postcode !== null && other.printed !== postcode) {
      reasons.push(`${column} holds another postcode than the column postcode`);
    }
    const street = tidyLine(other?.printed === postcode ? text.replace(other?.written ?? '', '') : text);
    if (street === '' || UK_COUNTRIES.has(street.toLowerCase())) continue;
    reasons.push(...lineFaults(column, street));
    lines.push({ column, text: street });
  }

  const town = capitals(tidyLine(written.town) || takeTown(lines));
  if (town === '') reasons.push('the address has no post town: fill in the column town or a second address line');
  else reasons.push(...lineFaults('the post town', town));
  const streets = lines.map((line) => line.text).filter((line) => capitals(line) !== town);

  const count = streets.length + (town === '' ? 0 : 1) + 2;
  if (streets.length === 0) reasons.push('the address has no line before the post town: fill in address_line_1');
  if (count > MAX_LINES)
    reasons.push(
      `with the name and the postcode the address has ${count} lines, and the envelope's window shows ${MAX_LINES}: join some`,
    );
  if (reasons.length > 0 || postcode === null) return { ok: false, reasons };
  return { ok: true, lines: [...streets, town], postcode };
}

/** The lines on the letter: the name (or the campaign's label for an unnamed resident, as "The
 * resident"), the address, the postcode. 4 to 7. */
export function postalLines(
  recipient: { readonly name: string | null; readonly addressLines: readonly string[]; readonly postcode: string },
  residentLabel: string,
): string[] {
  return [recipient.name ?? residentLabel, ...recipient.addressLines, recipient.postcode];
}

/** No commas at line ends (Royal Mail), none at the beginning either. */
export function tidyLine(text: string): string {
  return text.replace(/^[\s,;]+|[\s,;]+$/g, '');
}

/** What RULES 7 asks of any line. `what` names it in the sentence: a column or "the name". */
export function lineFaults(what: string, line: string): string[] {
  const faults: string[] = [];
  if (!/[\p{L}\p{N}]/u.test(line)) faults.push(`${what} holds no letter or digit`);
  const start = /^[@()=[\]"\\/,<>~]/.exec(line)?.[0];
  if (start !== undefined) faults.push(`${what} begins with “${start}”, which Royal Mail's machines can't read there`);
  const plain = line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (plain === 'nfa' || /nofixed(abode|address)/.test(plain)) {
    faults.push(`${what} says “no fixed abode”, so no letter would arrive: find another way to reach this person`);
  }
  const length = [...line].length;
  if (length > MAX_CHARACTERS) {
    faults.push(
      `${what} has ${length} characters, and the envelope's window holds ${MAX_CHARACTERS} at most: shorten it`,
    );
  }
  return faults;
}

/** The post town of an address without a column for it: its last line, where a line is left before it. */
function takeTown(lines: { column: string; text: string }[]): string {
  return lines.length < 2 ? '' : (lines.pop()?.text ?? '');
}

function postcodeFault(text: string): string {
  return text.trim() === '' ? 'the postcode is missing' : `“${text.trim()}” is not a UK postcode`;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('en-GB');
}
