import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import type { AddressToFit, Offer } from '../../src/read/recipient.ts';
import { readRecipients } from '../../src/read/recipients.ts';

const offer: Offer = {
  languages: [
    { tag: 'en', english: 'English', autonym: 'English' },
    { tag: 'pl', english: 'Polish', autonym: 'Polski' },
    { tag: 'ur', english: 'Urdu', autonym: 'اردو' },
  ],
  formats: ['standard', 'large-print', 'bsl'],
  defaultLanguage: 'en',
  defaultFormat: 'standard',
  // A typeface without emoji and Khmer.
  missingCharacters: (text) => text.match(/\p{Emoji_Presentation}|\p{Script=Khmer}/gu) ?? [],
};
const HEADER =
  'recipient_id,name,address_line_1,address_line_2,address_line_3,address_line_4,address_line_5,town,postcode,language,format';

function read(csv: string | Uint8Array, more: Partial<Offer> = {}) {
  return readRecipients(typeof csv === 'string' ? Buffer.from(csv) : csv, 'recipients.csv', { ...offer, ...more });
}
/** One row under the usual header. */
function readOne(row: string, more: Partial<Offer> = {}) {
  const { recipients, rejected } = read(`${HEADER}\n${row}\n`, more);
  return { recipient: recipients[0], rejected: rejected[0] };
}
function findingsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof CannotRun) return error.findings;
    throw error;
  }
  throw new Error('It ran.');
}

describe('a good row', () => {
  it('becomes a recipient', () => {
    const { recipient } = readOne('W-1,Mr José Ó Súilleabháin,Flat 3,12 Mill Lane,,,,London,se304qt,pl,large-print');
    expect(recipient).toEqual({
      id: 'W-1',
      row: 2,
      name: 'Mr José Ó Súilleabháin',
      addressLines: ['Flat 3', '12 Mill Lane', 'LONDON'],
      postcode: 'SE30 4QT',
      language: 'pl',
      format: 'large-print',
    });
  });
  it('may leave name, language and format blank', () => {
    expect(readOne('W-1,,12 Mill Lane,,,,,London,SE30 4QT,,').recipient).toMatchObject({
      name: null,
      language: 'en',
      format: 'standard',
    });
  });
  it.each([
    ['Polish', 'pl'],
    ['polski', 'pl'],
    ['PL', 'pl'],
    ['pl-PL', 'pl'],
    ['اردو', 'ur'],
  ])('may say “%s” for a language', (written, tag) => {
    expect(readOne(`W-1,,12 Mill Lane,,,,,London,SE30 4QT,${written},`).recipient?.language).toBe(tag);
  });
  it.each(['Large print', 'LARGE_PRINT', 'large-print', 'largeprint'])('may say “%s” for a format', (written) => {
    expect(readOne(`W-1,,12 Mill Lane,,,,,London,SE30 4QT,,${written}`).recipient?.format).toBe('large-print');
  });
  it('keeps the joiners of Persian and Indic names and drops what no one can see', () => {
    const { recipient } = readOne('W-1,\u202eعلی\u200cرضا\ufeff  \u00a0Ali\u00ad,12 Mill Lane,,,,,London,SE30 4QT,,');
    expect(recipient?.name).toBe('علی\u200cرضا Ali');
  });
  it('has its letters composed', () => {
    expect(readOne('W-1,Zoe\u0308,12 Mill Lane,,,,,London,SE30 4QT,,').recipient?.name).toBe('Zoë');
  });
});

