import type { Block, Choice, CodeBlock, Figure, LanguagePanel, Section } from '../letter.ts';
import { type Layout, strokesApart } from './layout.ts';

/** What the flow sets on pages, in reading order. Gaps are pt. */
export type FlowItem =
  /** A block in the text area. `before` and `after`: the least white over and under it. */
  | {
      readonly kind: 'box';
      readonly layout: Layout;
      /** A heading of level 2: what follows may as well begin a page. */
      readonly opens: boolean;
      readonly before: number;
      readonly after: number;
      /** A blank line, where it is a paragraph: none is saved between two of them. 0 for what is none. */
      readonly blank: number;
      readonly keepWithNext: boolean;
      readonly code: boolean;
      /** The same block in less height, largest first: a picture. */
      readonly smaller: readonly Layout[];
    }
  /** Letterhead and address: at their own place on page 1, the origin its corner. */
  | { readonly kind: 'fixed'; readonly layout: Layout }
  /** At a page's foot, the same place on every letter: the first of a letter on page 1, or on page 2 if it takes
   * too much of page 1; another on the page where it falls, or on the next. Several layouts: a page for each. */
  | { readonly kind: 'foot'; readonly layouts: readonly Layout[] }
  | { readonly kind: 'begin'; readonly at: 'page' | 'sheet' }
  /** A part with a tag of its own. A slip gives up some of its white to stay on one page. */
  | { readonly kind: 'open'; readonly slip: boolean }
  | { readonly kind: 'close' }
  /** A line to cut along, unless the page begins here. */
  | { readonly kind: 'cut'; readonly layout: Layout };

export interface Lengths {
  /** Of the letters. */
  readonly size: number;
  readonly line: number;
  readonly latinLine: number;
  readonly blankLine: number;
  readonly paragraphGap: number;
  readonly pageHeight: number;
}

/** The layouts of blocks, by kind: `typesetter.ts` gives them, remembering those that are shared. */
export interface BlockLayouts {
  block(block: Block): Layout;
  /** A film's poster frame with the code that opens the film. */
  film(frame: Figure, code: CodeBlock): Layout;
  /** A picture in ever less height. */
  smallerFigures(figure: Figure): Layout[];
  choices(choices: readonly Choice[]): Layout;
  cutLine(): Layout;
}

/** Over and under headings, in lines of Latin: Nastaliq's tall lines bring white of their own. Over them more
 * than between two paragraphs, so that an eye sees what belongs together. */
const headingGaps = { 1: [1.2, 0.7], 2: [1.35, 0.45], 3: [1.1, 0.35] } as const;
/** A list that belongs to the sentence before it; a label to write beside; boxes to tick. In lines. */
const closeGap = 0.45;
/** Between two rows with pictures, which are mostly taller than their words. */
const rowGap = 0.8;
const formGaps = [0.4, 0.75] as const;

/** What most boxes are. */
const apart = { opens: false, blank: 0, keepWithNext: false, code: false, smaller: [] } as const;

/**
 * Lays a letter's blocks out in order.
 *
 * @param lengths In pt: a line of body text, one of Latin, the gap between paragraphs, the height of a page's text area.
 */
