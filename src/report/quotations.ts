/** What findings quote from letters stands in the letter's language: here it is told apart from what is said of it. */
import type { ReportLanguage } from './report.ts';

/** A piece of a sentence; `language` is null where it is the report's own. */
export interface Stretch {
  readonly text: string;
  readonly language: ReportLanguage | null;
}

const QUOTED = /“([^”]*)”/gu;
/** Names of files, keys and addresses are nobody's language. */
const NAME = /^[\w./:#{}-]*$/u;

/** The longest quotation of a sentence, without its marks; null without one of more than one word. */
export function quotationIn(says: string): string | null {
  const [longest] = [...says.matchAll(QUOTED)].map(([, words = '']) => words).sort((a, b) => b.length - a.length);
  return longest === undefined || !longest.trim().includes(' ') ? null : longest;
}

/** A sentence parted at its quotations. @param language of what it quotes; null where that is the report's own */
export function stretchesOf(says: string, language: ReportLanguage | null): Stretch[] {
  if (language === null) return [{ text: says, language: null }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 1: words = '' } of says.matchAll(QUOTED)) {
    if (words === '' || (NAME.test(words) && !/^\p{L}+$/u.test(words))) continue;
    stretches.push({ text: says.slice(from, index + 1), language: null }, { text: words, language });
    from = index + 1 + words.length;
  }
  return [...stretches, { text: says.slice(from), language: null }].filter(({ text }) => text !== '');
}
