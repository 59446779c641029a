/** An acronym is explained where it first stands, or is one that this language's readers know. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { codedStretches } from './coded.ts';
import { reporter, type WordsRead } from './evidence.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

export const acronymsExplained: Check<WordsRead> = {
  id: 'acronyms-explained',
  reads: 'letter',
  title: 'Each acronym is explained at its first use, or known to readers of the language.',
  source: 'WCAG 2.2, 3.1.4 (AAA); GOV.UK content design: explain acronyms the first time',
  run(read) {
    const finding = reporter(acronymsExplained.id, read);
    const known = new Set(read.language.plain?.acronyms ?? []);
    // "YES" is no acronym where "yes" stands too.
    const small = new Set(read.passages.flatMap((passage) => smallWords(passage, read.factKinds)));
    const told = new Set<string>();
    return read.passages.flatMap((passage): Finding[] => {
      const coded = codedStretches(passage, read.factKinds);
      return [...passage.text.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }): Finding[] => {
        const isCoded = coded.some(({ start, end }) => index >= start && index < end);
        const isWord = small.has(acronym.toLocaleLowerCase(read.language.intl));
        if (isCoded || isWord || known.has(acronym) || told.has(acronym)) return [];
        told.add(acronym);
        if (isExplained(passage.text, acronym)) return [];
        const sentence = sentencesOf(passage, read.language.intl, read.language.plain?.abbreviations).findLast(
          ({ start }) => start <= index,
        );
        const says = `“${acronym}” is not explained where it first stands: “${sentence?.text ?? passage.text}”`;
        const todo = `Write it out the first time, with ${acronym} in brackets; or, if readers know it, add it to “acronyms” in language.json.`;
        return [finding('explain', passage, index, says, todo)];
      });
    });
  },
};

function smallWords(passage: Passage, kinds: WordsRead['factKinds']): readonly string[] {
  let own = passage.text;
  for (const { start, end } of codedStretches(passage, kinds).toReversed())
    own = `${own.slice(0, start)} ${own.slice(end)}`;
  return own.match(/(?<!\p{L})\p{Ll}{2,6}(?!\p{L})/gu) ?? [];
}

/** "British Sign Language (BSL)", "… (UK GDPR)" or "BSL (British Sign Language)". */
function isExplained(text: string, acronym: string): boolean {
  return new RegExp(`[\\p{L}\\p{M}]\\s*\\((?:\\p{L}+ )?${acronym}\\)|${acronym}\\s*\\(\\s*\\p{L}`, 'u').test(text);
}
