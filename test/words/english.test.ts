import { describe, expect, test } from 'vitest';
import { passiveIn } from '../../src/check/words/english-passive.ts';
import { lix, readingAge } from '../../src/check/words/reading-ease.ts';
import { retextEnglishReader } from '../../src/check/words/retext-english.ts';

describe('passiveIn', () => {
  test.each([
    ['Your home was picked by chance.', 'was picked'],
    ['45 people will be chosen by lottery.', 'be chosen'],
    ['The talks are broadcast live.', 'are broadcast'],
    ['It is only used with your agreement.', 'is only used'],
    ['Were you invited?', 'Were you invited'],
    ['Children get hurt.', 'get hurt'],
    ['We’re asked to wait.', 'We’re asked'],
  ])('%s', (sentence, verb) => expect(passiveIn(sentence)).toBe(verb));

  test.each([
    'We chose your home by chance.',
    'You need a code.',
    'I am interested in it.',
    'The law is called the Data Act.',
    'They are in bed.',
    'You have received a letter.',
    'It is a hundred miles.',
  ])('not in: %s', (sentence) => expect(passiveIn(sentence)).toBeNull());
});

describe('ease', () => {
  const easy = ['We want to hear from you.', 'You can call us for free.'];
  const hard = ['Participation necessitates comprehensive familiarisation with institutional documentation.'];

  test('hard words raise the reading age', () => {
    expect(readingAge(easy, retextEnglishReader)).toBeLessThan(10);
    expect(readingAge(hard, retextEnglishReader)).toBeGreaterThan(16);
  });

  test('LIX is words a sentence and long words in a hundred', () => {
    expect(lix(['one two three four', 'abcdefg hi jk lm'])).toBe(Math.round(4 + (100 * 1) / 8));
    expect(lix([])).toBe(0);
  });

  test('a hard word has three syllables and is not on the list of easy ones, in any of its forms', () => {
    expect(retextEnglishReader.hardWord('interpreters')).toBe('interpreter');
    expect(retextEnglishReader.hardWord('interpreter')).toBe('interpreter');
    expect(retextEnglishReader.hardWord('family')).toBeNull();
    expect(retextEnglishReader.hardWord('families')).toBeNull();
    expect(retextEnglishReader.hardWord('code')).toBeNull();
  });

  test('plainer words are advised, but not for what a letter must say', () => {
    expect(retextEnglishReader.plainer('We will utilize it.').map(({ word }) => word)).toEqual(['utilize']);
    expect(retextEnglishReader.plainer('There is a form. Delete your address. It is easy.')).toEqual([]);
  });
});
