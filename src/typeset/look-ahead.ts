/** What the flow must know of the items to come, before it sets the next. Lengths are pt. */
import type { FlowItem } from './flow-items.ts';
import type { Layout } from './layout.ts';

export type Box = Extract<FlowItem, { kind: 'box' }>;

/** Height that must be free for a box to begin: its first part, and what it must stay with. */
export function headHeight(items: readonly FlowItem[], index: number): number {
  let height = 0;
  let previous: Box | null = null;
  for (let at = index; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'box') break;
    if (previous !== null) height += Math.max(previous.after, item.before);
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

/** White is taken away no further than this: paragraphs must stay apart. */
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
  let white = 0;
  let after = 0;
  let first = true;
  for (const item of items.slice(index + 1)) {
    if (item.kind === 'close') break;
    if (item.kind !== 'box') continue;
    heights += item.layout.height;
    if (!first) white += Math.max(after, item.before);
    after = item.after;
    first = false;
  }
  if (white === 0 || heights + white <= room) return 1;
  const kept = (room - heights) / white;
  return kept >= leastWhite ? kept : 1;
}
