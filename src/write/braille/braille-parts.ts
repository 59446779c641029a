/** What is brailled of a letter, before it is translated. What only paper needs is left out, as on the web. */
import { CannotRun } from '../../errors.ts';
import type { Block, Inline, Letter } from '../../letter.ts';

/** A heading, paragraph, item or line of the letterhead: in print, or as cells. */
export interface BraillePart {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'line';
  readonly text: string;
}

/** @throws CannotRun if the letter holds a resident's own data */
export function brailleParts(letter: Letter): BraillePart[] {
  return letter.blocks
    .flatMap(partsOf)
    .map(({ kind, text }) => ({ kind, text: plain(text) }))
    .filter(({ text }) => text !== '');
}

function partsOf(block: Block): BraillePart[] {
  const part = (kind: BraillePart['kind'], children: readonly Inline[]): BraillePart => ({
    kind,
    text: words(children),
  });
  switch (block.kind) {
    case 'heading':
      return [part(block.level === 1 ? 'title' : 'heading', block.children)];
    case 'paragraph':
      return [part('paragraph', block.children)];
    case 'list':
      return block.items.map((item) => part('item', item));
    case 'letterhead':
      return block.lines.map((line) => part('line', line));
    case 'picture-row':
    case 'section':
      return block.children.flatMap(partsOf);
    case 'figure':
      return block.caption === null ? [] : [part('paragraph', block.caption)];
    case 'contacts':
      return block.items.map(({ term, detail }) => ({ kind: 'item', text: `${words(term)} ${words(detail)}` }));
    case 'address':
      throw personal();
    case 'code':
    case 'language-panel':
    case 'slip':
    case 'choice':
    case 'write-on':
      return [];
  }
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'field') throw personal();
      return 'children' in inline ? words(inline.children) : inline.text;
    })
    .join('');
}

/** One space between words; none of the marks that only steer how print joins and runs. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

function personal(): CannotRun {
  return new CannotRun([
    {
      check: 'site-no-personal-data',
      level: 'mend',
      where: { file: 'site' },
      says: 'A braille file, which anyone can load, was about to hold a resident’s own data.',
      todo: 'Take it out of the words that the site uses; it belongs in the printed letter only.',
    },
  ]);
}
