import { expect, test } from 'vitest';
import { nobodyPublished } from '../../src/check/published/nobody-published.ts';
import { publishedWords } from '../../src/check/published/published-words.ts';
import { failing } from '../checks/nobody-published/fixture.ts';

const { rows } = failing;
const bytes = (text: string) => new TextEncoder().encode(text);
const found = async (file: string, text: string) =>
  nobodyPublished.run({ files: [{ file, words: await publishedWords(file, bytes(text)) }], rows });

test.each([
  [
    'a page’s attribute',
    'site/en/index.html',
    '<img src="a.svg" alt="The letter of Ada Example">',
    'The name of row 2',
  ],
  ['a link', 'site/en/index.html', '<a href="/#7K3F-Q9TB-XW2M-4HRD">x</a>', 'The personal code of row 2'],
  ['captions', 'site/film/bsl.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nDear Ada Example', 'The name of row 2'],
  ['the files of the host', 'hosting/nginx.conf', '# 12 Canal Walk', 'An address line of row 2'],
  ['the service worker', 'site/sw.js', 'const a = "12 Canal Walk";', 'An address line of row 2'],
])('finds a resident in %s', async (_, file, text, what) => {
  expect(await found(file, text)).toMatchObject([
    { level: 'mend', where: { file }, says: `${what} stands in this file, which everybody may open.` },
  ]);
});

test('finds a name in the name of a file, and does not repeat it', async () => {
  const shown = await found('site/en/Letter of Ada Example.png', '');
  expect(shown).toMatchObject([{ where: { file: 'site/en/…' } }]);
  expect(JSON.stringify(shown)).not.toMatch(/Ada/);
});
