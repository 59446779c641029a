/** The words of a letter for those who hear or feel it, block by block. What only paper needs is left out, as on the web. */
import type { Block, Inline, Letter } from '../letter.ts';
import { personalData } from './personal-data.ts';

export interface PublicPart {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'line';
  readonly text: string;
}

export interface Wording {
  /** A fact as it is said; else as it is written. */
  readonly fact?: (text: string) => string;
  /** Between the name of a way to get in touch and what it is. */
  readonly afterTerm: string;
  /** What is said where a resident's own data would become public. */
  readonly refusal: string;
}

/** @throws CannotRun if the letter holds a resident's own data */
export function publicParts(letter: Letter, { fact = (text) => text, afterTerm, refusal }: Wording): PublicPart[] {
  const words = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => {
        if (inline.kind === 'field') throw personalData(refusal);
        if ('children' in inline) return words(inline.children);
        return inline.kind === 'fact' ? fact(inline.text) : inline.text;
      })
      .join('');
  const part = (kind: PublicPart['kind'], children: readonly Inline[]): PublicPart => ({ kind, text: words(children) });
  const partsOf = (block: Block): PublicPart[] => {
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
        return block.items.map(({ term, detail }) => ({
          kind: 'item',
          text: `${words(term)}${afterTerm}${words(detail)}`,
        }));
      case 'address':
        throw personalData(refusal);
      case 'code':
      case 'language-panel':
      case 'slip':
      case 'choice':
      case 'write-on':
        return [];
    }
  };
  return letter.blocks.flatMap(partsOf);
}
