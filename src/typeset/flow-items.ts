import type { Block, Choice, Figure, LanguagePanel } from '../letter.ts';
import type { Layout } from './layout.ts';

/** What the flow sets on pages, in reading order. Gaps are pt. */
export type FlowItem =
  /** A block in the text area. `before` and `after`: the least white over and under it. */
  | {
      readonly kind: 'box';
      readonly layout: Layout;
      readonly before: number;
      readonly after: number;
      readonly keepWithNext: boolean;
      readonly code: boolean;
      /** The same block in less height, largest first: a picture. */
      readonly smaller: readonly Layout[];
    }
  /** Letterhead and address: at their own place on page 1, the origin its corner. */
  | { readonly kind: 'fixed'; readonly layout: Layout }
  /** At the foot of page 1, the same place on every letter; on a page of its own if it takes too much of it.
   * Several layouts: a page for each. */
  | { readonly kind: 'foot'; readonly layouts: readonly Layout[] }
  | { readonly kind: 'begin'; readonly at: 'page' | 'sheet' }
  /** A part with a tag of its own. A slip gives up some of its white to stay on one page. */
  | { readonly kind: 'open'; readonly slip: boolean }
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
  /** A picture in ever less height. */
  smallerFigures(figure: Figure): Layout[];
  choices(choices: readonly Choice[]): Layout;
  cutLine(): Layout;
}

/** Over and under headings, in lines of Latin: Nastaliq's tall lines bring white of their own. */
const headingGaps = { 1: [1.2, 0.7], 2: [1.35, 0.45], 3: [1, 0.35] } as const;
/** A list that belongs to the sentence before it; a label to write beside; boxes to tick. In lines. */
const closeGap = 0.45;
const formGaps = [0.4, 0.75] as const;

/** What most boxes are. */
const apart = { keepWithNext: false, code: false, smaller: [] } as const;

/**
 * Lays a letter's blocks out in order.
 *
 * @param lengths In pt: a line of body text, one of Latin, the gap between paragraphs, the height of a page's text area.
 */
export function flowItems(blocks: readonly Block[], lengths: Lengths, layouts: BlockLayouts): FlowItem[] {
  const items: FlowItem[] = [];
  let codeSeen = false;

  const walk = (children: readonly Block[], top: boolean): void => {
    for (let index = 0; index < children.length; index += 1) {
      const block = children[index];
      if (block === undefined) continue;
      switch (block.kind) {
        case 'letterhead':
        case 'address':
          items.push({ kind: 'fixed', layout: layouts.block(block) });
          break;
        case 'code':
        case 'language-panel': {
          const parts = block.kind === 'code' ? [layouts.block(block)] : panelParts(block, lengths, layouts);
          // The first code of a letter is anchored: one place on every letter of a format (RULES 6).
          if (top && !codeSeen) items.push({ kind: 'foot', layouts: parts });
          else {
            for (const layout of parts) {
              if (block.kind === 'language-panel') items.push({ kind: 'begin', at: 'page' });
              items.push({ kind: 'box', layout, ...gaps(block, lengths), ...apart, code: true });
            }
          }
          codeSeen = true;
          break;
        }
        case 'choice': {
          const group = choicesFrom(children, index);
          const layout = layouts.choices(group);
          items.push({ kind: 'box', layout, ...gaps(block, lengths), ...apart });
          index += group.length - 1;
          break;
        }
        case 'slip':
        case 'section':
          if (block.kind === 'slip') items.push({ kind: 'cut', layout: layouts.cutLine() });
          else if (block.begins !== 'here') items.push({ kind: 'begin', at: block.begins });
          items.push({ kind: 'open', slip: block.kind === 'slip' });
          walk(block.children, false);
          items.push({ kind: 'close' });
          break;
        default: {
          const leads = leadsIn(block, children[index + 1]);
          const { before, after } = gaps(block, lengths);
          const keepWithNext = leads || block.kind === 'heading';
          const under = leads ? closeGap * lengths.line : after;
          const smaller = block.kind === 'figure' ? layouts.smallerFigures(block) : [];
          const layout = layouts.block(block);
          items.push({ kind: 'box', layout, before, after: under, keepWithNext, code: false, smaller });
        }
      }
    }
  };

  walk(blocks, true);
  return items;
}

/** White over and under a block, pt. */
function gaps(block: Block, { line, latinLine, paragraphGap }: Lengths): { before: number; after: number } {
  switch (block.kind) {
    case 'heading': {
      const [before, after] = headingGaps[block.level];
      return { before: before * latinLine, after: after * latinLine };
    }
    case 'picture-row':
      return { before: paragraphGap, after: paragraphGap };
    case 'figure':
      return { before: 0.75 * latinLine, after: line };
    case 'code':
    case 'language-panel':
      return { before: line, after: line };
    case 'choice':
    case 'write-on':
      return { before: formGaps[0] * line, after: formGaps[1] * line };
    default:
      return { before: 0, after: paragraphGap };
  }
}

/** A panel that is taller than a page becomes two, each with the code that its lines speak of. */
function panelParts(panel: LanguagePanel, { pageHeight }: Lengths, layouts: BlockLayouts): Layout[] {
  const whole = layouts.block(panel);
  const half = Math.ceil(panel.lines.length / 2);
  if (whole.height <= pageHeight || half === panel.lines.length) return [whole];
  const halves = [panel.lines.slice(0, half), panel.lines.slice(half)];
  return halves.map((lines) => layouts.block({ ...panel, lines }));
}

/** The boxes to tick that follow each other are one list. */
function choicesFrom(children: readonly Block[], index: number): Choice[] {
  const choices: Choice[] = [];
  for (let next = children[index]; next?.kind === 'choice'; next = children[index + choices.length]) choices.push(next);
  return choices;
}

/** "We pay for:" stays with its list. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || (next.kind !== 'list' && next.kind !== 'contacts'))
    return false;
  const last = block.children.at(-1);
  return last !== undefined && (last.kind === 'text' || last.kind === 'fact') && /[:：]\s*$/u.test(last.text);
}
