/** The Word documents of the site, opened again from disk and compared with their letters. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WordParagraph, WordPhrase } from '../../check/word/evidence.ts';
import { readWord } from '../../check/word/read-word.ts';
import { wordSaysLetter } from '../../check/word/word-says-letter.ts';
import type { Block, Inline, Letter } from '../../letter.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { siteInput } from '../site/make-site.ts';
import type { Checked } from './checked.ts';

/** @param folder the campaign's own output folder */
export async function checkWord(prepared: Prepared, folder: string): Promise<Checked> {
  const read = [];
  for (const { language, letter, word } of siteInput(prepared, []).editions) {
    if (word === null) continue;
    const bytes = await readFile(join(folder, 'site', word)).catch(() => new Uint8Array());
    const expected = { title: letter.title, paragraphs: letter.blocks.flatMap((block) => paragraphsOf(block, letter)) };
    read.push({ file: `site/${word}`, language: language.tag, expected, found: readWord(bytes) });
  }
  return {
    findings: read.flatMap((one) => wordSaysLetter.run(one)),
    tallies: { [wordSaysLetter.id]: { read: read.length, of: read.length } },
    notRun: {},
  };
}

/** What a Letter's block says as text alone, from the Letter alone. */
export function paragraphsOf(block: Block, letter: Letter): WordParagraph[] {
  const { direction } = letter;
  const one = (
    children: readonly Inline[],
    kind: WordParagraph['kind'] = 'paragraph',
    level: number | null = null,
  ) => ({ kind, level, direction, phrases: phrasesOf(children, letter.language) });
  switch (block.kind) {
    case 'heading':
      return [one(block.children, 'heading', block.level)];
    case 'paragraph':
      return [one(block.children)];
    case 'list':
      return block.items.map((item) => one(item, 'item'));
    case 'letterhead':
      return block.lines.map((line) => one(line));
    case 'picture-row':
    case 'section':
      return block.children.flatMap((child) => paragraphsOf(child, letter));
    case 'figure':
      return block.caption === null ? [] : [one(block.caption)];
    case 'contacts':
      return block.items.flatMap(({ term, detail }) => [one(term), one(detail)]);
    default:
      return [];
  }
}

function phrasesOf(inlines: readonly Inline[], language: string): WordPhrase[] {
  const all = inlines.flatMap((inline): WordPhrase[] => {
    if (inline.kind === 'foreign') return phrasesOf(inline.children, inline.language);
    return 'children' in inline ? phrasesOf(inline.children, language) : [{ text: inline.text, language }];
  });
  const joined: WordPhrase[] = [];
  for (const phrase of all) {
    const last = joined.at(-1);
    if (last?.language !== phrase.language) joined.push(phrase);
    else joined[joined.length - 1] = { text: last.text + phrase.text, language: phrase.language };
  }
  return joined;
}
