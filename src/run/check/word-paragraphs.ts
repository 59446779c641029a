/** A Letter's words as paragraphs of plain text: what a Word document and a braille file must say. */
import type { WordParagraph, WordPhrase } from '../../check/word/evidence.ts';
import type { Block, Inline, Letter } from '../../letter.ts';

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
