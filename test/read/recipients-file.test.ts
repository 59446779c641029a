import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { readCsv } from '../../src/read/csv.ts';
import { rejectedCsv } from '../../src/read/recipient-rejected.ts';

const read = (csv: string | Uint8Array) => readCsv(typeof csv === 'string' ? Buffer.from(csv) : csv, 'r.csv');
const cells = (csv: string | Uint8Array) => read(csv).rows.map((row) => row.cells);

describe('encodings', () => {
  const text = 'id,name\n1,Șerban Łukasz\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16, 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const csv = read(bytes);
    expect(csv.encoding).toBe(encoding);
    expect(csv.header.cells).toEqual(['id', 'name']);
    expect(csv.rows[0]?.cells).toEqual(['1', 'Șerban Łukasz']);
  });
  it('windows-1252, where UTF-8 does not fit', () => {
    const csv = read(Buffer.from([...Buffer.from('id,name\n1,Zo'), 0xeb, 0x20, 0x92, 0x0a]));
    expect(csv.encoding).toBe('windows-1252');
    expect(csv.rows[0]?.cells).toEqual(['1', 'Zoë ’']);
  });
});

describe('rows', () => {
  it('are counted as Excel counts, with the lines they stand on', () => {
    const csv = read('id,name\r\n1,"a\r\nb"\r\n\r\n2,c\r\n');
    expect(csv.rows).toEqual([
      { row: 2, lines: [2, 3], cells: ['1', 'a\nb'] },
      { row: 4, lines: [5, 5], cells: ['2', 'c'] },
    ]);
  });
  it.each([[','], [';'], ['\t']])('may be cut by “%s”', (separator) => {
    const other = separator === ',' ? ';' : ',';
    expect(cells(`id${separator}name\n1${separator}"Flat 2${separator} the ""Mill""${other}"\n`)).toEqual([
      ['1', `Flat 2${separator} the "Mill"${other}`],
    ]);
  });
  it('of nothing but blanks are passed over', () => {
    expect(cells('id,name\n , \n1,a\n,\n')).toEqual([['1', 'a']]);
  });
});

describe('cannot run', () => {
  it.each([
    ['a workbook', Buffer.from('504b0304140006', 'hex'), 'r.csv: This is a spreadsheet workbook'],
    ['an old workbook', Buffer.from('d0cf11e0a1b1', 'hex'), 'r.csv: This is a spreadsheet workbook'],
    ['an empty file', Buffer.from('\ufeff\n\n'), 'r.csv: The file is empty.'],
    ['a quotation mark without a partner', Buffer.from('id,name\n1,a\n2,"b\n3,c\n'), 'has no partner'],
    ['a quotation mark inside a word', Buffer.from('id,name\r\n1,a\r\n2,b"c\r\n'), 'r.csv, line 3:'],
  ])('%s', (_, bytes, says) => {
    expect(() => read(bytes)).toThrow(CannotRun);
    expect(() => read(bytes)).toThrow(says);
  });
});

describe('rejected.csv', () => {
  const csv = rejectedCsv([
    { row: 2, recipientId: '=HYPERLINK("http://example.org")', reason: 'A “quoted”, long reason.', faults: [] },
    { row: 3, recipientId: '+44', reason: '@SUM', faults: [] },
    { row: 4, recipientId: '-1', reason: '\tx', faults: [] },
    { row: 5, recipientId: '＝1', reason: '', faults: [] },
  ]);
  it('has a header, a byte order mark and a row each', () => {
    expect(csv.startsWith('\ufeffrow,recipient_id,reason\r\n2,')).toBe(true);
    expect(parse(csv, { bom: true })).toHaveLength(5);
  });
  it('holds no cell that a spreadsheet program takes for a formula', () => {
    const formulas = parse(csv, { bom: true })
      .flat()
      .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(formulas).toEqual([]);
  });
});
