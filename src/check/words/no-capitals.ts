/** No blocks of capitals: they take the shape of words away, and screen readers may spell them out. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { codedStretches } from './coded.ts';
import { reporter, type WordsRead } from './evidence.ts';

/** A single word of capitals this long is no acronym that could be spelt. */
const WORD = 5;
/** Words in a row that make a block, whatever their length. */
const ROW = 3;

export const noCapitals: Check<WordsRead> = {
  id: 'no-capitals',
  reads: 'letter',
  title: 'No words stand in blocks of capitals, apart from addresses, postcodes, codes and acronyms.',
  source: 'RULES 1 (UKAAF G003: clear print)',
  run(read) {
    const finding = reporter(noCapitals.id, read);
    const known = new Set(read.language.plain?.acronyms ?? []);
    return read.passages.flatMap((passage): Finding[] => {
      const coded = codedStretches(passage, read.factKinds);
      const runs = passage.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ \u00a0]+\p{Lu}{2,})*(?![\p{L}\p{N}])/gu);
      const block = [...runs].find(({ 0: run, index }) => {
        if (coded.some(({ start, end }) => index < end && index + run.length > start)) return false;
        const words = run.split(/\s+/u).filter((word) => !known.has(word));
        return words.length >= ROW || words.some((word) => word.length >= WORD);
      });
      if (block === undefined) return [];
      const says = `“${block[0]}” stands in capitals.`;
      const todo =
        'Write it in small letters; for weight, use bold. If it is an acronym, add it to “acronyms” in language.json.';
      return [finding('mend', passage, block.index, says, todo)];
    });
  },
};
