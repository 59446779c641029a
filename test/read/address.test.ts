import { describe, expect, it } from 'vitest';
import { postalLines, readAddress } from '../../src/read/address.ts';
import { postcodeWithin, printedPostcode } from '../../src/read/recipient-postcode.ts';

function read(lines: string[], town = 'London', postcode = 'SE30 4QT') {
  return readAddress({ lines: lines.map((text, i) => ({ column: `address_line_${i + 1}`, text })), town, postcode });
}
function printed(lines: string[], town?: string, postcode?: string) {
  const address = read(lines, town, postcode);
  return address.ok ? [...address.lines, address.postcode] : address.reasons;
}

describe('the printed address (RULES 7)', () => {
  it('has the post town in capitals and the postcode alone on the last line', () => {
    expect(printed(['Flat 4', '12 Mill Lane'], 'London', 'se304qt')).toEqual([
      'Flat 4',
      '12 Mill Lane',
      'LONDON',
      'SE30 4QT',
    ]);
  });
  it('has no commas at line ends and no blank lines', () => {
    expect(printed(['Flat 4, ', '', ', 12 Mill Lane,,'], 'London,')).toEqual([
      'Flat 4',
      '12 Mill Lane',
      'LONDON',
      'SE30 4QT',
    ]);
  });
  it('takes the last line for the post town where there is no other', () => {
    expect(printed(['12 Mill Lane', 'Llandudno'], '', 'LL30 1AA')).toEqual(['12 Mill Lane', 'LLANDUDNO', 'LL30 1AA']);
    expect(printed(['12 Mill Lane'], '')).toEqual([expect.stringContaining('no post town')]);
  });
  it('drops a postcode, town or UK country that is written twice', () => {
    expect(printed(['12 Mill Lane', 'London SE304QT', 'England'])).toEqual(['12 Mill Lane', 'LONDON', 'SE30 4QT']);
  });
  it('refuses another postcode than its own', () => {
    expect(printed(['12 Mill Lane', 'London SE31 1AA'])).toEqual([
      'address_line_2 holds another postcode than the column postcode',
    ]);
  });
  it('writes a BFPO number without a country', () => {
    expect(printed(['Wexmere Barracks', 'BFPO 57', 'United Kingdom'], '', 'BF1 3AA')).toEqual([
      'Wexmere Barracks',
      'BFPO 57',
      'BF1 3AA',
    ]);
  });
  it.each([...'@()=[]"\\/<>~'])('refuses a line that begins with %s', (start) => {
    expect(printed([`${start}12 Mill Lane`])).toEqual([expect.stringContaining(`begins with “${start}”`)]);
  });
  it.each(['NFA', 'n.f.a.', 'No fixed abode', 'of no fixed address'])('refuses “%s”', (line) => {
    expect(printed([line])).toEqual([expect.stringContaining('no fixed abode')]);
  });
  it('refuses a line without a letter or digit', () => {
    expect(printed(['—', '12 Mill Lane'])).toEqual(['address_line_1 holds no letter or digit']);
  });
  it('holds 4 to 7 lines with the name', () => {
    expect(printed(['1', '2', '3', '4'])).toHaveLength(6);
    expect(printed(['1', '2', '3', '4', '5'])).toEqual([expect.stringContaining('has 8 lines')]);
    expect(printed(['1'])).toHaveLength(3);
    expect(printed([])).toEqual([expect.stringContaining('no line before the post town')]);
  });
});

describe('postal lines', () => {
  const address = { addressLines: ['12 Mill Lane', 'LONDON'], postcode: 'SE30 4QT' };
  it('begin with the name', () => {
    expect(postalLines({ name: 'Ann Lee', ...address }, 'The resident')).toEqual([
      'Ann Lee',
      '12 Mill Lane',
      'LONDON',
      'SE30 4QT',
    ]);
  });
  it('or with the label of an unnamed resident', () => {
    expect(postalLines({ name: null, ...address }, 'Y preswylydd')[0]).toBe('Y preswylydd');
  });
});

describe('postcodes', () => {
  it.each([
    ['se304qt', 'SE30 4QT'],
    [' SE30  4QT ', 'SE30 4QT'],
    ['w1a 1aa', 'W1A 1AA'],
    ['m11ae', 'M1 1AE'],
    ['EC1A-1BB', 'EC1A 1BB'],
    ['bf13aa', 'BF1 3AA'],
  ])('%s', (written, as) => {
    expect(printedPostcode(written)).toBe(as);
  });
  it.each(['', 'SE30', 'SE30 4Q', 'SE30 4CT', 'SE30 4QTX', 'SE3O 4QT', 'ZZ1 1AA', '12345', 'SE30 4QT GB'])(
    '“%s” is none',
    (written) => {
      expect(printedPostcode(written)).toBeNull();
    },
  );
  it('are found among words, and only whole', () => {
    expect(postcodeWithin('London se30 4qt')).toEqual({ written: 'se30 4qt', printed: 'SE30 4QT' });
    expect(postcodeWithin('HOUSE30 4QT')).toBeNull();
    expect(postcodeWithin('SE304QTX')).toBeNull();
    expect(postcodeWithin('Flat 3, 12 Mill Lane')).toBeNull();
  });
});
