/** `print/manifest.csv`: one row a letter (DESIGN, "The output folder"). */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export const manifestColumns = [
  'sequence',
  'batch',
  'first_page',
  'pages',
  'sheets',
  'recipient_id',
  'language',
  'format',
  'postcode',
  'code',
  'sha256',
] as const;

export interface ManifestRow {
  readonly sequence: number;
  readonly batch: string;
  /** 1-based page of the batch. */
  readonly firstPage: number;
  /** Sides printed, a blank last side included: letters begin on a sheet of their own. */
  readonly pages: number;
  readonly sheets: number;
  readonly recipientId: string;
  readonly language: string;
  readonly format: string;
  readonly postcode: string;
  readonly code: string;
  /** Of the whole batch. */
  readonly sha256: string;
}

export function manifestCsv(rows: readonly ManifestRow[]): string {
  return stringify(
    rows.map((row) => [
      row.sequence,
      row.batch,
      row.firstPage,
      row.pages,
      row.sheets,
      guarded(row.recipientId),
      row.language,
      row.format,
      row.postcode,
      row.code,
      row.sha256,
    ]),
    { header: true, columns: [...manifestColumns], record_delimiter: 'windows' },
  );
}

/** Reads a manifest back, also one that was saved again by a spreadsheet program; null where it is none of ours. */
export function readManifest(text: string): ManifestRow[] | null {
  let table: string[][];
  try {
    table = parse(text, { bom: true, relax_column_count: true });
  } catch {
    return null;
  }
  const [header = [], ...lines] = table;
  const at = new Map(manifestColumns.map((column) => [column, header.indexOf(column)]));
  if ([...at.values()].includes(-1)) return null;
  const rows = lines.map((cells): ManifestRow => {
    const cell = (column: (typeof manifestColumns)[number]) => cells[at.get(column) ?? -1] ?? '';
    return {
      sequence: Number(cell('sequence')),
      batch: cell('batch'),
      firstPage: Number(cell('first_page')),
      pages: Number(cell('pages')),
      sheets: Number(cell('sheets')),
      recipientId: cell('recipient_id').replace(/^'/, ''),
      language: cell('language'),
      format: cell('format'),
      postcode: cell('postcode'),
      code: cell('code'),
      sha256: cell('sha256'),
    };
  });
  const counted = rows.every((row) =>
    [row.sequence, row.firstPage, row.pages].every((n) => Number.isInteger(n) && n > 0),
  );
  // A name with a slash would lead a check out of the folder.
  return counted && rows.every(({ batch }) => /^(letters\/)?[\w-][\w.-]*$/.test(batch)) ? rows : null;
}

/** Excel takes a cell that begins so for a formula; an apostrophe makes it text. */
const guarded = (cell: string): string => (/^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell);
