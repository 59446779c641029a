import { describe, expect, it } from 'vitest';
import { type MailmarkSettings, placeMailmark } from '../../src/mailmark.ts';
import { tableProfile } from '../../src/profiles.ts';
import { addressZone } from '../../src/run/print/letter-marks.ts';
import { createAddressFitter } from '../../src/typeset/blocks/address.ts';
import { mailmarkPiece } from '../../src/typeset/marks/mailmark.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { windowOnSheet } from '../../src/typeset/window-sheet.ts';
import { library } from './set.ts';

const payload = 'JGB 011123456700000001ZZ11AA1A 0ZZ11AB'.padEnd(45);
const all: MailmarkSettings[] = [
  { type: 7, module: 0.5 },
  { type: 7, module: 0.7 },
  { type: 9, module: 0.5 },
  { type: 29, module: 0.5 },
];

describe.each(['house-c5', 'house-dl'])('a Mailmark in the windows of %s', (id) => {
  const profile = tableProfile(id);
  if (profile === null) throw new Error(`The table has no row ${id}.`);

  it.each(all)('stands where all of them always show it with its white: %o', (settings) => {
    const place = placeMailmark(settings, profile.sheet.address);
    if (place === null) throw new Error('No room.');
    const { symbol, address } = place;
    const white = 2 * settings.module;
    for (const envelope of profile.envelopes) {
      const window = windowOnSheet(envelope);
      expect(symbol.right + white).toBeLessThanOrEqual(window.right - profile.play);
      expect(symbol.top - white).toBeGreaterThanOrEqual(window.top + profile.play);
      expect(symbol.bottom + white).toBeLessThanOrEqual(window.bottom - profile.play);
    }
    expect(address.right).toBe(symbol.left - 2);
    const { shapes, key, ink } = mailmarkPiece(payload, settings, profile.sheet.address);
    expect(key).toBeNull();
    const [rects] = shapes;
    if (rects?.kind !== 'rects') throw new Error('No rectangles.');
    expect(rects.fill.cmyk).toEqual([0, 0, 0, 1]);
    for (let at = 0; at < rects.rects.length; at += 4) {
      const [x = 0, y = 0, width = 0, height = 0] = rects.rects.slice(at, at + 4);
      expect(x).toBeGreaterThanOrEqual(ink.left - 0.001);
      expect(x + width).toBeLessThanOrEqual(pt(symbol.right) + 0.001);
      expect(y).toBeGreaterThanOrEqual(ink.top - 0.001);
      expect(y + height).toBeLessThanOrEqual(pt(symbol.bottom) + 0.001);
    }
  });

  it('leaves less room to the address', () => {
    const zone = addressZone(profile, payload);
    if (zone === null) throw new Error('No room.');
    const lines = ['A Resident', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'LONDON', 'SE30 1AA'];
    expect(createAddressFitter(library, profile.sheet)(lines)).toEqual(lines);
    expect(createAddressFitter(library, { ...profile.sheet, address: zone })(lines)).toMatchObject({ fault: 'wide' });
  });

  it('is none where the window is too low for it', () => {
    expect(placeMailmark({ type: 9, module: 0.7 }, profile.sheet.address)).toBeNull();
  });
});

it('is no part of GOV.UK Notify’s letters', () => {
  const notify = tableProfile('govuk-notify');
  expect(notify?.marks.mailmark).toBeNull();
  expect(notify === null ? null : addressZone(notify, payload)).toEqual(notify?.sheet.address);
});
