import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/letter.ts';
import { type FactSetting, factHref, factSchema, localiseFact } from '../../src/read/fact-kinds.ts';

const language = (tag: string): Language => ({
  tag,
  ...JSON.parse(readFileSync(`locales/${tag}/language.json`, 'utf8')),
});
const fact = (setting: object): FactSetting => factSchema.parse(setting);
const written = (setting: object, tag: string) => localiseFact('x', fact(setting), language(tag)).text;

describe('facts as a language writes them', () => {
  it('writes dates with the language’s own months', () => {
    const date = { kind: 'date', value: '2027-02-12' };
    expect(['en', 'cy', 'pl', 'ro', 'tr', 'ur', 'bn', 'so'].map((tag) => written(date, tag))).toMatchInlineSnapshot(`
      [
        "12 February 2027",
        "12 Chwefror 2027",
        "12 lutego 2027",
        "12 februarie 2027",
        "12 Şubat 2027",
        "12 فروری، 2027",
        "12 ফেব্রুয়ারি, 2027",
        "Febraayo 12, 2027",
      ]
    `);
  });

  it('writes full hours without :00 where the custom is the twelve-hour clock', () => {
    expect(written({ kind: 'time', value: '16:00' }, 'en')).toMatch(/^4\s?pm$/);
    expect(written({ kind: 'time', value: '16:30' }, 'en')).toMatch(/^4:30\s?pm$/);
    expect(written({ kind: 'time', value: '16:00' }, 'pl')).toBe('16:00');
  });

  it('uses Latin digits in every language folder (RULES 9)', () => {
    for (const tag of readdirSync('locales')) {
      for (const setting of [
        { kind: 'number', value: 10000 },
        { kind: 'money', value: 375, currency: 'GBP' },
        { kind: 'date', value: '2027-02-12' },
      ]) {
        expect(written(setting, tag), tag).not.toMatch(/[\p{Nd}--[0-9]]/v);
        expect(written(setting, tag), tag).toMatch(/\d/);
      }
    }
  });

  it('isolates what stays left to right, and not the language’s own words', () => {
    expect(localiseFact('p', fact({ kind: 'phone', value: '0808 157 0123' }), language('ur')).isolate).toBe(true);
    expect(localiseFact('d', fact({ kind: 'date', value: '2027-02-12' }), language('ur')).isolate).toBe(false);
  });

  it('leads to a phone, a text, an email or a page', () => {
    expect(factHref(fact({ kind: 'phone', value: '0808 157 0123' }))).toBe('tel:08081570123');
    expect(factHref(fact({ kind: 'sms', value: '07700 900123' }))).toBe('sms:07700900123');
    expect(factHref(fact({ kind: 'web', value: 'example.org/a' }))).toBe('https://example.org/a');
    expect(factHref(fact({ kind: 'text', value: 'x' }))).toBeNull();
  });
});
