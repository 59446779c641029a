/** Words as the checks get them, from a few sentences. */
import type { WordsRead } from '../../src/check/words/evidence.ts';
import type { Passage } from '../../src/check/words/passages.ts';
import { easyRead, plain } from '../../src/check/words/rules.ts';
import type { Language } from '../../src/letter.ts';

export const english: Language = {
  tag: 'en',
  autonym: 'English',
  english: 'English',
  direction: 'ltr',
  script: 'Latn',
  face: 'atkinson',
  intl: 'en-GB',
  review: 'draft',
  plain: { reader: 'retext-english', abbreviations: ['Dr.'], acronyms: ['UK'] },
};
export const polish: Language = {
  ...english,
  tag: 'pl',
  autonym: 'Polski',
  english: 'Polish',
  intl: 'pl-PL',
  plain: { abbreviations: ['p.'], hardWords: ['tłumacz'] },
};

/** A paragraph outside easy read; in it, `{name}` marks a fact. */
export function passage(text: string, more: Partial<Passage> = {}): Passage {
  const given: { start: number; end: number; fact: string | null }[] = [];
  let plainText = '';
  for (const [at, part] of text.split(/[{}]/u).entries()) {
    if (at % 2 === 1) {
      const [fact = '', value = ''] = part.split('=');
      given.push({ start: plainText.length, end: plainText.length + value.length, fact: fact === 'own' ? null : fact });
      plainText += value;
    } else plainText += part;
  }
  return { kind: 'paragraph', text: plainText, given, row: null, form: false, ...more };
}

export function words(passages: readonly (string | Passage)[], more: Partial<WordsRead> = {}): WordsRead {
  return {
    language: english,
    format: 'standard',
    rules: plain,
    passages: passages.map((one) => (typeof one === 'string' ? passage(one) : one)),
    factKinds: { law: 'text', place: 'address', replyBy: 'date' },
    phrases: [],
    ...more,
  };
}

/** Each passage beside a picture of its own, then those of the letter's end. */
export function easyWords(
  texts: readonly string[],
  end: readonly Passage[] = [],
  more: Partial<WordsRead> = {},
): WordsRead {
  const passages = [...texts.map((text, row) => passage(text, { row })), ...end];
  return words(passages, { format: 'easy-read', rules: easyRead, ...more });
}
