/** What a screen reader says of a page, as a text file that a person can read from beginning to end. */
import { languageName } from '../language-name.ts';
import type { Reading } from './reader.ts';
import type { SpokenLine, SpokenPart } from './spoken.ts';

export interface Transcript {
  /** The page's path in the site's folder: `en/easy/index.html`. */
  readonly page: string;
  /** The transcript's own, in the folder of transcripts: `en/easy/index.txt`. */
  readonly path: string;
  readonly text: string;
}

/** Words of the reader that say the same to everybody in fewer letters. */
const SHORT: Readonly<Record<string, string>> = {
  banner: 'top of the page',
  contentinfo: 'foot of the page',
  listitem: '•',
  paragraph: '',
  definition: '',
  term: '',
  image: 'picture',
  article: 'letter',
  group: 'menu',
  video: 'film',
  textbox: 'field to type in',
  radio: 'choice',
};

/**
 * The reader marks no change of language, since it has no voice: the marks in brackets are read from `lang`.
 * @param names English names of languages by their tags
 */
export function transcriptOf(
  page: string,
  reading: Reading,
  lines: readonly SpokenLine[],
  names: ReadonlyMap<string, string>,
): Transcript {
  let language = '';
  const marked = (one: string): string => {
    if (one === language) return '';
    language = one;
    return `[${names.get(one) ?? languageName(one)}] `;
  };
  const part = ({ text, language: spoken, role, labels, space }: SpokenPart): string => {
    const name = role === '' ? '' : `(${[SHORT[role] ?? role, ...labels].join(', ')}) `;
    const mark = marked(spoken);
    return (space || mark !== '' ? ' ' : '') + mark + name + text;
  };
  const line = ({ role, labels, parts, depth }: SpokenLine): string => {
    const level = labels.find((label) => label.startsWith('level '))?.slice('level'.length) ?? '';
    const name = `${SHORT[role] ?? role}${role === 'heading' ? level : ''}`;
    const words = parts.map(part).join('').trim();
    const between = name === '' || words === '' ? '' : name === '•' ? ' ' : ': ';
    return '  '.repeat(Math.max(0, depth - 1)) + name + between + words;
  };
  const title = `title: ${marked(reading.language)}${reading.title}`;
  const head = `What a screen reader says of ${page}, from its title to its last word.\n`;
  return {
    page,
    path: page.replace(/\.html$/, '.txt'),
    text: [head, title, ...lines.filter(({ role }) => role !== 'document').map(line), ''].join('\n'),
  };
}
