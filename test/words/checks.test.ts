/** What each check of words lets pass, and what it names; the fixtures in test/checks show that each finds something. */
import { describe, expect, test } from 'vitest';
import { acronymsExplained } from '../../src/check/words/acronyms-explained.ts';
import { activeVoice } from '../../src/check/words/active-voice.ts';
import { easyReadFigures } from '../../src/check/words/easy-read-figures.ts';
import { easyReadHardWords } from '../../src/check/words/easy-read-hard-words.ts';
import { easyReadPictures } from '../../src/check/words/easy-read-pictures.ts';
import { noCapitals } from '../../src/check/words/no-capitals.ts';
import { passagesOf } from '../../src/check/words/passages.ts';
import { shortSentences } from '../../src/check/words/short-sentences.ts';
import type { Letter } from '../../src/letter.ts';
import { easyWords, passage, polish, words } from './words-evidence.ts';

const sentence = (count: number) => `${'We '.repeat(count - 1)}go.`;
const levels = (found: readonly { readonly level: string }[]) => found.map(({ level }) => level);

describe('short-sentences', () => {
  test.each([
    [15, []],
    [16, ['look']],
    [25, ['look']],
    [26, ['mend']],
  ] as const)('easy read: %i words', (count, expected) => {
    expect(levels(shortSentences.run(easyWords([sentence(count)])))).toEqual(expected);
  });

  test('other letters: above 25 a person must look', () => {
    expect(levels(shortSentences.run(words([sentence(25), sentence(26)])))).toEqual(['look']);
  });
});

describe('easy-read checks', () => {
  test('keep silent on other letters', () => {
    const read = words(['We choose 5% of the homes.', 'You can complain to the commissioner.']);
    for (const check of [easyReadPictures, easyReadFigures, easyReadHardWords]) expect(check.run(read)).toEqual([]);
  });

  test('three sentences beside one picture are one too many', () => {
    expect(levels(easyReadPictures.run(easyWords(['Come. Meet. Talk.'])))).toEqual(['look']);
  });

  test('a sentence without a picture must be mended; not so on a form', () => {
    const read = easyWords([]);
    expect(levels(easyReadPictures.run({ ...read, passages: [passage('Come.')] }))).toEqual(['mend']);
    expect(easyReadPictures.run({ ...read, passages: [passage('Tick a box.', { form: true })] })).toEqual([]);
  });

  test.each([
    ['We ask 5% of homes.', 'A percentage in “We ask 5% of homes.”'],
    ['ہم ٪5 لوگ چنیں گے۔', 'A percentage in “ہم ٪5 لوگ چنیں گے۔”'],
    ['Come by 12/02/2027.', 'The date 12/02/2027 in figures alone in “Come by 12/02/2027.”'],
    ['Come by 12.2.27.', 'The date 12.2.27 in figures alone in “Come by 12.2.27.”'],
    ['See part XIV here.', 'The Roman numeral XIV in “See part XIV here.”'],
    ['We meet on five days.', 'The number “five” in letters in “We meet on five days.”'],
  ])('%s', (text, says) => expect(easyReadFigures.run(easyWords([text])).map((found) => found.says)).toEqual([says]));

  test('a language’s own list of hard words counts where nothing reads the language', () => {
    const list = [passage('Trudne słowa', { kind: 'heading' }), passage('Tłumacz przekłada słowa.')];
    const read = (texts: readonly string[]) => easyReadHardWords.run(easyWords(texts, list, { language: polish }));
    expect(read(['Będą tłumacze.', 'Tłumacz przekłada słowa.'])).toEqual([]);
    expect(read(['Będą tłumacze.', 'Płacimy za taksówki.']).map(({ says }) => says)).toEqual([
      'A hard word (“tłumacze”) is not explained in the sentence after “Będą tłumacze.”',
    ]);
  });
});

test('a hard word that the letter’s end does not list', () => {
  const list = [passage('Hard words', { kind: 'heading' }), passage('An assembly meets.')];
  const form = passage('Write to your advocate.', { form: true });
  const read = easyWords(
    ['An assembly meets. An assembly is a group.', 'An advocate helps. An advocate is free.'],
    [...list, form],
  );
  expect(easyReadHardWords.run(read).map(({ says }) => says)).toEqual([
    'A hard word (“advocate”) is not in the list of hard words at the letter’s end.',
  ]);
});

