import { describe, expect, test } from 'vitest';
import type { StatedFact } from '../../src/check/facts/evidence.ts';
import { factsEverywhere } from '../../src/check/facts/facts-everywhere.ts';
import { amountsIn, phonesIn, says } from '../../src/check/facts/values.ts';
import { output, stated } from './outputs.ts';

const fact = (name: string): StatedFact => {
  const found = stated[name];
  if (found === undefined) throw new Error(`no fact ${name}`);
  return found;
};
const found = (text: string, required: readonly string[] = [], intl = 'en-GB') =>
  factsEverywhere.run({ output: output('en', [text]), intl, facts: stated, required });

describe('says', () => {
  test.each([
    ['starts', 'from 10 am on', 'en-GB'],
    ['starts', 'od 10:00', 'pl-PL'],
    ['starts', '10 AM سے', 'ur-PK'],
    ['starts', '10 GH', 'so-SO'],
    ['hours', '9 am–6 pm', 'en-GB'],
    ['homes', '10,000 homes', 'en-GB'],
    ['homes', '10 000 domów', 'pl-PL'],
    ['homes', '10.000 de locuințe', 'ro-RO'],
    ['homes', '১০,০০০ বাড়ি', 'bn-BD'],
    ['members', '45 people', 'en-GB'],
    ['thankYou', 'you get £375.', 'en-GB'],
    ['thankYou', '375 £', 'pl-PL'],
    ['thankYou', '£375.00', 'en-GB'],
    ['phone', 'call 0808 157 0123', 'en-GB'],
    ['phone', 'call 0808 157 0123', 'en-GB'],
    ['place', 'at Mere Park School, London SE30 2AA.', 'en-GB'],
    ['weekend', 'Saturday 8 May – Sunday 9 May 2027', 'en-GB'],
  ])('%s: %s', (name, text, intl) => expect(says(text, fact(name), intl)).toBe(true));

  test.each([
    ['starts', 'from 10 pm on', 'en-GB'],
    ['starts', 'od 11:00', 'pl-PL'],
    ['hours', '9 am', 'en-GB'],
    ['homes', '1,000 homes', 'en-GB'],
    ['homes', '110,000 homes', 'en-GB'],
    ['members', 'at 45:00, 145 or 4.45', 'en-GB'],
    ['thankYou', '375 people', 'en-GB'],
    ['thankYou', '£3,75', 'en-GB'],
    ['phone', '0808 157 0124', 'en-GB'],
    ['weekend', 'Saturday 8 May 2027', 'en-GB'],
    ['replyBy', '12 February 2028', 'en-GB'],
  ])('not %s: %s', (name, text, intl) => expect(says(text, fact(name), intl)).toBe(false));
});

describe('facts-everywhere', () => {
  test('names a fact that is lost, with its value', () => {
    expect(found('Please reply.', ['replyBy']).map(({ says: what }) => what)).toEqual([
      'It does not say “replyBy” (2027-02-12).',
    ]);
  });

  test.each([
    ['Please reply by 13 February 2027.', 'It says “13 February 2027”, which is no date of the campaign.'],
    ['on Sunday, 8 May 2027', 'The day of the week before “8 May 2027” is wrong.'],
    ['You get £357.', 'It says 357 GBP, which is no amount of the campaign.'],
    ['Call 0808 157 0132.', 'It says the telephone number 0808 157 0132, which is none of the campaign’s.'],
    ['Write to help@example.com.', 'It says the email address help@example.com, which is none of the campaign’s.'],
  ])('a value that was typed: %s', (text, what) => {
    expect(found(text).map(({ says: said, level }) => [said.replace(/\.’s/u, '’s'), level])).toEqual([[what, 'mend']]);
  });

  test('a date that may be none is looked at by a person', () => {
    expect(found('cel puțin 16 mai mult', [], 'ro-RO').map(({ level }) => level)).toEqual(['look']);
  });

  test('what is right is silent, with a longer number around a shorter', () => {
    expect(
      found('Reply by 12 February 2027. Relay UK 18001 0808 157 0123, £375, assembly@example.org.', ['relay']),
    ).toEqual([]);
    // Bengali joins a hyphen and a suffix to it.
    expect(found('assembly@example.org-এ লিখুন')).toEqual([]);
  });
});

test('amounts beside the currency, before and after', () => {
  expect(amountsIn('£1,250.50, 375 £ or GBP 20, but 12 homes', 'GBP')).toEqual([1250.5, 375, 20]);
});

test('numbers of nine figures are telephone numbers, others are not', () => {
  expect(phonesIn('07700 900123, +44 20 7946 0000, 10,000 or 2027')).toEqual(['07700 900123', '+44 20 7946 0000']);
});
