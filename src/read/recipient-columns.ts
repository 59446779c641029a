import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { CsvRow } from './csv.ts';

/** Royal Mail's own files have up to five; GOV.UK Notify's up to seven, the last being the postcode. */
const ADDRESS_LINES = [1, 2, 3, 4, 5, 6, 7] as const;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

export type Column =
  | 'recipient_id'
  | 'name'
  | `address_line_${(typeof ADDRESS_LINES)[number]}`
  | 'town'
  | 'postcode'
  | 'language'
  | 'format'
  | 'mailmark';

export const ADDRESS_COLUMNS = ADDRESS_LINES.map((line) => `address_line_${line}` as const);

/**
 * A file without `language` or `format` would give everyone the same letter, which is the fault this
 * program exists to prevent; so they must be there, though their cells may be blank. So must `name`,
 * or a misspelt header would turn ten thousand people into "The resident".
 */
const NEEDED: readonly Column[] = ['recipient_id', 'name', 'address_line_1', 'postcode', 'language', 'format'];

/** Headers that mean the column, without case, spaces and marks. */
const NAMES: readonly (readonly [Column, readonly string[]])[] = [
  ['recipient_id', ['recipientid', 'id', 'recipient', 'recipientreference', 'reference', 'ref', 'householdid']],
  ['name', ['name', 'fullname', 'recipientname', 'residentname', 'addressee']],
  ...ADDRESS_LINES.map((line) => [`address_line_${line}`, addressNames(line)] as const),
  ['town', ['town', 'posttown', 'city', 'towncity', 'townorcity']],
  ['postcode', ['postcode', 'postalcode']],
  ['language', ['language', 'preferredlanguage', 'languagepreference', 'lang']],
  ['format', ['format', 'preferredformat', 'formatpreference', 'letterformat', 'accessibleformat']],
  ['mailmark', ['mailmark', 'mailmark2d', '2dmailmark', 'mailmarkpayload', 'mailmarkbarcode', 'royalmailmailmark']],
];

function addressNames(line: number): string[] {
  return [line, NUMBERS[line - 1]].flatMap((n) => [`addressline${n}`, `address${n}`, `addr${n}`, `line${n}`]);
}

export interface Columns {
  /** Position of each column that is there, 0-based. */
  readonly at: ReadonlyMap<Column, number>;
  /** How many cells the header has. */
  readonly width: number;
  /** A note about columns that no letter uses; none where all are used. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the columns by their headers, whatever their order, case, spaces and underscores.
 * @throws CannotRun where a needed column is missing, or two headers mean the same column.
 */
export function findColumns(header: CsvRow, fileName: string): Columns {
  const at = new Map<Column, number>();
  const unused: string[] = [];
  const faults: Finding[] = [];
  const fault = (says: string, todo: string) =>
    faults.push({ check: 'recipients-columns', level: 'mend', where: { file: fileName, row: header.row }, says, todo });

  for (const [position, title] of header.cells.entries()) {
    const plain = title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const column = NAMES.find(([, names]) => names.includes(plain))?.[0];
    const earlier = column === undefined ? undefined : at.get(column);
    if (column === undefined) {
      if (plain !== '') unused.push(title.trim());
    } else if (earlier !== undefined) {
      fault(
        `Two columns are both read as ${quoted(column)}: ${quoted(header.cells[earlier] ?? '')} and ${quoted(title)}.`,
        'Rename or remove one of them.',
      );
    } else {
      at.set(column, position);
    }
  }

  const titles = header.cells
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map(quoted)
    .join(', ');
  const missing = NEEDED.filter((column) => !at.has(column));
  if (missing.length > 0) {
    fault(
      `${fileName} has no column ${missing.map(quoted).join(', ')}. Its columns are ${titles}.`,
      missing.length === 1 ? 'Add it or rename one.' : 'Add them or rename some.',
    );
  }
  if (faults.length > 0) throw new CannotRun(faults);

  const says = `No letter uses the ${unused.length === 1 ? 'column' : 'columns'} ${unused.map(quoted).join(', ')}.`;
  const note: Finding = { check: 'recipients-columns', level: 'note', where: { file: fileName }, says, todo: '' };
  return { at, width: header.cells.length, findings: unused.length === 0 ? [] : [note] };
}

function quoted(text: string): string {
  return `“${text.trim()}”`;
}
