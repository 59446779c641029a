/** Ways round a typeset letter, so that a row of damage is a line or two. Nothing is changed in place. */
import type { Content, Piece, Shape, Tag, TypesetLetter } from '../../src/typeset/page.ts';

type Child = Tag | Content;

export const textOfPiece = ({ runs }: Piece): string =>
  runs
    .map(({ clusters, direction }) =>
      (direction === 'rtl' ? clusters.toReversed() : clusters).map(({ text }) => text).join(''),
    )
    .join(' ');

/** Its content items, in reading order. */
export function contentsOf(tag: Tag): Content[] {
  return tag.children.flatMap((child) => (child.kind === 'tag' ? contentsOf(child) : child));
}
export function tagsOf(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap((child) => (child.kind === 'tag' ? tagsOf(child) : []))];
}
export const textOf = (tag: Tag): string =>
  contentsOf(tag)
    .map(({ piece }) => textOfPiece(piece))
    .join(' ');
export const linesOf = ({ runs }: Piece): number[] => [...new Set(runs.map(({ y }) => y))].sort((a, b) => a - b);

/** The letter's first tag that fits.
 * @throws Error where there is none: a row that damages nothing proves nothing. */
export function firstTag(letter: TypesetLetter, fits: (tag: Tag) => boolean): Tag {
  const found = tagsOf(letter.tree).find(fits);
  if (found === undefined) throw new Error('Nothing in the letter fits this row of damage.');
  return found;
}
export const withRole = (role: string) => (tag: Tag) => tag.role === role;
export const isCode = (tag: Tag): boolean =>
  tag.role === 'Figure' && contentsOf(tag).some(({ piece }) => piece.shapes.some(({ kind }) => kind === 'rects'));
export const isPicture = (tag: Tag): boolean =>
  tag.role === 'Figure' && contentsOf(tag).some(({ piece }) => piece.shapes.some(({ kind }) => kind === 'picture'));
/** Running text of three lines or more on one page. */
export const isLong = (tag: Tag): boolean => {
  const [content, second] = tag.children;
  return tag.role === 'P' && second === undefined && content?.kind === 'content' && linesOf(content.piece).length > 2;
};

/** The letter with one tag replaced: by another, by several, or by none. */
export function replaced(letter: TypesetLetter, target: Tag, ...by: readonly Child[]): TypesetLetter {
  const walk = (child: Child): readonly Child[] =>
    child === target ? by : child.kind === 'tag' ? [{ ...child, children: child.children.flatMap(walk) }] : [child];
  return { ...letter, tree: { ...letter.tree, children: letter.tree.children.flatMap(walk) } };
}
/** The letter with the marks of one tag changed. */
export function redrawn(letter: TypesetLetter, target: Tag, change: (content: Content) => Content): TypesetLetter {
  const walk = (child: Child): Child =>
    child.kind === 'tag' ? { ...child, children: child.children.map(walk) } : change(child);
  return replaced(letter, target, walk(target));
}
export const moved = (content: Content, x: number, y: number): Content => ({
  ...content,
  x: content.x + x,
  y: content.y + y,
});

/** Marks of its own: a writer stores equal keys once. */
export function repainted(content: Content, change: Partial<Piece>): Content {
  const { piece } = content;
  return { ...content, piece: { ...piece, key: piece.key === null ? null : `${piece.key} damaged`, ...change } };
}
/** Marks whose ink is found anew from wide limits, so that nothing is clipped that should be seen. */
export function reshaped(content: Content, change: (shape: Shape) => Shape, more: readonly Shape[] = []): Content {
  return repainted(content, { key: null, shapes: [...content.piece.shapes.map(change), ...more] });
}
