import type { FlowItem } from './flow-items.ts';
import { inkTop, type Layout } from './layout.ts';
import { type Above, fitting, headHeight, whiteBetween, whiteKept } from './look-ahead.ts';
import type { Fragment, Placement } from './placement.ts';

/** The text area, pt. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** No ink rises over this, also out of a page's first line: the sheet's edge is near. */
  readonly inkTop: number;
  /** Height of the whole page, for the share a foot block may take of it. */
  readonly pageHeight: number;
  /** One line of body text in the letter's own script. */
  readonly line: number;
  /** One line of Latin: what every language's letters of a format have in common. */
  readonly latinLine: number;
  /** White over a block at the foot of a page. */
  readonly footGap: number;
  /** Share of the white between blocks that is kept: 1, or less to save a page. */
  readonly white: number;
}

export interface Flowed {
  /** In reading order. */
  readonly placements: readonly Placement[];
  readonly pages: number;
  /** Where the letter goes on on a fresh sheet, and where it ends: its pages since it did so last, and the
   * share of the last that is filled. */
  readonly ends: readonly { readonly pages: number; readonly filled: number }[];
}

/** Heights that fill a page exactly are sums of the same lengths in another order. pt. */
const rounding = 0.01;

/** A block at the foot of page 1 takes no more of it than this, and leaves room for the heading, the
 * greeting and the first words in every language (in lines of Latin); else it stands at the foot of page 2. */
const footShare = 0.55;
const leastOverFoot = 7;
const nothingAbove: Above = { after: 0, blank: 0, layout: {} };

/**
 * Sets items on pages, first fit: a heading stays with two lines of what follows, a paragraph leaves
 * no lone line on either side (its layout's `breaks`), two codes never stand on one side.
 *
 * @throws where one unbreakable block is taller than a page.
 */
