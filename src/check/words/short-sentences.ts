/** Sentences are short: long ones lose readers of easy read first, then everyone. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { proseOf } from './prose.ts';

export const shortSentences: Check<WordsRead> = {
  id: 'short-sentences',
  reads: 'letter',
  title: 'Sentences are short: 15 words in easy read (never above 25), 25 in other letters; a date counts as one.',
  source: 'RULES 2 (Making written information easier to understand, DH 2009); GOV.UK content design: 25 words',
  run(read) {
    const { aim, most } = read.rules.sentence;
    const finding = reporter(shortSentences.id, read);
    return proseOf(read).flatMap(({ passage, sentence }): Finding[] => {
      const count = sentence.length;
      if (count <= aim) return [];
      const says = `Unexpected ${count} words in a sentence, expected at most ${aim}: ${quoted(sentence)}`;
      const todo = 'Make two sentences of it, one idea in each.';
      return [finding(most !== null && count > most ? 'mend' : 'look', passage, sentence.start, says, todo)];
    });
  },
};
