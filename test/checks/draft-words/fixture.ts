import type { Language } from '../../../src/letter.ts';
import { unfinished } from '../../../src/run/campaign/validate.ts';
import { workedExample } from '../worked-example.ts';

async function reviewed(review: Language['review']) {
  const prepared = await workedExample();
  const locales = new Map(
    [...prepared.locales].map(([tag, locale]) => [tag, { ...locale, language: { ...locale.language, review } }]),
  );
  return unfinished({ ...prepared, locales });
}

export const passing = () => reviewed({ by: 'A Reader', on: '2027-01-04' });

export const failing = () => reviewed('draft');