describe('a row at fault is rejected with its reason', () => {
  it.each([
    [
      'an unknown language',
      'W-1,A,12 Mill Lane,,,,,London,SE30 4QT,Klingon,',
      'recipient-language',
      "“Klingon” is not one of this campaign's: en (English), pl (Polish), ur (Urdu)",
    ],
    [
      'an unavailable format',
      'W-1,A,12 Mill Lane,,,,,London,SE30 4QT,,braille',
      'recipient-format',
      '“braille” is not made in this campaign, which has standard, large-print, bsl',
    ],
    ['too few address lines', 'W-1,A,,,,,,London,SE30 4QT,,', 'recipient-address', 'no line before the post town'],
    [
      'too many address lines',
      'W-1,A,1,2 Mill House,3 Mill Yard,4 Mill Lane,5 Mill Vale,London,SE30 4QT,,',
      'recipient-address',
      'has 8 lines',
    ],
    [
      'a bad postcode',
      'W-1,A,12 Mill Lane,,,,,London,SE3O 4QT,,',
      'recipient-address',
      '“SE3O 4QT” is not a UK postcode',
    ],
    [
      'a postcode of an area that is none',
      'W-1,A,12 Mill Lane,,,,,London,QQ30 4QT,,',
      'recipient-address',
      'not a UK postcode',
    ],
    ['no postcode', 'W-1,A,12 Mill Lane,,,,,London,,,', 'recipient-address', 'postcode is missing'],
    ['a blank id', ',A,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-id', 'recipient_id is missing'],
    ['an id that a spreadsheet rounded', '1.23457E+11,A,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-id', 'rounded'],
    ['an id with odd characters', '=1+1,A,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-id', 'letters, digits'],
    [
      'a character that no typeface has',
      'W-1,Ann 🙂,12 Mill Lane,,,,,London,SE30 4QT,,',
      'recipient-characters',
      '“🙂” (U+1F642)',
    ],
    ['a lost character', 'W-1,Bart\ufffdk,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-characters', 'U+FFFD'],
    ['a control character', 'W-1,A\u0007,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-characters', 'U+0007'],
    [
      'a name of 200 characters',
      `W-1,${'Ab '.repeat(66)}Ab,12 Mill Lane,,,,,London,SE30 4QT,,`,
      'recipient-name',
      "has 200 characters, and the envelope's window holds 100",
    ],
    ['a name without a letter', 'W-1,***,12 Mill Lane,,,,,London,SE30 4QT,,', 'recipient-name', 'no letter or digit'],
    ['line breaks in a cell', 'W-1,A,"12 Mill\nLane",,,,,London,SE30 4QT,,', 'recipient-cells', 'lines 2 to 3'],
    [
      'an unquoted comma',
      'W-1,A,12, Mill Lane,,,,,London,SE30 4QT,,en',
      'recipient-cells',
      'has 12 cells and the header 11',
    ],
  ])('%s', (_, row, fault, reason) => {
    const { recipient, rejected } = readOne(row);
    expect(recipient).toBeUndefined();
    expect(rejected?.row).toBe(2);
    expect(rejected?.faults).toContain(fault);
    expect(rejected?.reason).toContain(reason);
  });
  it('all reasons at once, as sentences', () => {
    expect(readOne(',A,12 Mill Lane,,,,,London,X,xx,').rejected).toMatchObject({
      reason: expect.stringMatching(
        /^The recipient_id is missing.*\. “X” is not a UK postcode\. The language “xx” .*\.$/,
      ),
      faults: ['recipient-id', 'recipient-address', 'recipient-language'],
    });
  });
  it('the second row with one id, and the first stands', () => {
    const row = 'W-1,A,12 Mill Lane,,,,,London,SE30 4QT,,\n';
    const { recipients, rejected } = read(`${HEADER}\n${row}\n${row}`);
    expect(recipients.map(({ row }) => row)).toEqual([2]);
    expect(rejected).toMatchObject([
      { row: 4, recipientId: 'W-1', reason: 'The recipient_id is the same as in row 2.' },
    ]);
  });
  it('an address that the envelope’s window can’t show', () => {
    const fitAddress = ({ name, addressLines }: AddressToFit) =>
      (name ?? '').length > 24 ? 'line 1 of the address is too long' : [addressLines.slice(0, 2).join(', '), 'LONDON'];
    const row = (name: string) => `W-1,${name},The Old Pumping Station,Mill Lane,,,,London,SE30 4QT,,`;
    expect(readOne(row('Ann Lee'), { fitAddress }).recipient?.addressLines).toEqual([
      'The Old Pumping Station, Mill Lane',
      'LONDON',
    ]);
    expect(readOne(row('Ann Lee and Bob van der Merwe'), { fitAddress }).rejected?.reason).toMatch(
      /line 1 of the address is too long/i,
    );
    expect(readOne(row('Ann Lee and Bob van der Merwe')).rejected).toBeUndefined();
  });
});

