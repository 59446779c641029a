import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { plainText } from '../plain-text.ts';
import type { WordParagraph, WordRead } from './evidence.ts';

export const wordSaysLetter: Check<WordRead> = {
  id: 'word-says-letter',
  reads: 'run',
  title:
    'Each Word document says what its letter says: the same words in order, headings, lists, languages and direction.',
  source: 'Issue 5; WCAG 2.2, 1.3.1, 1.3.2, 3.1.2',
  run({ file, language, expected, found }) {
    const finding = (says: string): Finding => ({
      check: wordSaysLetter.id,
      level: 'mend',
      where: { file, language },
      says,
      todo: 'Make the campaign again; if it comes back, report it.',
    });
    if (found === null) return [finding('The Word document is missing or can’t be opened.')];
    const title =
      plainText(found.title) === plainText(expected.title)
        ? []
        : [finding(`Its title is “${found.title}”, where the letter’s is “${expected.title}”.`)];
    const longer = Math.max(expected.paragraphs.length, found.paragraphs.length);
    const differences = Array.from({ length: longer }, (_, at) =>
      difference(expected.paragraphs[at], found.paragraphs[at]),
    );
    const first = differences.find((one) => one !== null);
    return first == null ? title : [...title, finding(first)];
  },
};

/** The first thing in which two paragraphs differ, as a sentence, or null. */
function difference(due: WordParagraph | undefined, is: WordParagraph | undefined): string | null {
  if (is === undefined) return `It ends before “${quote(due)}”.`;
  if (due === undefined) return `It says “${quote(is)}”, which the letter doesn’t say there.`;
  if (words(due) !== words(is)) return `It says “${quote(is)}” where the letter says “${quote(due)}”.`;
  if (due.kind !== is.kind || due.level !== is.level)
    return `“${quote(is)}” is a ${named(is)} in it, and a ${named(due)} in the letter.`;
  if (due.direction !== is.direction) return `“${quote(is)}” runs the wrong way.`;
  const [asked, told] = [languages(due), languages(is)];
  return asked === told ? null : `“${quote(is)}” is marked as ${told || 'no language'}, and it is ${asked}.`;
}

const words = ({ phrases }: WordParagraph): string => plainText(phrases.map(({ text }) => text).join(''));
const languages = ({ phrases }: WordParagraph): string =>
  phrases.flatMap(({ language, text }) => (text.trim() === '' ? [] : language)).join(', ');
const named = ({ kind, level }: WordParagraph): string => (level === null ? kind : `${kind} of level ${level}`);

function quote(paragraph: WordParagraph | undefined): string {
  const all = paragraph === undefined ? '' : words(paragraph);
  return all.length > 60 ? `${all.slice(0, 60)}…` : all;
}
