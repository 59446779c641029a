import type { Published } from '../../../src/check/published/nobody-published.ts';
import { publishedWords } from '../../../src/check/published/published-words.ts';
import { indexRows } from '../../../src/check/row-index.ts';

const rows = indexRows([
  {
    row: 2,
    name: 'Ada Example',
    addressLines: ['Ada Example', 'Flat 3', '12 Canal Walk', 'LARKMEAD', 'LM1 2AB'],
    code: '7K3F-Q9TB-XW2M-4HRD',
  },
]);
const page = (words: string) =>
  publishedWords('site/en/index.html', new TextEncoder().encode(`<!doctype html><title>A letter</title>${words}`));

/** A town that others live in too, and a code that is nobody's: the page explains what one looks like. */
export const passing: Published = {
  files: [
    {
      file: 'site/en/index.html',
      words: await page('<p>To everyone in Larkmead.<p>A code looks like ABCD-EFGH-JKMN-PQRS.'),
    },
    { file: 'site/en/picture.png', words: [] },
  ],
  rows,
};

/** The name in a comment, which no reader sees. */
export const failing: Published = {
  files: [{ file: 'site/en/index.html', words: await page('<p>Hello<!-- proof of Ada Example -->') }],
  rows,
};
