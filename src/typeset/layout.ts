/**
 * What a block becomes before it has a page: leaves of marks in the block's own coordinates (pt, top
 * left, y down), the tags over them, and the places where a page may end.
 */
import type { Box, GlyphRun, Piece, Role, Shape } from './page.ts';

/** One line of a leaf. `runs` and `shapes` stand in the leaf's coordinates, not the line's. */
export interface LeafLine {
  /** Decides on which page the line falls. */
  readonly top: number;
  readonly runs: readonly GlyphRun[];
  readonly shapes: readonly Shape[];
  readonly ink: Box;
}

/** The marks of one structure element between its child elements, or of one artifact. */
export interface Leaf {
  readonly kind: 'leaf';
  /** Equal keys, equal marks; null for a resident's own. */
  readonly key: string | null;
  readonly lines: readonly LeafLine[];
  /** Pieces made of it so far, by the range of lines: most leaves stand on one page whole. */
  readonly pieces: Map<number, Piece>;
}

export interface TagNode {
  readonly kind: 'node';
  readonly role: Role;
  readonly language?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly href?: string;
  readonly numbering?: 'Disc' | 'Decimal' | 'None';
  /** Figures: in the layout's coordinates. */
  readonly box?: Box;
  readonly children: readonly LayoutNode[];
}

/** Moves what it holds: layouts inside layouts are shared, not copied. */
export interface Offset {
  readonly kind: 'offset';
  readonly dx: number;
  readonly dy: number;
  readonly children: readonly LayoutNode[];
}

export type LayoutNode = Leaf | TagNode | Offset;

export interface Layout {
  readonly height: number;
  /** Widest line, pt: for boxes that fit their text. */
  readonly width: number;
  /** White over and under its words, where something beside them is taller: a picture. */
  readonly inset?: { readonly over: number; readonly under: number };
  /** Heights at which a page may end inside, ascending, strictly between 0 and `height`. */
  readonly breaks: readonly number[];
  readonly content: readonly LayoutNode[];
  /** Marks that a screen reader passes over: frames, rules, boxes to tick. */
  readonly artifacts: readonly LayoutNode[];
}

export function leaf(key: string | null, lines: readonly LeafLine[]): Leaf {
  return { kind: 'leaf', key, lines, pieces: new Map() };
}

export function offset(dx: number, dy: number, children: readonly LayoutNode[]): Offset {
  return { kind: 'offset', dx, dy, children };
}

export function node(
  role: Role,
  children: readonly LayoutNode[],
  attributes: Omit<TagNode, 'kind' | 'role' | 'children'> = {},
): TagNode {
  return { kind: 'node', role, ...attributes, children };
}

/** A leaf of shapes only, on one page whole. `ink`: their bounds. */
export function shapeLeaf(key: string | null, shapes: readonly Shape[], ink: Box): Leaf {
  return leaf(key, [{ top: ink.top, runs: [], shapes, ink }]);
}

/** Every leaf, in order. */
export function leavesOf(nodes: readonly LayoutNode[]): Leaf[] {
  return nodes.flatMap((node) => (node.kind === 'leaf' ? [node] : leavesOf(node.children)));
}

/** Height of the highest ink, in the nodes' own coordinates: less than 0 where strokes rise out of the first line. */
export function inkTop(nodes: readonly LayoutNode[]): number {
  return Math.min(
    ...nodes.map((node) => {
      if (node.kind === 'leaf') return Math.min(...node.lines.map(({ ink }) => ink.top));
      return inkTop(node.children) + (node.kind === 'offset' ? node.dy : 0);
    }),
  );
}

/** Depth of the lowest ink, in the nodes' own coordinates: more than their height where strokes fall out of the last line. */
export function inkBottom(nodes: readonly LayoutNode[]): number {
  return Math.max(
    ...nodes.map((node) => {
      if (node.kind === 'leaf') return Math.max(...node.lines.map(({ ink }) => ink.bottom));
      return inkBottom(node.children) + (node.kind === 'offset' ? node.dy : 0);
    }),
  );
}

/** Boxes round the ink of hanging letters meet before it does, in em. */
const touch = 0.2;

/** White that two layouts need between them, pt, so that strokes that fall out of the upper one meet none of the
 * lower's; 0 or less where none is needed. `size`: of their letters, pt. */
export function strokesApart(
  above: Pick<Layout, 'height' | 'content'>,
  below: Pick<Layout, 'content'>,
  size: number,
): number {
  return inkBottom(above.content) - above.height - inkTop(below.content) - touch * size;
}

/** The smallest box round both. */
export function joinBoxes(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
