import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/letter.ts';
import { localeFaults } from '../../src/read/locale-faults.ts';
import { type Locale, readLocales } from '../../src/read/locales.ts';

const locale = (tag: string, words: Record<string, string>): Locale => {
  const language: Language = {
    tag,
    autonym: tag,
    english: tag,
    direction: 'ltr',
    script: 'Latn',
    face: 'atkinson',
    intl: tag,
    review: 'draft',
  };
  const phrases = Object.entries(words).map(
    ([key, text], at) => [key, { text, where: { file: `locales/${tag}/letter.json`, line: at + 2 } }] as const,
  );
  return { language, namespaces: new Map([['letter', new Map(phrases)]]) };
};
const faults = (model: Record<string, string>, other: Record<string, string>, tag = 'pl') =>
  localeFaults(
    new Map([
      ['en', locale('en', model)],
      [tag, locale(tag, other)],
    ]),
    new Set(['web', 'members']),
  ).map(({ check, says, where }) => `${check} ${where.file}:${where.line ?? ''} ${says}`);

describe('the words of a language', () => {
  it('finds nothing wrong with a whole translation', () => {
    expect(faults({ a: 'Go to {{web}}' }, { a: 'Strona {{web}}' })).toEqual([]);
  });

  it('misses a key, and an empty one', () => {
    expect(faults({ a: 'One', b: 'Two' }, { a: ' ' }).join()).toMatch(
      /locale-key locales\/pl\/letter\.json: The words for “a” are missing.*“b” are missing/s,
    );
  });

  it('misses the plural forms that the language itself has', () => {
    const model = { n_one: '{{members}} x', n_other: '{{members}} xs' };
    expect(faults(model, { n_one: '{{members}} a', n_few: '{{members}} b', n_other: '{{members}} d' })).toEqual([
      expect.stringContaining('The plural form “n_many” is missing: pl needs one, few, many, other.'),
    ]);
    expect(faults(model, { n_other: '{{members}} d', n_one: '{{members}} d' }, 'tr')).toEqual([]);
  });

  it('names a lost placeholder and one that stands for nothing, with the line', () => {
    expect(faults({ a: 'Go to {{web}}' }, { a: 'Strona' })).toEqual([
      expect.stringMatching(/^lost-placeholder locales\/pl\/letter\.json:2 .*\{\{web\}\}/),
    ]);
    expect(faults({ a: 'Go' }, { a: 'Strona {{wbe}}' })).toEqual([
      expect.stringMatching(/^unknown-placeholder locales\/pl\/letter\.json:2 .*\{\{wbe\}\}/),
    ]);
  });

  it('stops at a language without a folder', async () => {
    await expect(readLocales(['xx'], ['locales'])).rejects.toThrow(/there is no locales\/xx\/language\.json/);
  });

  it('holds all eight languages of the example complete', async () => {
    const locales = await readLocales(['en', 'cy', 'pl', 'ro', 'tr', 'ur', 'bn', 'so'], ['locales']);
    expect(localeFaults(locales, new Set()).filter(({ check }) => check !== 'unknown-placeholder')).toEqual([]);
  });
});
