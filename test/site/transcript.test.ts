import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareSpoken } from '../../src/check/site/compare-spoken.ts';
import type { Direction, HeardPhrase, SaidPhrase } from '../../src/check/site/expectation.ts';
import type { Step } from '../../src/check/site/reader.ts';
import { saidOnTheWeb } from '../../src/check/site/said.ts';
import { checkSite, type SiteCheckResult } from '../../src/check/site/site.ts';
import { spokenLines, spokenPhrases } from '../../src/check/site/spoken.ts';
import { transcriptOf } from '../../src/check/site/transcript.ts';
import { fixtureLetter } from '../fixture/letter.ts';
import { soundSays } from './fixtures.ts';

/** The reader's moves over `<h2>Reply by <a>Friday</a>, please</h2><p lang=ur>…</p>`, as it makes them. */
const steps: readonly Step[] = [
  { spoken: 'document', words: '', text: false, node: 0, language: 'en', direction: 'ltr', space: true },
  {
    spoken: 'heading, Reply by Friday, please, level 2',
    words: 'Reply by Friday, please',
    text: false,
    node: 1,
    language: 'en',
    direction: 'ltr',
    space: true,
  },
  { spoken: 'Reply by', words: 'Reply by', text: true, node: 2, language: 'en', direction: 'ltr', space: true },
  { spoken: 'link, Friday', words: 'Friday', text: false, node: 3, language: 'en', direction: 'ltr', space: true },
  { spoken: 'Friday', words: 'Friday', text: true, node: 4, language: 'en', direction: 'ltr', space: true },
  {
    spoken: 'end of link, Friday',
    words: 'Friday',
    text: false,
    node: 3,
    language: 'en',
    direction: 'ltr',
    space: true,
  },
  { spoken: ', please', words: ', please', text: true, node: 5, language: 'en', direction: 'ltr', space: false },
  {
    spoken: 'end of heading, Reply by Friday, please, level 2',
    words: 'Reply by Friday, please',
    text: false,
    node: 1,
    language: 'en',
    direction: 'ltr',
    space: true,
  },
  { spoken: 'navigation, Ways', words: 'Ways', text: false, node: 6, language: 'en', direction: 'ltr', space: true },
  { spoken: 'paragraph', words: '', text: false, node: 7, language: 'ur', direction: 'rtl', space: true },
  { spoken: 'جواب', words: 'جواب', text: true, node: 8, language: 'ur', direction: 'rtl', space: true },
  { spoken: 'end of paragraph', words: '', text: false, node: 7, language: 'ur', direction: 'rtl', space: true },
  {
    spoken: 'end of navigation, Ways',
    words: 'Ways',
    text: false,
    node: 6,
    language: 'en',
    direction: 'ltr',
    space: true,
  },
  { spoken: 'end of document', words: '', text: false, node: 0, language: 'en', direction: 'ltr', space: true },
];

test('says each word once, with its heading and its language', () => {
  expect(spokenPhrases(spokenLines({ steps }))).toEqual([
    { text: 'Reply by Friday, please', language: 'en', direction: 'ltr', heading: 2 },
    { text: 'Ways', language: 'en', direction: 'ltr' },
    { text: 'جواب', language: 'ur', direction: 'rtl' },
  ]);
});

const names = new Map([['ur', 'Urdu (Pakistan)']]);

test('a transcript marks roles and changes of language', () => {
  const { text, path } = transcriptOf('a/b.html', { title: 'T', language: 'en', steps }, spokenLines({ steps }), names);
  expect(path).toBe('a/b.txt');
  expect(text.split('\n').slice(2)).toEqual([
    'title: [English] T',
    'heading 2: Reply by (link) Friday, please',
    'navigation: Ways',
    '  [Urdu (Pakistan)] جواب',
    '',
  ]);
});

describe('compared with the source', () => {
  const due = {
    path: 'a.html',
    language: 'en',
    title: 'T',
    directions: { en: 'ltr', ur: 'rtl' } as const,
    said: [
      { text: 'Join us', language: 'en', heading: 1 },
      { text: 'Please reply by Friday. It is free.', language: 'en' },
      { text: 'اردو', language: 'ur' },
    ],
  };
  const [heading, paragraph, urdu] = due.said;
  const heard = (phrase: SaidPhrase): HeardPhrase => ({
    direction: phrase.language === 'ur' ? 'rtl' : 'ltr',
    ...phrase,
  });
  const says = (title: string, ...said: SaidPhrase[]) =>
    compareSpoken(due, title, said.map(heard)).map((one) => one.says);

  test('is the same, whatever the phrases and the marks of direction', () => {
    if (!heading || !paragraph || !urdu) throw new Error('fixture');
    const parts = [
      { ...paragraph, text: 'Please reply' },
      { ...paragraph, text: '\u2067by Friday.\u2069 It is free.' },
    ];
    expect(says('T', heading, ...parts, urdu)).toEqual([]);
  });

  test.each([
    [
      'lost',
      (text: string) => text.replace('It is free. ', '').replace(' It is free.', ''),
      /never says “It is free\.”, which the source says after “reply by Friday\.”/,
    ],
    [
      'added',
      (text: string) => text.replace('Friday', 'next Friday'),
      /says “next” after “Please reply by”, which the source doesn’t say/,
    ],
    [
      'changed',
      (text: string) => text.replace('Friday', 'Sunday'),
      /says “Sunday\. It is free\. اردو” where the source says “Friday\. It is free\. اردو”/,
    ],
    ['joined', (text: string) => text.replace('by Friday', 'byFriday'), /“byFriday\./],
  ])('words that were %s', (_, change, expected) => {
    if (!heading || !paragraph || !urdu) throw new Error('fixture');
    expect(says('T', heading, { ...paragraph, text: change(paragraph.text) }, urdu).join()).toMatch(expected);
  });

  test('a language, a heading, a title', () => {
    if (!heading || !paragraph || !urdu) throw new Error('fixture');
    expect(says('T', heading, paragraph, { ...urdu, language: 'en' })).toEqual([
      'A screen reader says “اردو” in the language “en”, and it is “ur”.',
    ]);
    expect(says('T', { ...heading, heading: 2 }, paragraph, urdu).join()).toMatch(
      /as a heading of level 2, and it is a heading of level 1/,
    );
    expect(says('U', heading, paragraph, urdu)).toEqual(['The page’s title is “U”, where the source says “T”.']);
  });
});

