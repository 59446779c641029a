import { describe, expect, it } from 'vitest';
import { readMailmark } from '../../src/read/mailmark.ts';
import type { Offer } from '../../src/read/recipient.ts';
import { readRecipients } from '../../src/read/recipients.ts';

const field = 'JGB 011123456700000001ZZ11AA1A 0ZZ11AB';
const offer: Offer = {
  languages: [{ tag: 'en', english: 'English', autonym: 'English' }],
  formats: ['standard'],
  defaultLanguage: 'en',
  defaultFormat: 'standard',
  missingCharacters: () => [],
  mailmarkContent: 6,
};
const read = (header: string, cells: readonly string[], more: Partial<Offer> = {}) =>
  readRecipients(
    Buffer.from(
      [
        `recipient_id,name,address_line_1,town,postcode,language,format,${header}`,
        ...cells.map((cell, at) => `R-${at + 1},,${at + 1} Mill Lane,London,SE30 1AA,en,standard,${cell}`),
      ].join('\n'),
    ),
    'recipients.csv',
    { ...offer, ...more },
  );

describe('the column of Mailmarks', () => {
  it.each(['mailmark', 'Mailmark 2D', 'mailmark_payload'])('is read under “%s”, padded to 45', (header) => {
    const { recipients, rejected, findings } = read(header, [field, '']);
    expect(recipients.map(({ mailmark }) => mailmark)).toEqual([field.padEnd(45), undefined]);
    expect([rejected, findings]).toEqual([[], []]);
  });

  it('keeps blanks within, though other cells have theirs collapsed', () => {
    const inner = 'JGB 011123456700000001ZZ11A     0ZZ11AB';
    expect(readMailmark(` ${inner.toLowerCase()} `, 6)).toEqual({ payload: inner.padEnd(45) });
    expect(readMailmark(`${field.padEnd(45)}A1 B2C`, 6)).toEqual({ payload: `${field.padEnd(45)}A1 B2C` });
  });

  it.each([
    ['JGB_011123456700000001', /letters of A to Z, digits and spaces only/],
    ['GB 011123456700000001ZZ11AA1A', /must begin with “JGB ”/],
    ['JGB 0111234567ZZ11AA1A', /fifteen digits/],
    [`${field.padEnd(45)}A1B2C3D`, /has 52 characters, and this type of it takes 51/],
  ])('refuses %s', (cell, reason) => {
    const { recipients, rejected } = read('mailmark', [cell]);
    expect(recipients).toEqual([]);
    expect(rejected[0]).toMatchObject({
      row: 2,
      faults: ['recipient-mailmark'],
      reason: expect.stringMatching(reason),
    });
  });

  it('names one item: a second row with it is rejected', () => {
    const { recipients, rejected, findings } = read('mailmark', [field, `${field}A`]);
    expect(recipients).toHaveLength(1);
    expect(rejected).toMatchObject([{ row: 3, reason: 'The item of the Mailmark is the same as in row 2.' }]);
    expect(JSON.stringify(findings)).not.toContain('JGB');
  });

  it('is not used where the profile has none, which is said', () => {
    const { recipients, findings } = read('mailmark', ['anything'], { mailmarkContent: null });
    expect(recipients[0]).not.toHaveProperty('mailmark');
    expect(findings).toMatchObject([{ level: 'note', says: expect.stringContaining('have no Mailmark') }]);
  });
});
