/** Easy read explains a hard word in the next sentence, and lists all of them under its last heading. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import type { Passage } from './passages.ts';
import { ownWords, type Prose, proseOf } from './prose.ts';
import { readerOf } from './readers.ts';

const WORD = /[\p{L}\p{M}’'-]+/gu;

export const easyReadHardWords: Check<WordsRead> = {
  id: 'easy-read-hard-words',
  reads: 'letter',
  title: 'Easy read explains each hard word in the next sentence, and lists them at its end.',
  source: 'RULES 2 (DH 2009); hard in English: three syllables or more, and not on the Dale–Chall list',
  run(read) {
    if (!read.rules.easyRead) return [];
    const finding = reporter(easyReadHardWords.id, read);
    const prose = proseOf(read).filter(({ passage }) => passage.kind !== 'heading' && !passage.form);
    const listed = listOf(read.passages);
    const told = new Set<string>();
    const findings: Finding[] = [];
    for (const [at, one] of prose.entries()) {
      const first = hardWordsIn(ownWords(one), read).filter(({ word }) => !told.has(word));
      for (const { word } of first) told.add(word);
      const unlisted = first.filter(({ is }) => !listed.some(is)).map(({ written }) => `“${written}”`);
      if (unlisted.length > 0) {
        const says = `A hard word (${unlisted.join(', ')}) is not in the list of hard words at the letter’s end.`;
        const todo = 'Say there again what it means: the list stands under the last heading of easy-read.hbs.';
        findings.push(finding('look', one.passage, one.sentence.start, says, todo));
      }
      const unexplained = first.filter(({ is }) => !isExplained(prose, at, is)).map(({ written }) => `“${written}”`);
      if (unexplained.length === 0) continue;
      const says = `A hard word (${unexplained.join(', ')}) is not explained in the sentence after ${quoted(one.sentence)}`;
      const todo = 'Say what it means in the next sentence, or use an easier word.';
      findings.push(finding('look', one.passage, one.sentence.start, says, todo));
    }
    return findings;
  },
};

/** Words under the letter's last heading, forms to fill in left out. */
function listOf(passages: readonly Passage[]): readonly string[] {
  const own = passages.filter(({ form }) => !form);
  const heading = own.findLastIndex(({ kind }) => kind === 'heading');
  return own.slice(heading + 1).flatMap(({ text }) => text.match(WORD) ?? []);
}

interface HardWord {
  /** In its base form, to be told once. */
  readonly word: string;
  /** As it stands in the sentence, in small letters. */
  readonly written: string;
  /** Whether a word of a later sentence is this one. */
  is(word: string): boolean;
}

function hardWordsIn(text: string, { language }: Pick<WordsRead, 'language'>): HardWord[] {
  const lower = (word: string) => word.toLocaleLowerCase(language.intl);
  const words = text.match(WORD)?.map(lower) ?? [];
  const listed = (language.plain?.hardWords ?? []).flatMap((entry): HardWord[] => {
    const forms = entry.split('|');
    const is = (word: string) => forms.some((form) => lower(word).startsWith(form));
    const written = words.find(is);
    return written === undefined ? [] : [{ word: forms[0] ?? entry, written, is }];
  });
  const reader = readerOf(language);
  if (reader === null) return listed;
  const hard = words.flatMap((word): HardWord[] => {
    const base = reader.hardWord(word);
    return base === null || listed.some(({ is }) => is(word))
      ? []
      : [{ word: base, written: word, is: (other) => reader.hardWord(lower(other)) === base }];
  });
  return [...listed, ...hard];
}

/** In the sentence after it beside the same picture, whatever it is called there ("It makes …"), or by name
 * in the next sentence of all. */
function isExplained(prose: readonly Prose[], at: number, is: HardWord['is']): boolean {
  const one = prose[at];
  const next = prose[at + 1];
  if (one === undefined || next === undefined) return false;
  if (next.passage === one.passage) return true;
  return (next.sentence.text.match(WORD) ?? []).some(is);
}
