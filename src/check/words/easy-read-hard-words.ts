/** Easy read explains a hard word in the next sentence. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { ownWords, type Prose, proseOf } from './prose.ts';
import { readerOf } from './readers.ts';

export const easyReadHardWords: Check<WordsRead> = {
  id: 'easy-read-hard-words',
  reads: 'letter',
  title: 'Easy read explains each hard word in the next sentence.',
  source: 'RULES 2 (DH 2009); hard in English: three syllables or more, and not on the Dale–Chall list',
  run(read) {
    if (!read.rules.easyRead) return [];
    const finding = reporter(easyReadHardWords.id, read);
    const prose = proseOf(read).filter(({ passage }) => passage.kind !== 'heading' && !passage.form);
    const told = new Set<string>();
    const findings: Finding[] = [];
    for (const [at, one] of prose.entries()) {
      const first = hardWordsIn(ownWords(one), read).filter(({ word }) => !told.has(word));
      for (const { word } of first) told.add(word);
      const unexplained = first.filter(({ is }) => !isExplained(prose, at, is)).map(({ word }) => `“${word}”`);
      if (unexplained.length === 0) continue;
      const says = `A hard word (${unexplained.join(', ')}) is not explained in the sentence after ${quoted(one.sentence)}`;
      const todo = 'Say what it means in the next sentence, or use an easier word.';
      findings.push(finding('look', one.passage, one.sentence.start, says, todo));
    }
    return findings;
  },
};

interface HardWord {
  /** In its base form, to be told once. */
  readonly word: string;
  /** Whether a word of a later sentence is this one. */
  is(word: string): boolean;
}

function hardWordsIn(text: string, { language }: Pick<WordsRead, 'language'>): HardWord[] {
  const lower = (word: string) => word.toLocaleLowerCase(language.intl);
  const words = text.match(/[\p{L}\p{M}’'-]+/gu)?.map(lower) ?? [];
  const listed = (language.plain?.hardWords ?? []).flatMap((entry): HardWord[] => {
    const forms = entry.split('|');
    const is = (word: string) => forms.some((form) => lower(word).startsWith(form));
    return words.some(is) ? [{ word: forms[0] ?? entry, is }] : [];
  });
  const reader = readerOf(language);
  if (reader === null) return listed;
  const hard = words.flatMap((word): HardWord[] => {
    const base = reader.hardWord(word);
    return base === null || listed.some(({ is }) => is(word))
      ? []
      : [{ word: base, is: (other) => reader.hardWord(lower(other)) === base }];
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
  return (next.sentence.text.match(/[\p{L}\p{M}’'-]+/gu) ?? []).some(is);
}
