import { expect, test } from 'vitest';
import { readWord } from '../../src/check/word/read-word.ts';
import { wordSaysLetter } from '../../src/check/word/word-says-letter.ts';
import { CannotRun } from '../../src/errors.ts';
import type { Letter } from '../../src/letter.ts';
import { wordFile } from '../../src/write/docx/word-file.ts';
import { readZip, writeZip } from '../../src/write/docx/zip.ts';
import { fact, fixtureLanguages, fixtureLetter, link, text, urduLetter } from '../fixture/letter.ts';
import { withoutPerson } from '../write-html/web-fixture.ts';

function about(tag: string) {
  const language = fixtureLanguages.get(tag);
  if (language === undefined) throw new Error(tag);
  return { language, sender: 'Thornbury & Co', site: 'https://letter.example.org/', date: '2027-01-11' };
}
const xml = (bytes: Uint8Array, name: string): string =>
  Buffer.from(readZip(bytes).find((entry) => entry.name === name)?.bytes ?? []).toString('utf8');

test('headings, lists, bold terms, links and languages are Word’s own', async () => {
  const letter: Letter = {
    ...withoutPerson(fixtureLetter()),
    title: 'Cats & “dogs”',
    blocks: [
      { kind: 'heading', level: 1, children: [text('Cats & “dogs”')] },
      { kind: 'list', ordered: false, items: [[text('one')], [link('/en/easy/', text('two'))]] },
      { kind: 'contacts', items: [{ term: [text('Phone')], detail: [link('tel:1', fact('phone', '01', true))] }] },
      {
        kind: 'paragraph',
        children: [text('In Urdu: '), { kind: 'foreign', language: 'ur', direction: 'rtl', children: [text('اردو')] }],
      },
    ],
  };
  const found = readWord(await wordFile(letter, about('en')));
  expect(found?.title).toBe('Cats & “dogs”');
  expect(
    found?.paragraphs.map(({ kind, level, phrases }) => [
      kind,
      level,
      phrases.map((one) => `${one.language}: ${one.text}`),
    ]),
  ).toEqual([
    ['heading', 1, ['en: Cats & “dogs”']],
    ['item', null, ['en: one']],
    ['item', null, ['en: two']],
    ['paragraph', null, ['en: Phone']],
    ['paragraph', null, ['en: 01']],
    ['paragraph', null, ['en: In Urdu: ', 'ur: اردو']],
  ]);
  const links = xml(await wordFile(letter, about('en')), 'word/_rels/document.xml.rels');
  expect(links).toContain('Id="rIdLink1"');
  expect(links).toContain('Target="https://letter.example.org/en/easy/"');
  expect(links).toContain('Target="tel:1"');
});

test('Urdu runs from right to left, and its phone numbers from left to right', async () => {
  const letter = withoutPerson(urduLetter());
  const written = await wordFile(letter, about('ur'));
  const found = readWord(written);
  expect(found?.paragraphs.every(({ direction }) => direction === 'rtl')).toBe(true);
  expect(xml(written, 'word/document.xml')).toContain('<w:rtl w:val="false"/>');
});

test('the same letter gives the same bytes, with the letter’s date', async () => {
  const letter = withoutPerson(fixtureLetter());
  const [one, other] = [await wordFile(letter, about('en')), await wordFile(letter, about('en'))];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(xml(one, 'docProps/core.xml')).toContain('>2027-01-11T09:00:00Z</dcterms:created>');
  expect(readZip(one)[0]?.name).toBe('[Content_Types].xml');
});

test('a resident’s own data is refused', async () => {
  await expect(wordFile(fixtureLetter(), about('en'))).rejects.toThrow(CannotRun);
});

test('archives come back as they were written; what is none is known', () => {
  const entries = [
    { name: 'a/ä.txt', bytes: Buffer.from('Ä') },
    { name: 'b', bytes: Buffer.alloc(70_000, 1) },
  ];
  expect(readZip(writeZip(entries)).map(({ name, bytes }) => [name, Buffer.from(bytes)])).toEqual(
    entries.map(({ name, bytes }) => [name, bytes]),
  );
  expect(() => readZip(Buffer.from('no archive'))).toThrow('no ZIP');
  expect(readWord(Buffer.from('no archive'))).toBeNull();
});

test('a lost word, another heading, a wrong language or direction is found', () => {
  const due = {
    kind: 'heading' as const,
    level: 1,
    direction: 'ltr' as const,
    phrases: [{ text: 'Will you join us?', language: 'en' }],
  };
  const says = (is: object) =>
    wordSaysLetter
      .run({
        file: 'a.docx',
        language: 'en',
        expected: { title: 'A', paragraphs: [due] },
        found: { title: 'A', paragraphs: [{ ...due, ...is }] },
      })
      .map((finding) => finding.says);
  expect(says({})).toEqual([]);
  expect(says({ phrases: [{ text: 'Will you join?', language: 'en' }] })[0]).toContain('where the letter says');
  expect(says({ level: 2 })[0]).toContain('heading of level 2');
  expect(says({ direction: 'rtl' })[0]).toContain('the wrong way');
  expect(says({ phrases: [{ text: 'Will you join us?', language: 'cy' }] })[0]).toContain('marked as cy');
});
