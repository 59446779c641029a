/** Plain words: there is a shorter one that more readers know. Advice, never a fault. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { ownWords, proseOf } from './prose.ts';
import { readerOf } from './readers.ts';

export const plainWords: Check<WordsRead> = {
  id: 'plain-words',
  reads: 'letter',
  title: 'Words are plain and name nobody carelessly (English).',
  source: 'retext-simplify (plainlanguage.gov word list), retext-equality',
  run(read) {
    const reader = readerOf(read.language);
    if (reader === null) return [];
    const finding = reporter(plainWords.id, read);
    return proseOf(read).flatMap((one): Finding[] =>
      reader.plainer(ownWords(one)).map(({ advice }) => {
        const says = `${advice}: ${quoted(one.sentence)}`;
        return finding('explain', one.passage, one.sentence.start, says, 'Use the plainer word if it says the same.');
      }),
    );
  },
};