describe('active-voice', () => {
  const passive = 'Your home was picked.';
  const active = 'We chose your home.';
  test('in easy read each is looked at, elsewhere only where there are many', () => {
    expect(levels(activeVoice.run(easyWords([passive, active, active, active])))).toEqual(['look']);
    expect(levels(activeVoice.run(words([passive, active, active, active])))).toEqual(['explain']);
    expect(levels(activeVoice.run(words([passive, active])))).toEqual(['look']);
  });
});

describe('no-capitals', () => {
  test.each(['PLEASE reply.', 'DO NOT PUT it here.', 'ODPOWIEDŹ do maja.'])('%s', (text) => {
    expect(levels(noCapitals.run(words([text])))).toEqual(['mend']);
  });
  test.each(['Text YES or NO.', 'The UK GDPR says so.', 'Post it to {place=FREEPOST WEXMERE}.', 'এটি BSL-এ দেখুন।'])(
    'not in: %s',
    (text) => expect(noCapitals.run(words([text]))).toEqual([]),
  );
});

describe('acronyms-explained', () => {
  const says = (texts: readonly string[]) => acronymsExplained.run(words(texts)).map((found) => found.says);
  test('one finding an acronym, where it first stands', () => {
    expect(says(['Watch it in BSL. Really.', 'BSL again.'])).toEqual([
      '“BSL” is not explained where it first stands: “Watch it in BSL.”',
    ]);
  });
  test.each([
    'British Sign Language (BSL)',
    'BSL (British Sign Language)',
    'ব্রিটিশ ইশারা ভাষায় (BSL)',
    'YES (tak)',
    'the UK',
    'Text YES or yes.',
    'From 10 {replyBy=AM GH}.',
  ])('explained or known: %s', (text) => expect(says([text])).toEqual([]));
  test('a law’s name in brackets explains nothing', () => {
    expect(says(['It is a task ({law=UK GDPR, Article 6}).'])).toHaveLength(1);
  });
  test('small letters of an address make no acronym a word', () => {
    expect(says(['In BSL: {place=letter.example.org/bsl}'])).toHaveLength(1);
  });
});

test('a finding says in which file and line its sentence stands', () => {
  const where = { file: 'locales/pl/letter.json', line: 7 };
  const [found] = acronymsExplained.run(
    words(['It meets {replyBy=in May}. Watch it in BSL by {replyBy=June}.'], {
      phrases: [
        { text: 'BSL', where: { file: 'locales/pl/letter.json', line: 9 } },
        { text: 'It meets {{replyBy}}.', where: { file: 'locales/pl/letter.json', line: 3 } },
        { text: 'Watch it in BSL by {{replyBy}}.', where },
      ],
    }),
  );
  expect(found?.where).toEqual({ ...where, language: 'en', format: 'standard' });
});

test('passages hold rows, forms and the letter’s own language only', () => {
  const text = (value: string) => [{ kind: 'text' as const, text: value }];
  const letter: Letter = {
    language: 'en',
    direction: 'ltr',
    title: 'T',
    furniture: { pageOf: '', reference: null, referenceLabel: '' },
    blocks: [
      { kind: 'address', lines: ['A Resident'] },
      { kind: 'heading', level: 1, children: text('Subject') },
      {
        kind: 'picture-row',
        picture: {
          name: 'p',
          alt: 'A',
          source: { format: 'svg', bytes: new Uint8Array(), width: 1, height: 1, placeholder: false, hash: '' },
        },
        children: [
          {
            kind: 'paragraph',
            children: [...text('By '), { kind: 'fact', name: 'replyBy', text: 'May', isolate: false }],
          },
        ],
      },
      {
        kind: 'paragraph',
        children: [...text('Say '), { kind: 'foreign', language: 'fr', direction: 'ltr', children: text('oui') }],
      },
      {
        kind: 'section',
        begins: 'sheet',
        children: [{ kind: 'slip', children: [{ kind: 'choice', children: text('Yes') }] }],
      },
    ],
  };
  expect(passagesOf(letter)).toEqual([
    { kind: 'heading', text: 'Subject', given: [], row: null, form: false },
    { kind: 'paragraph', text: 'By May', given: [{ start: 3, end: 6, fact: 'replyBy' }], row: 0, form: false },
    { kind: 'paragraph', text: 'Say ', given: [], row: null, form: false },
    { kind: 'label', text: 'Yes', given: [], row: null, form: true },
  ]);
});
