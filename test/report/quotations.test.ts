import { expect, test } from 'vitest';
import { quotationIn, stretchesOf } from '../../src/report/quotations.ts';

const urdu = { tag: 'ur', autonym: 'اردو', english: 'Urdu', direction: 'rtl', review: 'draft' } as const;

test('the longest quotation is the sentence that is looked for', () => {
  expect(quotationIn('The passive voice (“is hurt”) hides who does it: “Someone is hurt, or threatened.”')).toBe(
    'Someone is hurt, or threatened.',
  );
  expect(quotationIn('A free pictogram stands in for the picture “council”.')).toBeNull();
  expect(quotationIn('Nothing is quoted.')).toBeNull();
});

test('what is quoted stands in the letter’s language, and what is said of it in the report’s', () => {
  expect(stretchesOf('Too long: “یہ خط” in “letter.json”.', urdu)).toEqual([
    { text: 'Too long: “', language: null },
    { text: 'یہ خط', language: urdu },
    { text: '” in “letter.json”.', language: null },
  ]);
  expect(stretchesOf('Too long: “This letter”.', null)).toEqual([{ text: 'Too long: “This letter”.', language: null }]);
});
