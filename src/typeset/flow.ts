import type { FlowItem } from './flow-items.ts';
import type { Layout } from './layout.ts';
import { fitting, headHeight, whiteKept } from './look-ahead.ts';
import type { Content, Tag } from './page.ts';
import type { Fragment, Painter } from './paint.ts';

/** The text area, pt. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the whole page, for the share a foot block may take of it. */
  readonly pageHeight: number;
  /** One line of body text. */
  readonly line: number;
  /** White over a block at the foot of page 1. */
  readonly footGap: number;
}

export interface Flowed {
  /** Contents of the letter's own Sect. */
  readonly tags: readonly (Tag | Content)[];
  /** By page. */
  readonly artifacts: readonly (readonly Content[])[];
}

/** Heights that fill a page exactly are sums of the same lengths in another order. pt. */
const rounding = 0.01;

/** A block at the foot of page 1 takes no more of it than this; else it has a page of its own. */
const footShare = 0.45;

/**
 * Sets items on pages, first fit: a heading stays with two lines of what follows, a paragraph leaves
 * no lone line on either side (its layout's `breaks`), two codes never stand on one side.
 *
 * @throws where one unbreakable block is taller than a page.
 */
export function flow(items: readonly FlowItem[], area: Area, paintLayout: Painter): Flowed {
  const artifacts: Content[][] = [[]];
  const open: (Tag | Content)[][] = [[]];
  const pagesWithCode = new Set<number>();
  let page = 0;
  let y = area.top;
  let firstTop = area.top;
  let gapAfter = 0;
  let fresh = true;
  /** Share of the white between blocks. */
  let white = 1;
  let firstBottom = area.bottom;
  let waiting: readonly Layout[] = [];

  for (const item of items) if (item.kind === 'fixed') firstTop = Math.max(firstTop, item.layout.height);
  y = firstTop;
  const [foot, ...more] = items.find((item) => item.kind === 'foot')?.layouts ?? [];
  const footFits =
    foot !== undefined &&
    more.length === 0 &&
    foot.height <= footShare * area.pageHeight &&
    area.bottom - foot.height - firstTop >= 6 * area.line;
  if (footFits) {
    firstBottom = area.bottom - foot.height - area.footGap;
    pagesWithCode.add(0);
  }

  /** Nothing can have more room than this. */
  const wholePage = (): boolean => fresh && (page > 0 || (firstTop === area.top && !footFits));
  const bottom = (): number => (page === 0 ? firstBottom : area.bottom) + rounding;
  const turn = (): void => {
    page += 1;
    artifacts[page] = [];
    y = area.top;
    fresh = true;
    gapAfter = 0;
  };
  const emit = (layout: Layout, fragments: readonly Fragment[]): void => {
    const painted = paintLayout(layout, fragments);
    open.at(-1)?.push(...painted.tags);
    for (const mark of painted.artifacts) artifacts[mark.page]?.push(mark);
  };
  const whole = (layout: Layout, x: number, top: number): Fragment[] => [
    { from: 0, to: layout.height, page, x, y: top },
  ];

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
    emit(layout, fragments);
    y += layout.height - from;
    fresh = false;
  };

  const onOwnPage = (layout: Layout): void => {
    if (!fresh) turn();
    emit(layout, whole(layout, area.left, y));
    pagesWithCode.add(page);
    y = bottom();
    fresh = false;
  };

  for (const [index, item] of items.entries()) {
    switch (item.kind) {
      case 'fixed':
        emit(item.layout, [{ from: 0, to: Number.POSITIVE_INFINITY, page: 0, x: 0, y: 0 }]);
        break;
      case 'foot':
        if (footFits) emit(foot, [{ from: 0, to: foot.height, page: 0, x: area.left, y: area.bottom - foot.height }]);
        else waiting = item.layouts;
        break;
      case 'begin':
        for (const layout of waiting) onOwnPage(layout);
        waiting = [];
        if (!fresh) turn();
        if (item.at === 'sheet' && page % 2 === 1) turn();
        break;
      case 'open':
        open.push([]);
        if (item.slip) white = whiteKept(items, index, bottom() - rounding - y);
        break;
      case 'close': {
        const children = open.pop() ?? [];
        white = 1;
        if (children.length > 0) open.at(-1)?.push({ kind: 'tag', role: 'Sect', children });
        break;
      }
      case 'cut':
        if (fresh) break;
        if (y + 8 * area.line > bottom()) turn();
        else {
          y += 1.5 * area.line;
          emit(item.layout, whole(item.layout, area.left, y));
          y += item.layout.height;
          gapAfter = area.line;
        }
        break;
      case 'box': {
        const gap = (): number => (fresh ? 0 : white * Math.max(gapAfter, item.before));
        if (item.code && pagesWithCode.has(page)) turn();
        if (!wholePage() && y + gap() + headHeight(items, index) > bottom()) turn();
        y += gap();
        if (item.code) pagesWithCode.add(page);
        set(fitting(item, bottom() - y));
        gapAfter = item.after;
      }
    }
  }
  for (const layout of waiting) onOwnPage(layout);
  return { tags: open[0] ?? [], artifacts };
}
