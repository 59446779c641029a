import type { List } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { node, offset, strokesApart } from '../layout.ts';
import { bodyText, strongText } from '../styles.ts';
import { textNode } from '../text.ts';

/** Room for bullets, in em; numbers make their own. */
const bulletColumn = 1.1;

/** Items hang on one axis; a bullet or a number is read out as its own label (Lbl). */
export function layoutList({ ordered, items }: List, context: BlockContext): Layout {
  const { style, direction, measure } = context;
  const label = ordered ? strongText(style) : bodyText(style);
  // The bullet is the Latin face's in every language: other faces' bullets are specks.
  const labels = items.map((_, index) =>
    ordered
      ? context.text([{ kind: 'text', text: `${index + 1}.` }], label, measure)
      : context.text([{ kind: 'text', text: '•' }], label, measure, { language: 'und', direction }),
  );
  const column = Math.max(bulletColumn * style.size, ...labels.map(({ width }) => width + 0.5 * style.size));
  const children: LayoutNode[] = [];
  const breaks: ListBreak[] = [];
  let top = 0;
  let linesSoFar = 0;
  let above: Layout | null = null;
  for (const [index, item] of items.entries()) {
    const text = context.text(item, bodyText(style), measure - column);
    const mark = labels[index];
    if (mark === undefined) continue;
    if (above !== null) {
      top += gapOfItems(above, text, context);
      breaks.push({ at: top, before: linesSoFar });
    }
    for (const at of text.breaks)
      breaks.push({ at: top + at, before: linesSoFar + text.lines.findIndex((one) => one.top === at) });
    linesSoFar += text.lines.length;
    // The label is set in lines of the whole measure: its start edge is the block's.
    const drop = Math.max(0, (text.lines[0]?.baseline ?? 0) - (mark.lines[0]?.baseline ?? 0));
    children.push(
      node('LI', [
        offset(0, top + drop, [textNode('Lbl', mark)]),
        offset(fromStart(direction, column, measure - column, measure), top, [textNode('LBody', text)]),
      ]),
    );
    top += text.height;
    above = text;
  }
  const numbering = ordered ? 'Decimal' : 'Disc';
  return {
    height: top,
    width: measure,
    breaks: withoutLoneLines(breaks, linesSoFar),
    content: [node('L', children, { numbering })],
    artifacts: [],
  };
}

type Lines = Pick<Layout, 'height' | 'content'>;

/** White between two items, pt: tall lines bring some of their own, unless their strokes would meet. */
export function gapOfItems(above: Lines, below: Lines, { style, line, latinLine }: BlockContext): number {
  return Math.max(0, strokesApart(above, below, style.size), style.listGap * latinLine - (line - latinLine) / 2);
}

/** A place where a list may go on on the next page, and how many lines stand before it. */
export interface ListBreak {
  readonly at: number;
  readonly before: number;
}

/** At least two lines of a list on either side of a page's end, also where its items have one line each. */
export function withoutLoneLines(breaks: readonly ListBreak[], lines: number): number[] {
  return breaks.filter(({ before }) => before >= 2 && lines - before >= 2).map(({ at }) => at);
}
