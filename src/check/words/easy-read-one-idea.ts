/** Easy read says one idea a sentence: signs of more are a semicolon, a dash between clauses, many commas. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { ownWords, proseOf } from './prose.ts';

/** A list of three takes one comma, or two with one before "and". */
const COMMAS = 2;

export const easyReadOneIdea: Check<WordsRead> = {
  id: 'easy-read-one-idea',
  reads: 'letter',
  title: 'Easy read says one idea in each sentence.',
  source: 'RULES 2 (DH 2009); its signs are everyletter’s own',
  run(read) {
    if (!read.rules.easyRead) return [];
    const finding = reporter(easyReadOneIdea.id, read);
    return proseOf(read).flatMap((prose): Finding[] => {
      const { passage, sentence } = prose;
      const own = ownWords(prose); // A date's own commas and dashes are no ideas.
      const commas = own.match(/[,،、]/gu)?.length ?? 0;
      const sign = /[;؛]/u.test(own)
        ? 'a semicolon'
        : /\s[–—]\s/u.test(own)
          ? 'a dash'
          : commas > COMMAS
            ? `${commas} commas`
            : null;
      if (sign === null) return [];
      const says = `There may be more than one idea in this sentence (${sign}): ${quoted(sentence)}`;
      return [finding('look', passage, sentence.start, says, 'Say each idea in a sentence of its own.')];
    });
  },
};