export function flow(items: readonly FlowItem[], area: Area): Flowed {
  const open: Placement[][] = [[]];
  const ends: { pages: number; filled: number }[] = [];
  let page = 0;
  /** Where the last fresh sheet began. */
  let sheet = 0;
  let firstTop = area.top;
  for (const item of items) if (item.kind === 'fixed') firstTop = Math.max(firstTop, item.layout.height);
  /** By page: where the block at its foot begins. */
  const feet = new Map<number, number>();
  const pagesWithCode = new Set<number>();
  const lastFoot = (): number => Math.max(-1, ...feet.keys());
  let y = firstTop;
  /** White that what stands over `y` asks for. */
  let above: Above = nothingAbove;
  let fresh = true;
  let { white } = area;

  /** Nothing can have more room than this. */
  const wholePage = (): boolean => fresh && !feet.has(page) && (page > 0 || firstTop === area.top);
  const bottom = (): number => {
    const foot = feet.get(page);
    return (foot === undefined ? area.bottom : foot - area.footGap) + rounding;
  };
  /** Keeps the foot of a page, and of the next for each further part of the block. Parts of one panel begin
   * at one height, so that their codes stand at one place. */
  const keepFeet = (layouts: readonly Layout[], first: number): Fragment[] => {
    const y = area.bottom - Math.max(0, ...layouts.map(({ height }) => height));
    return layouts.map((layout, index) => {
      feet.set(first + index, y);
      pagesWithCode.add(first + index);
      return { from: 0, to: layout.height, page: first + index, x: area.left, y };
    });
  };
  const turn = (): void => {
    page += 1;
    y = area.top;
    fresh = true;
    above = nothingAbove;
  };
  const place = (layout: Layout, fragments: readonly Fragment[]): void => {
    open.at(-1)?.push({ kind: 'placed', layout, fragments });
  };
  /** Past the pages whose feet are taken: what begins a page stands on none of theirs. */
  const passFeet = (): void => {
    while (page < lastFoot()) turn();
    if (page === lastFoot()) fresh = false;
  };
  const end = (): void => {
    const filled = feet.has(page) ? 1 : (y - area.top) / (area.bottom - area.top);
    ends.push({ pages: page + 1 - sheet, filled });
  };

  // The letter's first code is known to come: it has its place from the beginning.
  const lead = items.find((item) => item.kind === 'foot');
  const leadFeet = lead === undefined ? [] : keepFeet(lead.layouts, leadPage(lead.layouts, area, firstTop));
  /** Of a later one: this page where it has room, else the next; the letter goes on over it. */
  const footPage = ([first]: readonly Layout[]): number => {
    const needed = (fresh ? 0 : Math.max(above.after, area.footGap)) + (first?.height ?? 0);
    if (!pagesWithCode.has(page) && y + needed <= bottom()) return page;
    return Math.max(page, lastFoot()) + 1;
  };

  /** Sets a layout from `y` on, over as many pages as its breaks ask for. */
  const set = (layout: Layout): void => {
    const fragments: Fragment[] = [];
    let from = 0;
    while (y + layout.height - from > bottom()) {
      const limit = from + bottom() - y;
      const at = layout.breaks.findLast((place) => place > from && place <= limit);
      if (at === undefined && wholePage())
        throw new Error('A block of the letter is taller than a page. Make two of it.');
      if (at !== undefined) {
        fragments.push({ from, to: at, page, x: area.left, y: y - from });
        from = at;
      }
      turn();
    }
    fragments.push({ from, to: Number.POSITIVE_INFINITY, page, x: area.left, y: y - from });
    place(layout, fragments);
    y += layout.height - from;
    fresh = false;
  };

  for (const [index, item] of items.entries()) {
    switch (item.kind) {
      case 'fixed':
        place(item.layout, [{ from: 0, to: Number.POSITIVE_INFINITY, page: 0, x: 0, y: 0 }]);
        break;
      case 'foot': {
        const fragments = item === lead ? leadFeet : keepFeet(item.layouts, footPage(item.layouts));
        for (const [at, layout] of item.layouts.entries()) {
          const fragment = fragments[at];
          if (fragment !== undefined) place(layout, [fragment]);
        }
        break;
      }
      case 'begin':
        passFeet();
        if (item.at === 'sheet') end();
        if (!fresh) turn();
        if (item.at !== 'sheet') break;
        if (page % 2 === 1) turn();
        sheet = page;
        break;
      case 'open':
        open.push([]);
        if (item.slip) white = whiteKept(items, index, bottom() - rounding - y);
        break;
      case 'close': {
        const children = open.pop() ?? [];
        ({ white } = area);
        if (children.length > 0) open.at(-1)?.push({ kind: 'part', children });
        break;
      }
      case 'cut':
        if (fresh) break;
        if (y + 8 * area.line > bottom()) turn();
        else {
          y += 1.5 * area.line;
          place(item.layout, [{ from: 0, to: item.layout.height, page, x: area.left, y }]);
          y += item.layout.height;
          above = { ...nothingAbove, after: area.line };
        }
        break;
      case 'box': {
        const gap = (): number => (fresh ? 0 : whiteBetween(above, item, white));
        if (item.code && pagesWithCode.has(page)) turn();
        if (!wholePage() && y + gap() + headHeight(items, index) > bottom()) turn();
        y += gap();
        // What stands over the body of page 1 is a zone: no stroke of a tall script may rise into it.
        if (page === 0 && y === firstTop) y -= Math.min(0, inkTop(item.layout.content));
        else if (y === area.top) y += Math.max(0, area.inkTop - y - inkTop(item.layout.content));
        if (item.code) pagesWithCode.add(page);
        set(fitting(item, bottom() - y));
        above = item;
      }
    }
  }
  passFeet();
  end();
  return { placements: open[0] ?? [], pages: page + 1, ends };
}

/** 0 where the first code of the letter fits the foot of page 1, else 1. */
function leadPage([only, ...more]: readonly Layout[], area: Area, firstTop: number): number {
  const fits =
    only !== undefined &&
    more.length === 0 &&
    only.height <= footShare * area.pageHeight &&
    area.bottom - area.footGap - only.height - firstTop >= leastOverFoot * area.latinLine;
  return fits ? 0 : 1;
}
