import { type Area, type Flowed, flow } from './flow.ts';
import type { FlowItem } from './flow-items.ts';

/** Shares of the white between blocks that are tried to save a page, the loosest first; paragraphs keep their blank
 * line (RULES 1, "gap"). */
const tighter = [0.93, 0.87];

/** A last page with less than this on it looks forgotten. One that alone takes a sheet of paper, its back blank, may go sooner. */
const forgotten = 0.2;
const aloneOnItsSheet = 0.45;

/**
 * Flows a letter. Where a last page holds a few lines only, a little less white is tried to save the
 * page; where that is not enough, the last part of the letter begins that page, so that it looks meant.
 */
export function tidyFlow(items: readonly FlowItem[], area: Area): Flowed {
  const natural = flow(items, area);
  if (!natural.ends.some(mayGo)) return natural;
  for (const white of tighter) {
    const tight = flow(items, { ...area, white: area.white * white });
    if (tight.ends.some(({ pages }, index) => pages < pagesAt(natural, index))) return tight;
  }
  const at = natural.ends.findIndex(isForgotten);
  if (at < 0) return natural;
  const filled = flow(withPageBefore(items, lastPart(items, at)), area);
  return filled.ends.every(({ pages }, index) => pages <= pagesAt(natural, index)) ? filled : natural;
}

type End = Flowed['ends'][number];

function isForgotten({ pages, filled }: End): boolean {
  return pages > 1 && filled < forgotten;
}

function mayGo(end: End): boolean {
  return isForgotten(end) || (end.pages > 1 && end.pages % 2 === 1 && end.filled < aloneOnItsSheet);
}

function pagesAt({ ends }: Flowed, index: number): number {
  return ends[index]?.pages ?? 0;
}

/** Index of the last heading of level 2 before an end, or -1: ends are before each fresh sheet, and the letter's own. */
function lastPart(items: readonly FlowItem[], end: number): number {
  const sheets = items.flatMap((item, index) => (item.kind === 'begin' && item.at === 'sheet' ? [index] : []));
  const limit = sheets[end] ?? items.length;
  return items.findLastIndex((item, index) => index < limit && item.kind === 'box' && item.opens);
}

function withPageBefore(items: readonly FlowItem[], index: number): FlowItem[] {
  if (index < 0) return [...items];
  return [...items.slice(0, index), { kind: 'begin', at: 'page' }, ...items.slice(index)];
}
