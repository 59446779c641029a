import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../src/read/recipient.ts';
import { type Cut, type MeasuredRecipient, planBatches } from '../../src/run/print/plan.ts';

const resident = (row: number, postcode: string, format: string, sheets = 2): MeasuredRecipient => ({
  recipient: {
    id: `R-${row}`,
    row,
    name: null,
    addressLines: ['1 Mill Lane', 'LONDON'],
    postcode,
    language: 'en',
    format,
  },
  code: `code-${row}`,
  sheets,
});
const cut = (formats: readonly string[], size = 500, more: Partial<Cut> = {}): Cut => ({
  by: ['paper', 'format', 'sheets'],
  size,
  formats,
  languages: ['en', 'cy'],
  paperOf: () => 'white',
  envelopeOf: (sheets) => (sheets <= 4 ? 'C5' : 'C4'),
  single: false,
  ...more,
});
const rowsOf = (letters: readonly { readonly recipient: Recipient }[]) => letters.map(({ recipient }) => recipient.row);

describe('batches', () => {
  it('are of one format each, in the order of the formats, named for the printer', () => {
    const everyone = [resident(2, 'SE1 1AA', 'bsl'), resident(3, 'SE1 1AA', 'standard'), resident(4, 'SE1 1AA', 'bsl')];
    expect(planBatches(everyone, cut(['standard', 'bsl'], 500)).map(({ name, format }) => [name, format])).toEqual([
      ['001-standard', 'standard'],
      ['002-bsl', 'bsl'],
    ]);
  });

  it('are in postcode order, and in the spreadsheet’s inside a postcode', () => {
    const everyone = [resident(2, 'SE2 1AA', 'x'), resident(4, 'SE1 1AA', 'x'), resident(3, 'SE1 1AA', 'x')];
    expect(rowsOf(planBatches(everyone, cut(['x'], 500))[0]?.letters ?? [])).toEqual([3, 4, 2]);
  });

  it('are of nearly one size, none above the limit: 1,001 letters make three of about 334', () => {
    const everyone = Array.from({ length: 1001 }, (_, at) => resident(at + 2, 'SE1 1AA', 'x'));
    expect(planBatches(everyone, cut(['x'], 500)).map(({ letters }) => letters.length)).toEqual([334, 333, 334]);
  });

  it('are cut by sheets too, the thinnest first, so that a machine is set once', () => {
    const everyone = [resident(2, 'SE1 1AA', 'x', 3), resident(3, 'SE1 1AB', 'x', 2), resident(4, 'SE1 1AC', 'x', 3)];
    const plan = planBatches(everyone, cut(['x']));
    expect(plan.map(({ name, letters }) => [name, rowsOf(letters)])).toEqual([
      ['001-x', [3]],
      ['002-x', [2, 4]],
    ]);
  });

  it('are cut by what is asked for: by envelope formats and sheets mix, by paper its order comes first', () => {
    const everyone = [resident(2, 'SE1 1AA', 'x', 5), resident(3, 'SE1 1AB', 'y', 2), resident(4, 'SE1 1AC', 'x', 1)];
    expect(
      planBatches(everyone, cut(['x', 'y'], 500, { by: ['envelope'] })).map(({ name, letters }) => [
        name,
        rowsOf(letters),
      ]),
    ).toEqual([
      ['001-mixed', [3, 4]],
      ['002-x', [2]],
    ]);
    const paperOf = (format: string) => (format === 'x' ? 'yellow' : 'white');
    const byPaper = planBatches(everyone, cut(['y', 'x'], 500, { by: ['paper'], paperOf }));
    expect(byPaper.map(({ letters }) => rowsOf(letters))).toEqual([[3], [2, 4]]);
  });

  it('are one letter each where letters are posted singly, named by their sequence', () => {
    const everyone = [resident(2, 'SE1 1AB', 'x'), resident(3, 'SE1 1AA', 'x')];
    expect(
      planBatches(everyone, cut(['x'], 500, { single: true })).map(({ name, letters }) => [name, rowsOf(letters)]),
    ).toEqual([
      ['letters/000001-x', [3]],
      ['letters/000002-x', [2]],
    ]);
  });

  it('hold everyone once, and number them in the order of printing, whatever the order they came in', () => {
    const people = fc.uniqueArray(
      fc.record({
        row: fc.integer({ min: 2, max: 10_000 }),
        postcode: fc.constantFrom('SE1 1AA', 'SE1 1AB', 'SE10 1AA', 'SE2 1AA'),
        format: fc.constantFrom('standard', 'large-print', 'bsl'),
        sheets: fc.integer({ min: 1, max: 6 }),
      }),
      { selector: ({ row }) => row, maxLength: 60 },
    );
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const everyone = rows.map(({ row, postcode, format, sheets }) => resident(row, postcode, format, sheets));
        const formats = ['standard', 'large-print', 'bsl'];
        const plan = planBatches(everyone, cut(formats, size));
        const letters = plan.flatMap((batch) => batch.letters);
        expect(letters.map(({ sequence }) => sequence)).toEqual(everyone.map((_, at) => at + 1));
        expect(rowsOf(letters).toSorted((a, b) => a - b)).toEqual(rowsOf(everyone).toSorted((a, b) => a - b));
        expect(letters.every(({ recipient, code }) => code === `code-${recipient.row}`)).toBe(true);
        for (const batch of plan) {
          expect(batch.letters.length).toBeLessThanOrEqual(size);
          expect(batch.letters.length).toBeGreaterThan(0);
          expect(new Set(batch.letters.map(({ recipient }) => recipient.format))).toEqual(new Set([batch.format]));
        }
        expect(planBatches(everyone.toReversed(), cut(formats, size))).toEqual(plan);
      }),
    );
  });
});
