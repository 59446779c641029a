import { CsvError, parse } from 'csv-parse/sync';
import { CannotRun } from '../errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface CsvRow {
  /** As Excel counts, blank rows included: the header is usually row 1. */
  readonly row: number;
  /** First and last line of the text file; they differ where a cell holds line breaks. */
  readonly lines: readonly [first: number, last: number];
  readonly cells: readonly string[];
}

export interface Csv {
  readonly encoding: Encoding;
  readonly header: CsvRow;
  /** Rows with something in them, after the header. */
  readonly rows: readonly CsvRow[];
}

/**
 * Reads a spreadsheet saved as CSV: comma, semicolon (Excel on the Continent) or tab.
 * @throws CannotRun where the file is a workbook, is empty, or has a broken quotation mark. Quotation
 * marks aren't guessed at: a wrong guess would run one resident's row into the next one's.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Csv {
  if (isWorkbook(bytes)) {
    throw cannotRead(
      fileName,
      undefined,
      'This is a spreadsheet workbook, not a CSV file.',
      'Open it in your spreadsheet program and save it as “CSV UTF-8”.',
    );
  }
  const { text, encoding } = decodeText(bytes);
  const rows = parseRows(text.replace(/\r\n?/g, '\n'), fileName).filter((row) =>
    row.cells.some((cell) => cell.trim() !== ''),
  );
  const [header, ...rest] = rows;
  if (header === undefined) {
    throw cannotRead(fileName, undefined, 'The file is empty.', 'Save the spreadsheet again, with its header row.');
  }
  return { encoding, header, rows: rest };
}

/**
 * Text in whatever encoding a spreadsheet program saved it: by its byte order mark; else UTF-8 where
 * every byte fits; else windows-1252, Excel's "CSV" in Britain. (chardet was tried and guessed wrongly.)
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function parseRows(text: string, fileName: string): CsvRow[] {
  try {
    // Rows are counted as Excel counts, blank ones too, and their cells are judged row by row later.
    const parsed = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
    let last = 0;
    return parsed.map((cells, index) => {
      const first = last + 1;
      last = first + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
      return { row: index + 1, lines: [first, last], cells };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    throw cannotRead(
      fileName,
      line,
      'A quotation mark on this line, or on one above it, has no partner.',
      'Cells with quotation marks need them doubled, with one more at each end; saving from a spreadsheet program does this.',
    );
  }
}

/** The separator that cuts the header into most cells. */
function delimiterOf(text: string): string {
  const header = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const cells = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (cells(separator) > cells(best) ? separator : best));
}

/** Zip (xlsx, ods) or OLE (xls). */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start === '504b0304' || start === 'd0cf11e0';
}

function cannotRead(file: string, line: number | undefined, says: string, todo: string): CannotRun {
  const where = line === undefined ? { file } : { file, line };
  return new CannotRun([{ check: 'recipients-file', level: 'mend', where, says, todo }]);
}
