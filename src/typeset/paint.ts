import type { Layout, LayoutNode, Leaf } from './layout.ts';
import { joinBoxes } from './layout.ts';
import type { Box, Content, Piece, Tag } from './page.ts';
import type { Fragment, Placement } from './placement.ts';

export interface Painted {
  readonly tags: readonly (Tag | Content)[];
  readonly artifacts: readonly Content[];
}

/** Gives a layout its place. */
export type Painter = (layout: Layout, fragments: readonly Fragment[]) => Painted;

/**
 * Makes a painter that remembers where each layout was painted last: shared blocks mostly stand where
 * they stood in the letter before, and the same layout at the same place gives the same, shared tags.
 */
export function createPainter(): Painter {
  const lastPainted = new WeakMap<Layout, { readonly place: Fragment; readonly painted: Painted }>();
  return (layout, fragments) => {
    const [place] = fragments;
    const single = fragments.length === 1 && place !== undefined;
    const last = single ? lastPainted.get(layout) : undefined;
    if (single && last !== undefined && samePlace(last.place, place)) return last.painted;
    const tags = paint(layout.content, fragments);
    const painted = { tags, artifacts: paintArtifacts(layout.artifacts, fragments) };
    if (single) lastPainted.set(layout, { place, painted });
    return painted;
  };
}

function samePlace(a: Fragment, b: Fragment): boolean {
  return a.page === b.page && a.x === b.x && a.y === b.y;
}

/** Paints what was placed: parts as Sects, artifacts apart from the tags, since they belong to their page. */
export function paintPlaced(placements: readonly Placement[], painter: Painter): Painted {
  const tags: (Tag | Content)[] = [];
  const artifacts: Content[] = [];
  for (const placement of placements) {
    if (placement.kind === 'placed') {
      const painted = painter(placement.layout, placement.fragments);
      tags.push(...painted.tags);
      artifacts.push(...painted.artifacts);
    } else {
      const inside = paintPlaced(placement.children, painter);
      tags.push({ kind: 'tag', role: 'Sect', children: inside.tags });
      artifacts.push(...inside.artifacts);
    }
  }
  return { tags, artifacts };
}

/** Turns layout nodes into tags and content items, now that their places are known. */
export function paint(nodes: readonly LayoutNode[], fragments: readonly Fragment[], dx = 0, dy = 0): (Tag | Content)[] {
  const painted: (Tag | Content)[] = [];
  for (const node of nodes) {
    if (node.kind === 'leaf') paintLeaf(node, fragments, dx, dy, painted);
    else if (node.kind === 'offset') painted.push(...paint(node.children, fragments, dx + node.dx, dy + node.dy));
    else {
      const { kind: _, children, box, actualText, ...tag } = node;
      const place = box === undefined ? {} : { box: boxOnPage(box, fragments, dx, dy) };
      const inside = paint(children, fragments, dx, dy);
      if (actualText === undefined) painted.push({ kind: 'tag', ...tag, ...place, children: inside });
      else if (inside.length > 1 && inside.every((child) => child.kind === 'content'))
        painted.push({ kind: 'tag', ...tag, ...place, children: inside.map(saidByItself) });
      else painted.push({ kind: 'tag', ...tag, ...place, actualText, children: inside });
    }
  }
  return painted;
}

/** A part of what a page's end divides: readers say the whole of an ActualText on every page that holds a part
 * of its element, so each part has its own. */
function saidByItself(content: Content): Tag {
  return { kind: 'tag', role: 'Span', actualText: wordsOf(content.piece), children: [content] };
}

/** The characters of a piece in logical order: runs stand so, the clusters of a run from right to left don't. */
function wordsOf({ runs }: Piece): string {
  return runs
    .map(({ clusters, direction }) => {
      const texts = clusters.map(({ text }) => text);
      return (direction === 'rtl' ? texts.reverse() : texts).join('');
    })
    .join('');
}

/** As `paint`, without tags: for marks that a screen reader passes over. */
export function paintArtifacts(nodes: readonly LayoutNode[], fragments: readonly Fragment[]): Content[] {
  return paint(nodes, fragments).flatMap(contentsOf);
}

function contentsOf(item: Tag | Content): Content[] {
  return item.kind === 'content' ? [item] : item.children.flatMap(contentsOf);
}

/** Heights are sums of the same lengths in another order: they differ in their last digits. */
const rounding = 0.001;

function fragmentAt(fragments: readonly Fragment[], height: number): Fragment {
  const found = fragments.find(({ to }) => height < to - rounding) ?? fragments.at(-1);
  if (found === undefined) throw new Error('A layout was painted before it had a page.');
  return found;
}

function boxOnPage(box: Box, fragments: readonly Fragment[], dx: number, dy: number): Box {
  const { x, y } = fragmentAt(fragments, dy + box.top);
  return { left: x + dx + box.left, top: y + dy + box.top, right: x + dx + box.right, bottom: y + dy + box.bottom };
}

/** The lines that stand on one page are one piece. */
function paintLeaf(
  leaf: Leaf,
  fragments: readonly Fragment[],
  dx: number,
  dy: number,
  painted: (Tag | Content)[],
): void {
  for (let from = 0; from < leaf.lines.length; ) {
    const fragment = fragmentAt(fragments, dy + (leaf.lines[from]?.top ?? 0));
    let to = fragments.length === 1 ? leaf.lines.length : from + 1;
    while (to < leaf.lines.length && fragmentAt(fragments, dy + (leaf.lines[to]?.top ?? 0)) === fragment) to += 1;
    painted.push({
      kind: 'content',
      page: fragment.page,
      piece: pieceOf(leaf, from, to),
      x: fragment.x + dx,
      y: fragment.y + dy,
    });
    from = to;
  }
}

function pieceOf(leaf: Leaf, from: number, to: number): Piece {
  const range = from * 0x10000 + to;
  const known = leaf.pieces.get(range);
  if (known !== undefined) return known;
  const lines = from === 0 && to === leaf.lines.length ? leaf.lines : leaf.lines.slice(from, to);
  const first = lines[0];
  const piece: Piece = {
    key: leaf.key === null ? null : `${leaf.key}:${from}-${to}`,
    runs: lines.length === 1 && first !== undefined ? first.runs : lines.flatMap(({ runs }) => runs),
    shapes: lines.length === 1 && first !== undefined ? first.shapes : lines.flatMap(({ shapes }) => shapes),
    ink: lines.map(({ ink }) => ink).reduce(joinBoxes),
  };
  leaf.pieces.set(range, piece);
  return piece;
}
