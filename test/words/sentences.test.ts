import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/check/words/sentences.ts';
import { passage } from './words-evidence.ts';

const texts = (text: string, locale: string, abbreviations: readonly string[] = []) =>
  sentencesOf(passage(text), locale, abbreviations).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  test('an abbreviation before a name ends no sentence', () => {
    expect(texts('Prosimy p. Kowalskiego o odpowiedź. Dziękujemy.', 'pl-PL', ['p.'])).toEqual([
      'Prosimy p. Kowalskiego o odpowiedź.',
      'Dziękujemy.',
    ]);
  });

  test('an abbreviation that may end one does, before a capital', () => {
    expect(texts('Usuniemy je do 30 listopada 2027 r. Mogą Państwo pytać.', 'pl-PL', ['p.'])).toHaveLength(2);
  });

  test('a fact is never parted', () => {
    expect(texts('We meet at {place=St. Mary’s Hall. Linden Road} in May. Come.', 'en-GB')).toHaveLength(2);
  });

  test('what goes on in small letters is one sentence', () => {
    expect(texts('Press “Go!” to begin. Then wait.', 'en-GB')).toHaveLength(2);
  });

  test.each([
    ['ur-PK', 'ہم ملیں گے۔ وقت بعد میں بتائیں گے۔'],
    ['bn-BD', 'আমরা বসব। সময় পরে জানাব।'],
  ])('%s has a full stop of its own', (locale, text) => {
    expect(texts(text, locale)).toHaveLength(2);
  });

  test('a date or an address counts as one word', () => {
    const [sentence] = sentencesOf(passage('Reply by {replyBy=Friday 12 February 2027} please.'), 'en-GB');
    expect(sentence?.words).toHaveLength(7);
    expect(sentence?.length).toBe(4);
  });
});