test('lines that run the other way than their language', () => {
  const due = {
    path: 'a.html',
    language: 'ur',
    title: 'T',
    directions: { en: 'ltr', ur: 'rtl' } as const,
    said: [
      { text: 'فون 0808 157 0123 assembly@example.org', language: 'ur' },
      { text: 'English', language: 'en' },
    ],
  };
  const heard = (urdu: Direction, english: Direction) =>
    compareSpoken(due, 'T', [
      { text: 'فون', language: 'ur', direction: urdu },
      { text: '0808 157 0123 assembly@example.org', language: 'ur', direction: 'ltr' },
      { text: 'English', language: 'en', direction: english },
    ]).map(({ says }) => says);
  expect(heard('rtl', 'ltr')).toEqual([]);
  expect(heard('ltr', 'ltr').join()).toMatch(/“فون .*” runs from left to right, and its language from right to left/);
  expect(heard('rtl', 'rtl').join()).toMatch(/“English” runs from right to left, and its language from left to right/);
});

test('what only paper needs is not said on the web', () => {
  const words = saidOnTheWeb(fixtureLetter())
    .map(({ text }) => text)
    .join('\n');
  expect(words).toContain('A calendar with one day marked');
  expect(words).toContain('Monday to Friday, 9am to 5pm');
  for (const paper of ['QR code', 'this code or web address', 'Ms Nasreen Begum']) expect(words).not.toContain(paper);
});

describe('pages that were damaged', () => {
  const sound = fileURLToPath(new URL('sound', import.meta.url));
  const damages: readonly (readonly [string, string, string, RegExp])[] = [
    ['alt', 'alt="A black square"', 'alt=""', /never says “A black square”/],
    ['hidden', '<p><svg', '<p aria-hidden="true"><svg', /never says “Please reply by 12 February\.”/],
    ['language', ' lang="ur" dir="rtl"', ' dir="rtl"', /says “اردو.*” in the language “en”, and it is “ur”/],
    ['direction', ' lang="ur" dir="rtl"', ' lang="ur"', /“اردو.*” runs from left to right, and its language/],
    ['heading', '<h2>How to reply</h2>', '<p>How to reply</p>', /says “How to reply.*” as no heading/],
    [
      'label',
      '<a href="tel:08081570123">',
      '<a href="tel:08081570123" aria-label="Call us">',
      /says “Call us” after “How to reply”/,
    ],
    ['order', '<h1>', '<p>Read me first</p><h1>', /says “Read me first” after/],
    [
      'lost',
      '<li><a href="mailto:assembly@example.org">assembly@example.org</a></li>',
      '',
      /never says “assembly@example\.org”/,
    ],
  ];
  let folder: string;
  let result: SiteCheckResult;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'everyletter-damaged-'));
    cpSync(sound, folder, { recursive: true });
    const html = readFileSync(join(sound, 'index.html'), 'utf8');
    for (const [name, from, to] of damages) {
      expect(html).toContain(from);
      writeFileSync(join(folder, `${name}.html`), html.replace(from, to));
    }
    const names = ['index', 'absent', ...damages.map(([name]) => name)];
    const expectations = names.map((name) => ({ ...soundSays, path: `${name}.html` }));
    result = await checkSite(folder, { only: ['site-transcript'], expectations });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const found = (page: string): string[] =>
    result.findings.filter(({ where }) => where.file === `site/${page}`).map(({ says }) => says);

  test.each(damages.map(([name, , , expected]) => [name, expected] as const))('%s', (name, expected) => {
    expect(found(`${name}.html`)).toEqual([expect.stringMatching(expected)]);
  });

  test('the undamaged page passes; pages that only one side knows do not', () => {
    expect(found('index.html')).toEqual([]);
    expect(found('absent.html')).toEqual(['The source has this page, and the site lacks it.']);
    expect(found('urdu.html')).toEqual(['The site has this page, and the source doesn’t know it.']);
  });
});
