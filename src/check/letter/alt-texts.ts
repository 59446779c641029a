/**
 * Every picture and code of a letter has the words that its source gives for it, in the same order.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead, ReadFigure } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { letterPlace } from './letter-place.ts';

export const altTexts: Check<LetterRead> = {
  id: 'alt-texts',
  reads: 'letter',
  title: 'Each picture and code of each letter has its own words for people who can’t see it.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.3; WCAG 2.2, 1.1.1; RULES 5, 6',
  run(letter) {
    const source = letter.expected.reading;
    const wanted = source?.filter(({ path }) => path.split('/').at(-1) === 'Figure') ?? [];
    const findings: Finding[] = [];
    const report = (says: string, page?: number) =>
      findings.push({
        check: altTexts.id,
        level: 'mend',
        where: letterPlace(letter, page),
        says,
        todo: 'Give the picture its words in the locale, and make the batch again.',
      });
    // Their order is a part of the reading order, which is compared elsewhere.
    const missing = [...wanted];
    const surplus: ReadFigure[] = [];
    for (const figure of letter.figures) {
      const said = plainText(figure.alt ?? '');
      const at = missing.findIndex(({ text }) => plainText(text) === said);
      if (at >= 0) missing.splice(at, 1);
      // Without the source it can only be told that there are words.
      else if (said !== '' && source === null) continue;
      else if (!wanted.some(({ mayRecur, text }) => mayRecur && plainText(text) === said)) surplus.push(figure);
    }
    for (const { alt, page } of surplus) {
      const instead = missing.shift();
      if (plainText(alt ?? '') === '') report('A picture has no words for people who can’t see it.', page);
      else if (instead === undefined) report('A picture that the letter should not have stands on it.', page);
      else report(`A picture has other words than it should: expected “${instead.text}”.`, page);
    }
    for (const { text } of missing) report(`A picture is missing: “${text}”.`);
    return findings;
  },
};
