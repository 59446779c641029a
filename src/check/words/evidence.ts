/** What the checks of words get: one letter's words, once for each language and template. */
import type { Finding, Level, Place } from '../../finding.ts';
import type { Language } from '../../letter.ts';
import type { Passage } from './passages.ts';
import type { WordRules } from './rules.ts';
import type { Sentence } from './sentences.ts';

/** A phrase as its file has it, placeholders included. */
export interface Phrase {
  readonly text: string;
  readonly where: Place;
}

export interface WordsRead {
  readonly language: Language;
  /** The first format that says these words: `standard`. */
  readonly format: string;
  readonly rules: WordRules;
  readonly passages: readonly Passage[];
  /** Kinds of the campaign's facts, by name: `address`, `date`. */
  readonly factKinds: Readonly<Record<string, string>>;
  /** All that the language can say: tells in which file and line a sentence stands. */
  readonly phrases: readonly Phrase[];
}

const PLACEHOLDER = /\{\{[^}]*\}\}/u;

/** File and line of the words at an offset of a passage: of the phrase with the most letters that is there. */
export function placeOf(
  { language, format, phrases }: Pick<WordsRead, 'language' | 'format' | 'phrases'>,
  passage: Pick<Passage, 'text'>,
  at: number,
): Place {
  let best: { readonly length: number; readonly where: Place } | undefined;
  for (const { text, where } of phrases) {
    const parts = text.split(PLACEHOLDER);
    const length = parts.join('').trim().length;
    if (length === 0 || length <= (best?.length ?? 0)) continue;
    const pattern = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('.+?'), 'gu');
    for (const match of passage.text.matchAll(pattern)) {
      if (at >= match.index && at < match.index + match[0].length) best = { length, where };
    }
  }
  return { ...best?.where, language: language.tag, format };
}

/** Makes the findings of one check: each quotes its sentence, and says where it stands. */
export function reporter(check: string, read: WordsRead) {
  return (level: Level, passage: Passage, at: number, says: string, todo: string): Finding => ({
    check,
    level,
    where: placeOf(read, passage, at),
    says,
    todo,
  });
}

/** A sentence as a finding quotes it. */
export function quoted({ text }: Pick<Sentence, 'text'>): string {
  return `“${text}”`;
}
