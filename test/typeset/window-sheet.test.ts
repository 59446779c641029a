import { expect, it } from 'vitest';
import type { Envelope } from '../../src/envelope.ts';
import { envelopeFor, profileOf, profileRows } from '../../src/profiles.ts';
import { sheetFor, windowOnSheet } from '../../src/typeset/window-sheet.ts';

const dl: Envelope = {
  id: 'DL',
  width: 220,
  height: 110,
  window: { width: 90, height: 35, left: 20, bottom: 18 },
  fold: 'thirds',
  sheets: 5,
};

it('a DL window on a sheet folded twice shows its lines 46 to 81 mm, and always 51 to 76 (RULES 7)', () => {
  expect(windowOnSheet(dl)).toEqual({ left: 15, top: 46, right: 105, bottom: 81 });
  expect(sheetFor('x', [dl], 5).address).toEqual({ left: expect.closeTo(24.2), top: 51, right: 100, bottom: 76 });
});

it('more play leaves less room, and a window where the head is, or none, is refused', () => {
  expect(sheetFor('x', [dl], 8).address).toMatchObject({ top: 54, bottom: 73 });
  expect(() => sheetFor('x', [dl], 13)).toThrow(/too little for an address once a sheet may move 13 mm/);
  const high = { ...dl, window: { ...dl.window, bottom: 35 } };
  expect(() => sheetFor('x', [high], 5)).toThrow(/show the letter’s head too/);
  expect(() => sheetFor('x', [{ ...dl, fold: 'half' }], 5)).toThrow(/does not go into DL/);
  expect(() => sheetFor('x', [{ ...dl, window: { ...dl.window, left: 140 } }], 5)).toThrow(/over the envelope’s edge/);
});

it('the body begins below all that a window may show', () => {
  const low = { ...dl, window: { ...dl.window, bottom: 5, height: 38 } };
  expect(sheetFor('x', [low], 5).body.firstTop).toBe(100);
});

it('every profile’s envelopes take more sheets one after the other', () => {
  for (const row of profileRows) {
    const profile = profileOf(row);
    const most = profile.envelopes.map(({ sheets }) => sheets);
    expect(most).toEqual(most.toSorted((a, b) => a - b));
    for (const envelope of profile.envelopes) expect(envelopeFor(profile, envelope.sheets)).toBe(envelope);
  }
  const [house] = profileRows.map((row) => profileOf(row));
  expect(house && envelopeFor(house, 9)?.id).toBe('C4');
  expect(house && envelopeFor(house, 41)).toBeNull();
});