describe('findings', () => {
  it('count the rejected rows by fault, with row numbers and nobody’s data', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `W-${i},Ann Secret,12 Mill Lane,,,,,London,SE30 4QT,,braille`);
    const { findings } = read([HEADER, ...rows].join('\n'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ check: 'recipient-format', level: 'mend', where: { file: 'recipients.csv' } });
    expect(findings[0]?.says).toBe(
      "There can be no letter for 12 rows asking for a format this campaign doesn't make: rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more.",
    );
    expect(JSON.stringify(findings)).not.toMatch(/Secret|Mill|W-|braille/);
  });
  it('name the columns that no letter uses', () => {
    const { findings } = read(`${HEADER},Favourite colour\nW-1,,12 Mill Lane,,,,,London,SE30 4QT,,,blue\n`);
    expect(findings).toMatchObject([{ level: 'note', says: 'No letter uses the column “Favourite colour”.' }]);
  });
});

describe('columns', () => {
  it('are found whatever their case, order, spaces and names', () => {
    const { recipients } = read(
      'Post Code;FULL NAME;Address Line 1;address-line two;Preferred language;Format; ID \nse30 4qt;Ann Lee;12 Mill Lane;London;;bsl;W-1\n',
    );
    expect(recipients).toMatchObject([
      { id: 'W-1', name: 'Ann Lee', addressLines: ['12 Mill Lane', 'LONDON'], format: 'bsl' },
    ]);
  });
  it.each(['recipient_id', 'name', 'address_line_1', 'postcode', 'language', 'format'])(
    'without %s nothing is made',
    (column) => {
      const findings = findingsOf(() =>
        read(`${HEADER.replace(column, 'x')}\nW-1,,12 Mill Lane,,,,,London,SE30 4QT,,\n`),
      );
      expect(findings).toHaveLength(1);
      expect(findings[0]?.says).toContain(`recipients.csv has no column “${column}”. Its columns are “`);
      expect(findings[0]?.todo).toBe('Add it or rename one.');
    },
  );
  it('that mean the same stop the run', () => {
    const findings = findingsOf(() => read(`${HEADER},Post code\nW-1,,12 Mill Lane,,,,,London,SE30 4QT,,,SE30 4QT\n`));
    expect(findings[0]?.says).toBe('Two columns are both read as “postcode”: “postcode” and “Post code”.');
  });
});

// By the processor's own time, of ten times the rows: other programs on the machine take none of it. 50,000 rows took
// 6 to 8 times as much as 5,000; a reader that looks at every earlier row takes 100 times.
it('takes no more than its share of time for each of 50,000 rows', () => {
  const few = Math.min(...Array.from({ length: 3 }, () => timeOf(5000)));
  expect(timeOf(50_000) / few).toBeLessThan(40);
});

/** Microseconds of the processor. */
function timeOf(count: number): number {
  const rows = Array.from(
    { length: count },
    (_, i) => `W-${i},Mrs Zoë Șerban,"Flat ${i}, Mill House",${i} Mill Lane,,,,London,SE30 4QT,pl,`,
  );
  const bytes = Buffer.from([HEADER, ...rows].join('\n'));
  const before = process.cpuUsage();
  expect(read(bytes).recipients).toHaveLength(count);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
