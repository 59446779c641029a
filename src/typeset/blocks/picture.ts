import type { Figure, PictureRow } from '../../letter.ts';
import type { Picture } from '../../picture.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import type { Layout, LayoutNode, TagNode } from '../layout.ts';
import { node, offset, shapeLeaf } from '../layout.ts';
import type { Box } from '../page.ts';
import { pt } from '../sheet.ts';
import { bodyText } from '../styles.ts';
import { textNode } from '../text.ts';
import { layoutList } from './list.ts';
import { layoutHeading, layoutParagraph } from './paragraph.ts';

/** Size of a picture within a space, its own ratio kept. pt, to the hundredth: a shared piece is named by its size. */
export function sizeWithin({ source }: Picture, width: number, height: number): { width: number; height: number } {
  const scale = Math.min(width / source.width, height / source.height);
  return { width: hundredths(source.width * scale), height: hundredths(source.height * scale) };
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

/** A picture as a Figure of the given size at the given place. */
export function figureNode({ source, alt }: Picture, box: Box): TagNode {
  const { left, top, right, bottom } = box;
  // A box's edges are sums: its width differs in the last digits from the picture's own.
  const width = hundredths(right - left);
  const height = hundredths(bottom - top);
  const shape = { kind: 'picture', x: 0, y: 0, width, height, source } as const;
  const key = `picture.${source.hash.slice(0, 16)}.${width}x${height}`;
  return node(
    'Figure',
    [offset(left, top, [shapeLeaf(key, [shape], { left: 0, top: 0, right: width, bottom: height })])],
    { alt, box },
  );
}

/** A picture on its own, its caption below. `share` of the style's greatest height: less where a page has no more room. */
export function layoutFigure({ picture, caption }: Figure, context: BlockContext, share = 1): Layout {
  const { style, direction, measure } = context;
  const { width, height } = sizeWithin(picture, measure, share * pt(style.figureHeight));
  const left = fromStart(direction, 0, width, measure);
  const content: LayoutNode[] = [figureNode(picture, { left, top: 0, right: left + width, bottom: height })];
  if (caption === null) return { height, width: measure, breaks: [], content, artifacts: [] };
  const words = context.text(caption, bodyText(style), measure);
  const top = height + 0.3 * context.line;
  content.push(offset(0, top, [textNode('P', words)]));
  return { height: top + words.height, width: measure, breaks: [], content, artifacts: [] };
}

/** Easy read: the picture on the reading side, the words beside it, never on two pages. Beside other
 * words (`side`) the picture is a small sign. */
export function layoutPictureRow({ picture, children, prominence }: PictureRow, context: BlockContext): Layout {
  const { style, direction, measure } = context;
  const column = pt(prominence === 'side' ? style.signColumn : style.pictureColumn);
  const gutter = (prominence === 'side' ? 0.9 : 1.2) * style.size;
  const size = sizeWithin(picture, column, column);
  const narrow: BlockContext = { ...context, measure: measure - column - gutter };
  const parts = children.map((child) =>
    child.kind === 'paragraph'
      ? layoutParagraph(child, narrow)
      : child.kind === 'list'
        ? layoutList(child, narrow)
        : layoutHeading(child, narrow),
  );
  const gap = style.paragraphGap * context.line;
  const wordsHeight = parts.reduce((sum, part) => sum + part.height, 0) + gap * Math.max(0, parts.length - 1);
  const height = Math.max(wordsHeight, size.height);

  const left = fromStart(direction, (column - size.width) / 2, size.width, measure);
  const above = wordsHeight > size.height ? 0 : (size.height - wordsHeight) / 2;
  const content: LayoutNode[] = [figureNode(picture, { left, top: 0, right: left + size.width, bottom: size.height })];
  let top = above;
  for (const part of parts) {
    content.push(offset(fromStart(direction, column + gutter, narrow.measure, measure), top, part.content));
    top += part.height + gap;
  }
  return {
    height,
    width: measure,
    inset: { over: above, under: height - wordsHeight - above },
    breaks: [],
    content,
    artifacts: [],
  };
}
