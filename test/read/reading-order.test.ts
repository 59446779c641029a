import { expect, it } from 'vitest';
import type { Language } from '../../src/letter.ts';
import { inReadingOrder } from '../../src/read/reading-order.ts';

const language = (tag: string, ...readBefore: string[]) => ({ tag, readBefore }) as unknown as Language;
const order = (...languages: readonly Language[]) => inReadingOrder(languages, (one) => one).map(({ tag }) => tag);

it('lists a language just before the one that it is read before, and leaves all others where they are', () => {
  const cy = language('cy', 'en');
  expect(order(language('pl'), language('en'), language('ur'), cy)).toEqual(['pl', 'cy', 'en', 'ur']);
  expect(order(cy, language('pl'), language('en'))).toEqual(['cy', 'pl', 'en']);
  expect(order(language('pl'), cy)).toEqual(['pl', 'cy']);
});
