import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { profileOf, profileRows } from '../../src/profiles.ts';
import { parseCampaign } from '../../src/read/campaign.ts';
import { chooseProfile } from '../../src/run/print/choose-profile.ts';
import type { Measured } from '../../src/run/print/measure.ts';
import { postalExpectation } from '../../src/run/print/postal-expectation.ts';
import { reportBatches } from '../../src/run/print/report-batches.ts';
import { withoutTooLong } from '../../src/run/print/too-long.ts';

const campaign = (print: string) =>
  parseCampaign(
    `id: a-campaign
title: A campaign
languages: [en]
formats: [standard]
defaultFormat: standard
site: https://letter.example.org
date: 2027-01-11
facts: {}
${print}`,
    'folder',
  );
const saysOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  return '';
};
const own = (bottom: number) =>
  `print:\n  envelopes:\n    - { id: C5, width: 229, height: 162, window: { width: 90, height: 35, left: 20, bottom: ${bottom} }, fold: half, sheets: 6 }`;

describe('the sheet profile', () => {
  it('is house-c5, the campaign’s, or the one asked for', () => {
    expect(chooseProfile(campaign(''), null).id).toBe('house-c5');
    expect(chooseProfile(campaign('print: { profile: house-dl }'), null).id).toBe('house-dl');
    expect(chooseProfile(campaign('print: { profile: house-dl }'), 'govuk-notify').marks.inserting).toBeNull();
    expect(chooseProfile(campaign(own(67)), null)).toMatchObject({ id: 'own', sheet: { address: { top: 51.5 } } });
    expect(chooseProfile(campaign('print: { marks: { inserting: omr } }'), null).marks.inserting).toMatchObject({
      length: 7,
    });
  });

  it('that there isn’t is refused with those that there are', () => {
    expect(saysOf(() => chooseProfile(campaign(''), 'house-b4'))).toMatch(
      /no print profile “house-b4”.*house-c5.*house-dl.*govuk-notify/,
    );
    expect(saysOf(() => chooseProfile(campaign('print:\n  profile: mine'), null))).toMatch(
      /campaign.yaml, line 10: .*“mine”/,
    );
    expect(saysOf(() => chooseProfile(campaign(own(95)), null))).toMatch(/show the letter’s head too/);
    expect(
      saysOf(() =>
        chooseProfile(campaign('print: { papers: { poster: { name: A, weight: 90, thickness: 0.1 } } }'), null),
      ),
    ).toMatch(/“poster”/);
  });

  it('refuses a batch of no letters, and more OMR lines than the zone holds', () => {
    expect(saysOf(() => campaign('print: { batches: { size: 0 } }'))).toMatch(/must be 1 or more/);
    const lines = Array.from({ length: 12 }, () => 'start').join();
    expect(saysOf(() => campaign(`print: { marks: { omr: { lines: [${lines}] } } }`))).toMatch(/more than the zone/);
  });

  it('says which window, folds and marks a letter must have', () => {
    const [house] = profileRows.map((row) => profileOf(row));
    if (house === undefined) throw new Error('The table is empty.');
    const thin = postalExpectation(house, { sequence: 7, sheets: 2, batch: '003-large-print' });
    expect(thin).toMatchObject({ window: { top: 53.5, bottom: 88.5 }, folds: [148.5], zones: null });
    expect(thin.inserting).toMatchObject({ payloads: ['0003000000070102', '0003000000070202'] });
    expect(postalExpectation(house, { sequence: 7, sheets: 9, batch: '1' })).toMatchObject({
      window: { top: 53 },
      folds: [],
    });
  });
});

describe('letters that are posted singly', () => {
  const letter = (row: number, pages: number): Measured => ({
    recipient: {
      id: `R-${row}`,
      row,
      name: null,
      addressLines: ['1 Mill Lane', 'LONDON'],
      postcode: 'SE1 1AA',
      language: 'en',
      format: 'giant-print',
    },
    code: `code-${row}`,
    pages,
    sheets: Math.ceil(pages / 2),
  });

  it('are rejected with their reason above the pages that are taken', () => {
    const single = { pages: 10, bytes: 2_000_000 };
    const { letters, rejected } = withoutTooLong([letter(2, 10), letter(3, 11)], { single });
    expect(letters.map(({ recipient }) => recipient.row)).toEqual([2]);
    expect(rejected).toMatchObject([{ row: 3, recipientId: 'R-3', faults: ['letter-too-long'] }]);
    expect(rejected[0]?.reason).toMatch(/has 11 pages, and 10 are taken at most/);
    expect(withoutTooLong([letter(3, 11)], { single: null }).letters).toHaveLength(1);
  });

  it('are one line a format in the report', () => {
    const batch = (file: string) => ({ file, format: 'bsl', letters: 1, pages: 3, sheets: 2 });
    expect(reportBatches([batch('print/letters/000001-bsl.pdf'), batch('print/letters/000002-bsl.pdf')])).toEqual([
      { file: 'print/letters/', format: 'bsl', letters: 2, pages: 6, sheets: 4 },
    ]);
    expect(reportBatches([batch('print/001-bsl.pdf')])).toEqual([batch('print/001-bsl.pdf')]);
  });
});
