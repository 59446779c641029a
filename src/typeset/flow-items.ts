import type { Block, Choice, LanguagePanel } from '../letter.ts';
import type { Layout } from './layout.ts';

/** What the flow sets on pages, in reading order. Gaps are pt. */
export type FlowItem =
  /** A block in the text area. `before` and `after`: the least white over and under it. */
  | { readonly kind: 'box'; readonly layout: Layout; readonly before: number; readonly after: number; readonly keepWithNext: boolean; readonly code: boolean }
  /** Letterhead and address: at their own place on page 1, the origin its corner. */
  | { readonly kind: 'fixed'; readonly layout: Layout }
  /** At the foot of page 1, the same place on every letter; on a page of its own if it takes too much of it.
   * Several layouts: a page for each. */
  | { readonly kind: 'foot'; readonly layouts: readonly Layout[] }
  | { readonly kind: 'begin'; readonly at: 'page' | 'sheet' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A line to cut along, unless the page begins here. */
  | { readonly kind: 'cut'; readonly layout: Layout };

export interface Lengths {
  readonly line: number;
  readonly latinLine: number;
  readonly paragraphGap: number;
  readonly pageHeight: number;
}

/** The layouts of blocks, by kind: `typesetter.ts` gives them, remembering those that are shared. */
export interface BlockLayouts {
  block(block: Block): Layout;
  choices(choices: readonly Choice[]): Layout;
  cutLine(): Layout;
}

/** Over and under headings, in lines of Latin: Nastaliq's tall lines bring white of their own. */
const headingGaps = { 1: [1.2, 0.7], 2: [1.35, 0.45], 3: [1, 0.35] } as const;
/** A list that belongs to the sentence before it; a label to write beside; boxes to tick. In lines. */
const closeGap = 0.45;
const formGaps = [0.4, 0.75] as const;

/**
 * Lays a letter's blocks out in order.
 *
 * @param lengths In pt: a line of body text, one of Latin, the gap between paragraphs, the height of a page's text area.
 */
export function flowItems(blocks: readonly Block[], lengths: Lengths, layouts: BlockLayouts): FlowItem[] {
  const { line, latinLine, paragraphGap, pageHeight } = lengths;
  const items: FlowItem[] = [];
  let codeSeen = false;

  const box = (block: Block, before: number, after: number, keepWithNext = false): void => {
    items.push({ kind: 'box', layout: layouts.block(block), before, after, keepWithNext, code: block.kind === 'code' || block.kind === 'language-panel' });
  };

  const walk = (children: readonly Block[], top: boolean): void => {
    for (let index = 0; index < children.length; index += 1) {
      const block = children[index];
      if (block === undefined) continue;
      switch (block.kind) {
        case 'letterhead':
        case 'address':
          items.push({ kind: 'fixed', layout: layouts.block(block) });
          break;
        case 'heading': {
          const [before, after] = headingGaps[block.level];
          box(block, before * latinLine, after * latinLine, true);
          break;
        }
        case 'paragraph': {
          const leads = leadsIn(block, children[index + 1]);
          box(block, 0, leads ? closeGap * line : paragraphGap, leads);
          break;
        }
        case 'code':
        case 'language-panel': {
          // The first code of a letter is anchored; two codes never share a side (issue: one code on a side).
          const foot = top && !codeSeen;
          if (block.kind === 'code') foot ? items.push({ kind: 'foot', layouts: [layouts.block(block)] }) : box(block, line, line);
          else panel(block, foot);
          codeSeen = true;
          break;
        }
        case 'picture-row':
          box(block, paragraphGap, paragraphGap);
          break;
        case 'figure':
          box(block, paragraphGap, line);
          break;
        case 'choice': {
          let end = index;
          while (children[end + 1]?.kind === 'choice') end += 1;
          const group = children.slice(index, end + 1).filter((one) => one.kind === 'choice');
          items.push({ kind: 'box', layout: layouts.choices(group), before: formGaps[0] * line, after: formGaps[1] * line, keepWithNext: false, code: false });
          index = end;
          break;
        }
        case 'write-on':
          box(block, formGaps[0] * line, formGaps[1] * line);
          break;
        case 'slip':
          items.push({ kind: 'cut', layout: layouts.cutLine() }, { kind: 'open' });
          walk(block.children, false);
          items.push({ kind: 'close' });
          break;
        case 'section':
          if (block.begins !== 'here') items.push({ kind: 'begin', at: block.begins });
          items.push({ kind: 'open' });
          walk(block.children, false);
          items.push({ kind: 'close' });
          break;
        default:
          box(block, 0, paragraphGap);
      }
    }
  };

  /** A panel that is taller than a page becomes two, each with the code that its lines speak of. */
  const panel = (block: LanguagePanel, foot: boolean): void => {
    const half = Math.ceil(block.lines.length / 2);
    const whole = layouts.block(block);
    const parts = whole.height <= pageHeight || half === block.lines.length ? [whole] : [block.lines.slice(0, half), block.lines.slice(half)].map((lines) => layouts.block({ ...block, lines }));
    if (foot) items.push({ kind: 'foot', layouts: parts });
    else for (const layout of parts) items.push({ kind: 'begin', at: 'page' }, { kind: 'box', layout, before: 0, after: line, keepWithNext: false, code: true });
  };

  walk(blocks, true);
  return items;
}

/** "We pay for:" stays with its list. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || (next.kind !== 'list' && next.kind !== 'contacts')) return false;
  const last = block.children.at(-1);
  return last !== undefined && (last.kind === 'text' || last.kind === 'fact') && /[:：]\s*$/u.test(last.text);
}
