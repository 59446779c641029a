/** The sentences of a letter in reading order. */
import type { WordsRead } from './evidence.ts';
import type { Passage } from './passages.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface Prose {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** A greeting ends with a comma, in whichever script. */
const GREETING = /[,،]\s*$/u;

/** Every sentence that is read as one: not the letterhead, labels, or a greeting. */
export function proseOf({ passages, language }: Pick<WordsRead, 'passages' | 'language'>): Prose[] {
  return passages
    .filter(({ kind, text }) => kind !== 'letterhead' && kind !== 'label' && !GREETING.test(text))
    .flatMap((passage) =>
      sentencesOf(passage, language.intl, language.plain?.abbreviations).map((sentence) => ({ passage, sentence })),
    );
}

/** A sentence with each fact and name as one short word: formulas of ease judge the campaign's own words. */
export function ownWords({ passage, sentence }: Prose): string {
  const end = sentence.start + sentence.text.length;
  let text = '';
  let at = sentence.start;
  for (const given of passage.given) {
    if (given.start < sentence.start || given.start >= end) continue;
    text += `${passage.text.slice(at, given.start)}this`;
    at = given.end;
  }
  return (text + passage.text.slice(at, end)).trim();
}