export function flowItems(blocks: readonly Block[], lengths: Lengths, layouts: BlockLayouts): FlowItem[] {
  const items: FlowItem[] = [];
  let codeSeen = false;

  const walk = (children: readonly Block[], top: boolean, together = false): void => {
    for (let index = 0; index < children.length; index += 1) {
      const block = children[index];
      if (block === undefined) continue;
      const film = filmAt(children, index);
      if (film !== null) {
        const layout = layouts.film(...film);
        if (top && !codeSeen) items.push({ kind: 'foot', layouts: [layout] });
        else items.push({ kind: 'box', layout, ...gaps(film[1], lengths), ...apart, code: true });
        codeSeen = true;
        index += 1;
        continue;
      }
      switch (block.kind) {
        case 'letterhead':
        case 'address':
          items.push({ kind: 'fixed', layout: layouts.block(block) });
          break;
        case 'code':
        case 'language-panel': {
          const parts = block.kind === 'code' ? [layouts.block(block)] : panelParts(block, lengths, layouts);
          // The first code of a letter, and each panel, is anchored: one place on every letter of a format (RULES 6).
          if (top && (!codeSeen || block.kind === 'language-panel')) items.push({ kind: 'foot', layouts: parts });
          else {
            for (const layout of parts)
              items.push({ kind: 'box', layout, ...gaps(block, lengths), ...apart, code: true });
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
          walk(block.children, false, block.kind === 'section' && isShort(block));
          items.push({ kind: 'close' });
          break;
        default: {
          const leads = leadsIn(block, children[index + 1]);
          const { before, after } = gaps(block, lengths);
          const keepWithNext = leads || block.kind === 'heading' || (together && index < children.length - 1);
          const opens = block.kind === 'heading' && block.level === 2;
          const under = leads ? closeWhite(closeGap, lengths) : after;
          const blank = block.kind === 'paragraph' || block.kind === 'picture-row' ? lengths.blankLine : 0;
          const smaller = block.kind === 'figure' ? layouts.smallerFigures(block) : [];
          const layout = layouts.block(block);
          items.push({ kind: 'box', layout, before, after: under, ...apart, opens, blank, keepWithNext, smaller });
        }
      }
    }
  };

  walk(blocks, true);
  return lengths.line > lengths.latinLine ? withStrokesApart(items, lengths.size) : items;
}

/** Words that hang far out of their lines need more white than others. */
function withStrokesApart(items: readonly FlowItem[], size: number): FlowItem[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    if (item.kind !== 'box' || next?.kind !== 'box') return item;
    return { ...item, after: Math.max(item.after, strokesApart(item.layout, next.layout, size)) };
  });
}

/** White over and under a block, pt. */
function gaps(block: Block, lengths: Lengths): { before: number; after: number } {
  const { line, latinLine, paragraphGap } = lengths;
  switch (block.kind) {
    case 'heading': {
      const [before, after] = headingGaps[block.level];
      return { before: before * latinLine, after: closeWhite(after, lengths) };
    }
    case 'picture-row': {
      const gap = (block.prominence === 'side' ? closeGap : rowGap) * latinLine;
      return { before: gap, after: gap };
    }
    case 'figure':
      return { before: 0.75 * latinLine, after: line };
    case 'code':
    case 'language-panel':
      return { before: line, after: line };
    case 'choice':
    case 'write-on':
      return { before: formGaps[0] * latinLine, after: formGaps[1] * latinLine };
    default:
      return { before: 0, after: paragraphGap };
  }
}

/** White between what belongs together, from lines of Latin: tall lines bring white of their own. */
function closeWhite(lines: number, { line, latinLine }: Lengths): number {
  return Math.max(0, lines * latinLine - (line - latinLine) / 2);
}

/** A panel that is taller than a page becomes two, each with the code that its lines speak of. */
function panelParts(panel: LanguagePanel, { pageHeight }: Lengths, layouts: BlockLayouts): Layout[] {
  const whole = layouts.block(panel);
  const half = Math.ceil(panel.lines.length / 2);
  if (whole.height <= pageHeight || half === panel.lines.length) return [whole];
  const halves = [panel.lines.slice(0, half), panel.lines.slice(half)];
  return halves.map((lines) => layouts.block({ ...panel, lines }));
}

/** A poster frame without a caption, and the letter's chief code right after it. */
function filmAt(children: readonly Block[], index: number): [Figure, CodeBlock] | null {
  const [frame, code] = [children[index], children[index + 1]];
  const isFilm =
    frame?.kind === 'figure' && frame.caption === null && code?.kind === 'code' && code.prominence === 'main';
  return isFilm ? [frame, code] : null;
}

/** The boxes to tick that follow each other are one list. */
function choicesFrom(children: readonly Block[], index: number): Choice[] {
  const choices: Choice[] = [];
  for (let next = children[index]; next?.kind === 'choice'; next = children[index + choices.length]) choices.push(next);
  return choices;
}

/** A closing with the name under it: a few paragraphs that the letter takes together stay together. */
function isShort({ begins, children }: Section): boolean {
  return begins === 'here' && children.length <= 3 && children.every(({ kind }) => kind === 'paragraph');
}

/** "We pay for:" stays with its list. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || (next.kind !== 'list' && next.kind !== 'contacts'))
    return false;
  const last = block.children.at(-1);
  return last !== undefined && (last.kind === 'text' || last.kind === 'fact') && /[:：]\s*$/u.test(last.text);
}
