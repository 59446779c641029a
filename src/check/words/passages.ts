/**
 * The words of a letter as its reader meets them: one passage a block or list item, with the stretches
 * that are no prose (dates, addresses, names) marked.
 */
import type { Block, Inline, Letter } from '../../letter.ts';

/** `item`: of a list, or a contact's detail. `label`: words beside a box, a code or a line to write on. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'label' | 'letterhead';

/** A fact of the campaign, or the resident's own. */
export interface Given {
  /** Offsets into the passage's text: UTF-16 units, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** Its name in campaign.yaml; null for the resident's own. */
  readonly fact: string | null;
}

export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  readonly given: readonly Given[];
  /** The picture beside it: rows are counted from 0 through the letter; null without a picture. */
  readonly row: number | null;
  /** On a form to fill in: labels and short notes. */
  readonly form: boolean;
}

/** In reading order. Words in another language than the letter's are left out. */
export function passagesOf(letter: Letter): Passage[] {
  let rows = 0;
  const visit = (block: Block, around: Pick<Passage, 'row' | 'form'>): Passage[] => {
    const passage = (kind: PassageKind, children: readonly Inline[]): Passage => ({
      kind,
      ...textAndGiven(children),
      ...around,
    });
    switch (block.kind) {
      case 'heading':
        return [passage('heading', block.children)];
      case 'paragraph':
        return [passage('paragraph', block.children)];
      case 'list':
        return block.items.map((item) => passage('item', item));
      case 'letterhead':
        return block.lines.map((line) => passage('letterhead', line));
      case 'picture-row': {
        const row = rows++;
        return block.children.flatMap((child) => visit(child, { ...around, row }));
      }
      case 'figure':
        return block.caption === null ? [] : [passage('label', block.caption)];
      case 'code':
      case 'write-on':
        return [passage('label', block.label)];
      case 'choice':
        return [passage('label', block.children)];
      case 'contacts':
        return block.items.flatMap(({ term, detail }) => [passage('label', term), passage('item', detail)]);
      case 'slip':
        return block.children.flatMap((child) => visit(child, { ...around, form: true }));
      case 'section':
        return block.children.flatMap((child) => visit(child, around));
      case 'address':
      case 'language-panel':
        return [];
    }
  };
  return letter.blocks.flatMap((block) => visit(block, { row: null, form: false }));
}

function textAndGiven(children: readonly Inline[]): Pick<Passage, 'text' | 'given'> {
  let text = '';
  const given: Given[] = [];
  const add = (inline: Inline) => {
    if (inline.kind === 'foreign') return;
    if (inline.kind === 'fact' || inline.kind === 'field') {
      const fact = inline.kind === 'fact' ? inline.name : null;
      given.push({ start: text.length, end: text.length + inline.text.length, fact });
    }
    if ('children' in inline) inline.children.forEach(add);
    else text += inline.text;
  };
  children.forEach(add);
  return { text, given };
}
