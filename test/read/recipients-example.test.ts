import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeRecipients } from '../../examples/citizens-assembly/generate-recipients.ts';
import { profileOf, profileRows } from '../../src/profiles.ts';
import { postalLines } from '../../src/read/address.ts';
import { readRecipients } from '../../src/read/recipients.ts';
import { createAddressFitter } from '../../src/typeset/blocks/address.ts';
import { missingCharacters } from '../../src/typeset/coverage.ts';
import { createFaceLibrary } from '../../src/typeset/face-library.ts';

const bytes = readFileSync(new URL('../../examples/citizens-assembly/recipients.csv', import.meta.url));
const LANGUAGES = ['en', 'cy', 'pl', 'ro', 'tr', 'ur', 'bn', 'so'];
const FORMATS = ['standard', 'large-print', 'giant-print', 'easy-read', 'bsl'];
const { recipients, rejected, findings } = readRecipients(bytes, 'recipients.csv', {
  languages: LANGUAGES.map((tag) => ({ tag, english: tag, autonym: tag })),
  formats: FORMATS,
  defaultLanguage: 'en',
  defaultFormat: 'standard',
  missingCharacters: () => [],
});
const names = recipients.flatMap(({ name }) => name ?? []);
const share = (count: number) => count / recipients.length;

const library = await createFaceLibrary();

describe('the worked example’s recipients', () => {
  it('are what the generator makes, byte for byte', () => {
    expect(makeRecipients()).toBe(bytes.toString('utf8'));
  });
  it('are 10,000, none of them rejected', () => {
    expect(recipients).toHaveLength(10_000);
    expect(rejected).toEqual([]);
    expect(findings).toEqual([]);
  });
  it('ask for every format in every language, five times at least', () => {
    for (const language of LANGUAGES) {
      for (const format of FORMATS) {
        const count = recipients.filter((one) => one.language === language && one.format === format).length;
        expect(count, `${language} ${format}`).toBeGreaterThanOrEqual(5);
      }
    }
  });
  it('keep the shares that the campaign describes', () => {
    const formats = Object.groupBy(recipients, ({ format }) => format);
    expect(share(formats['large-print']?.length ?? 0)).toBeCloseTo(0.08, 2);
    expect(share(formats['giant-print']?.length ?? 0)).toBeCloseTo(0.03, 2);
    expect(share(formats['easy-read']?.length ?? 0)).toBeCloseTo(0.02, 2);
    expect(share(formats['bsl']?.length ?? 0)).toBeCloseTo(0.01, 2);
    expect(share(recipients.filter(({ language }) => language !== 'en').length)).toBeCloseTo(0.2, 2);
    expect(share(recipients.filter(({ name }) => name === null).length)).toBe(0.04);
    expect(
      share(names.filter((name) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)).length),
    ).toBeCloseTo(0.02, 2);
  });
  it('have the names of London', () => {
    for (const pattern of [
      /\p{Script=Bengali}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Han}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
      /\p{Script=Devanagari}/u,
      /\p{Script=Gurmukhi}/u,
      /\p{Script=Tamil}/u,
      /\p{Script=Gujarati}/u,
      /\p{Script=Hebrew}/u,
      /\p{Script=Ethiopic}/u,
      /ș/i,
      /ț/i,
      /ğ/,
      /ı/,
      /ł/i,
      /ŵ/i,
      /ŷ/i,
      /\u0301/,
      /'/,
      /-/,
      / [OUE]$|^[OUE] /,
      /^Mrs .* and Mr /,
      /.{55}/,
    ]) {
      expect(
        names.some((name) => pattern.test(name)),
        String(pattern),
      ).toBe(true);
    }
    expect(new Set(names).size).toBeGreaterThan(8000);
  });
  it('live in 10,000 homes of a borough that is on no map', () => {
    expect(new Set(recipients.map(({ addressLines, postcode }) => [...addressLines, postcode].join('\n'))).size).toBe(
      10_000,
    );
    for (const { addressLines, postcode } of recipients) {
      expect(addressLines.at(-1)).toBe('LONDON');
      expect(postcode).toMatch(/^SE(29|30|31|32|33) [1-9][A-Z]{2}$/);
    }
    expect(recipients.filter((one) => postalLines(one, 'The resident').length === 7).length).toBeGreaterThan(500);
  });
  it('are spelt with letters that a typeface of ours has', () => {
    const words = new Set(recipients.flatMap((one) => postalLines(one, '').flatMap((line) => line.split(' '))));
    expect(
      [...words].filter((word) => /[^\x20-\x7e]/.test(word)).flatMap((word) => missingCharacters(library, word)),
    ).toEqual([]);
  });
  it('fit the envelope’s window of every profile', () => {
    // The longest and the tallest; to set all would take seconds.
    const hard = recipients
      .map((one) => postalLines(one, 'The resident'))
      .filter((lines) => lines.length === 7 || lines.some((line) => line.length > 40));
    expect(hard.length).toBeGreaterThan(500);
    for (const row of profileRows) {
      const intoWindow = createAddressFitter(library, profileOf(row).sheet);
      expect(hard.slice(0, 400).filter((lines) => 'fault' in intoWindow(lines))).toEqual([]);
    }
  });
});
