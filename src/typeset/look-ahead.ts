/** What the flow must know of the items to come, before it sets the next. Lengths are pt. */
import type { FlowItem } from './flow-items.ts';
import type { Layout } from './layout.ts';

export type Box = Extract<FlowItem, { kind: 'box' }>;

/** What stands over a box, as far as the white between them goes. */
export type Above = Pick<Box, 'after' | 'blank'> & { readonly layout: Pick<Layout, 'inset'> };

/**
 * White between two boxes of which a share is kept. A blank line between the words of two paragraphs is never
 * given up (RULES 1, "gap"); what white a taller picture leaves over and under its words is a part of it.
 */
export function whiteBetween(above: Above, below: Box, share: number): number {
  const blank = Math.min(above.blank, below.blank);
  const there = (above.layout.inset?.under ?? 0) + (below.layout.inset?.over ?? 0);
  return Math.max(share * Math.max(above.after, below.before), blank - there);
}

/** Height that must be free for a box to begin: its first part, and what it must stay with. */
export function headHeight(items: readonly FlowItem[], index: number): number {
  let height = 0;
  let previous: Box | null = null;
  for (let at = index; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'box') break;
    if (previous !== null) height += whiteBetween(previous, item, 1);
    const least = item.smaller.at(-1) ?? item.layout;
    if (!item.keepWithNext) return height + (least.breaks[0] ?? least.height);
    height += least.height;
    previous = item;
  }
  return height;
}

/** The greatest of a box's layouts that fits, or its least. */
export function fitting({ layout, smaller }: Box, room: number): Layout {
  return [layout, ...smaller].find(({ height }) => height <= room) ?? smaller.at(-1) ?? layout;
}

/** White is taken away no further than this: what belongs together must stay apart from the rest. */
const leastWhite = 0.65;

/**
 * How much of its white a slip can keep to stay on one page: 1 where it fits, or where even the least
 * would not help; else the share that makes it fit. A slip whose last line alone stood on the back
 * would be sent without it.
 *
 * @param index Of the `open` item that begins the slip.
 */
export function whiteKept(items: readonly FlowItem[], index: number, room: number): number {
  let heights = 0;
  /** White that can be saved, and that between paragraphs. */
  let white = 0;
  let kept = 0;
  let above: Box | null = null;
  for (const item of items.slice(index + 1)) {
    if (item.kind === 'close') break;
    if (item.kind !== 'box') continue;
    heights += item.layout.height;
    if (above !== null) {
      const least = whiteBetween(above, item, 0);
      kept += least;
      white += whiteBetween(above, item, 1) - least;
    }
    above = item;
  }
  if (white === 0 || heights + kept + white <= room) return 1;
  const share = (room - heights - kept) / white;
  return share >= leastWhite ? share : 1;
}
