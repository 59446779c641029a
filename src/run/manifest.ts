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

/** Reads a manifest back; null where it is no manifest of ours. */
export function readManifest(text: string): ManifestRow[] | null {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true });
  } catch {
    return null;
  }
  if (rows.length === 0 || manifestColumns.some((column) => rows[0]?.[column] === undefined)) return null;
  return rows.map((row) => ({
    sequence: Number(row['sequence']),
    batch: row['batch'] ?? '',
    firstPage: Number(row['first_page']),
    pages: Number(row['pages']),
    sheets: Number(row['sheets']),
    recipientId: (row['recipient_id'] ?? '').replace(/^'/, ''),
    language: row['language'] ?? '',
    format: row['format'] ?? '',
    postcode: row['postcode'] ?? '',
    code: row['code'] ?? '',
    sha256: row['sha256'] ?? '',
  }));
}

/** Excel takes a cell that begins so for a formula; an apostrophe makes it text. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
