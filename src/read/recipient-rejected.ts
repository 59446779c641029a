import { stringify } from 'csv-stringify/sync';
import type { Finding } from '../finding.ts';
import type { Fault, RejectedRow } from './recipient.ts';

/** How many row numbers a finding lists; `rejected.csv` has them all. */
const LISTED = 10;

const SAYS: Readonly<Record<Fault, { readonly says: string; readonly todo: string }>> = {
  'recipient-id': { says: 'without a usable recipient_id', todo: 'Give each row an id of its own.' },
  'recipient-name': {
    says: "with a name that can't be printed",
    todo: 'Mend the name, or leave it blank for an unnamed resident.',
  },
  'recipient-address': { says: "with an address that can't be posted to", todo: 'Mend the address.' },
  'recipient-language': {
    says: "asking for a language this campaign doesn't have",
    todo: 'Mend the cell, add the language, or have a person see to the wish.',
  },
  'recipient-format': {
    says: "asking for a format this campaign doesn't make",
    todo: 'Mend the cell, or have a person see to the wish.',
  },
  'recipient-characters': { says: 'holding characters that no typeface can print', todo: 'Write them in another way.' },
  'recipient-mailmark': {
    says: "with a Mailmark that can't be used",
    todo: 'Copy it again as Royal Mail or the printer supplied it, or leave the cell blank.',
  },
  'recipient-cells': {
    says: "whose cells don't fit the header",
    todo: 'Look for a missing quotation mark or a stray comma.',
  },
  'letter-too-long': {
    says: 'whose letter has more pages than are taken for posting',
    todo: 'Print these in a profile of your own, or have a person see to the wish.',
  },
};

/** One finding for each kind of fault, with row numbers and nobody's data. */
export function rejectedFindings(rows: readonly RejectedRow[], fileName: string): Finding[] {
  const byFault = new Map<Fault, number[]>();
  for (const { row, faults } of rows) {
    for (const fault of faults) {
      const numbers = byFault.get(fault);
      if (numbers === undefined) byFault.set(fault, [row]);
      else numbers.push(row);
    }
  }
  return [...byFault].map(([check, numbers]) => ({
    check,
    level: 'mend',
    where: { file: fileName, ...(numbers.length === 1 && numbers[0] !== undefined ? { row: numbers[0] } : {}) },
    says: `There can be no letter for ${numbers.length === 1 ? '1 row' : `${numbers.length} rows`} ${SAYS[check].says}${list(numbers)}.`,
    todo: `${SAYS[check].todo} Each reason stands in rejected.csv, which “generate” writes.`,
  }));
}

/**
 * `rejected.csv`: row, recipient_id, reason. Safe to open in Excel: with a byte order mark, and no cell
 * can become a formula (one that would begin like a formula gets an apostrophe in front).
 */
export function rejectedCsv(rows: readonly RejectedRow[]): string {
  return stringify(
    rows.map(({ row, recipientId, reason }) => [row, recipientId, reason]),
    {
      header: true,
      columns: ['row', 'recipient_id', 'reason'],
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
}

function list(rows: readonly number[]): string {
  if (rows.length < 2) return '';
  const shown = rows.slice(0, LISTED).join(', ');
  return rows.length > LISTED ? `: rows ${shown} and ${rows.length - LISTED} more` : `: rows ${shown}`;
}
