/** docs/checks.md is made from the table of checks: a check that it leaves out, or a title of yesterday, fails here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checksPage } from '../../docs/checks.ts';

/** Without the blanks and dashes by which the formatter draws a table. */
const plain = (text: string): string =>
  text
    .replace(/-{3,}/g, '---')
    .replace(/[ \t]+/g, ' ')
    .replaceAll('_', '*');

test('the page of checks says what the table of checks says', () => {
  const page = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8');
  expect(plain(page), 'run: node docs/checks.ts && npm run lint').toBe(plain(checksPage()));
});
