import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { CsvRow } from './csv.ts';
import { readCsv } from './csv.ts';
import { mailmarkItem } from './mailmark.ts';
import type { Fault, Offer, Recipient, RejectedRow } from './recipient.ts';
import { findColumns } from './recipient-columns.ts';
import { rejectedFindings } from './recipient-rejected.ts';
import { readRow, rejected } from './recipient-row.ts';

export interface Recipients {
  /** In the file's order. */
  readonly recipients: readonly Recipient[];
  readonly rejected: readonly RejectedRow[];
  /** With row numbers only: nobody's data. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the recipients file. A row that is at fault is a value among `rejected`, so that all faults
 * show at once and everyone else's letter is made.
 * @throws CannotRun where the file can't be read, a needed column is missing or there is no row.
 */
export function readRecipients(bytes: Uint8Array, fileName: string, offer: Offer): Recipients {
  const csv = readCsv(bytes, fileName);
  const columns = findColumns(csv.header, fileName);
  if (csv.rows.length === 0) {
    throw new CannotRun([
      {
        check: 'recipients-file',
        level: 'mend',
        where: { file: fileName },
        says: 'The file has a header and no rows.',
        todo: 'Add a row for each resident.',
      },
    ]);
  }

  const recipients: Recipient[] = [];
  const faulty: RejectedRow[] = [];
  const rowOfId = new Map<string, number>();
  const rowOfItem = new Map<string, number>();
  for (const row of csv.rows) {
    const read = readRow(row, columns, offer);
    const id = 'id' in read ? read.id : read.recipientId;
    const earlier = rowOfId.get(id);
    if (earlier === undefined) rowOfId.set(id, row.row);
    // Two rows with one id would share a reply code. The first keeps it.
    if (earlier !== undefined && id !== '') faulty.push(withSame('recipient_id', earlier, 'recipient-id', read, row));
    else if ('id' in read && read.mailmark !== undefined) {
      const named = mailmarkItem(read.mailmark);
      const before = rowOfItem.get(named);
      if (before !== undefined) faulty.push(withSame('item of the Mailmark', before, 'recipient-mailmark', read, row));
      else {
        rowOfItem.set(named, row.row);
        recipients.push(read);
      }
    } else if ('id' in read) recipients.push(read);
    else faulty.push(read);
  }
  const findings = [
    ...encodingNote(csv.encoding, fileName),
    ...columns.findings,
    ...(columns.at.has('mailmark') && offer.mailmarkContent == null ? [unusedMailmarks(fileName)] : []),
    ...rejectedFindings(faulty, fileName),
  ];
  return { recipients, rejected: faulty, findings };
}

/** GOV.UK Notify franks letters itself. */
const unusedMailmarks = (file: string): Finding => ({
  check: 'recipients-columns',
  level: 'note',
  where: { file },
  says: 'Letters of this profile have no Mailmark, so the column “mailmark” is not used.',
  todo: '',
});

/** Two rows that tell the same of what only one may be. */
function withSame(
  what: string,
  earlier: number,
  kind: Fault,
  read: Recipient | RejectedRow,
  { row }: CsvRow,
): RejectedRow {
  const reason = `the ${what} is the same as in row ${earlier}`;
  if ('id' in read) return rejected(row, read.id, [reason], [kind]);
  const also = rejected(row, read.recipientId, [reason], []);
  return { ...read, reason: `${also.reason} ${read.reason}`, faults: [...new Set([kind, ...read.faults])] };
}

/** A file in windows-1252 has lost every letter outside western Europe's; the officer should know. */
function encodingNote(encoding: string, fileName: string): Finding[] {
  if (encoding !== 'windows-1252') return [];
  return [
    {
      check: 'recipients-file',
      level: 'look',
      where: { file: fileName },
      says: 'The file was saved as “CSV” and not as “CSV UTF-8”, so names in other alphabets may have become question marks.',
      todo: 'Save it again as “CSV UTF-8”, or look through the names.',
    },
  ];
}
