/** Who does what: the passive voice hides who. Only for languages that something can read. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { proseOf } from './prose.ts';
import { readerOf } from './readers.ts';

export const activeVoice: Check<WordsRead> = {
  id: 'active-voice',
  reads: 'letter',
  title: 'Sentences say who does what: always in easy read, nearly always in other letters (English).',
  source: 'RULES 2; GOV.UK content design: use the active voice',
  run(read) {
    const reader = readerOf(read.language);
    if (reader === null) return [];
    const finding = reporter(activeVoice.id, read);
    const prose = proseOf(read);
    const passive = prose.flatMap((one) => {
      const verb = reader.passive(one.sentence.text);
      return verb === null ? [] : [{ ...one, verb }];
    });
    const tooMany = passive.length > read.rules.passive * prose.length;
    return passive.map(({ passage, sentence, verb }): Finding => {
      const says = `The passive voice (“${verb}”) hides who does it: ${quoted(sentence)}`;
      const todo = 'Say who does it, unless nobody needs to know.';
      return finding(tooMany ? 'look' : 'explain', passage, sentence.start, says, todo);
    });
  },
};
