import type { Contacts } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { node, offset } from '../layout.ts';
import { bodyText, strongText } from '../styles.ts';
import { textNode } from '../text.ts';
import { gapOfItems, type ListBreak, withoutLoneLines } from './list.ts';

/** A term column wider than this share of the measure leaves too little for the details. */
const widestTerm = 0.36;

type Lines = Pick<Layout, 'height' | 'content'>;

/** Ways to get in touch: a bold term, its detail beside or below it. One list for a screen reader. */
export function layoutContacts({ items }: Contacts, context: BlockContext): Layout {
  const { style, direction, measure, latinLine } = context;
  const gutter = 1.2 * style.size;
  const natural = items.map(({ term }) => context.text(term, strongText(style), measure).width);
  const column = Math.max(0, ...natural) + gutter;
  const stacked = style.contacts === 'stacked' || column > widestTerm * measure;

  const children: LayoutNode[] = [];
  const breaks: ListBreak[] = [];
  let linesSoFar = 0;
  let top = 0;
  /** The item over the next: its term and its detail, each with what it leaves of the item's height. */
  let above: readonly Lines[] = [];
  for (const { term, detail } of items) {
    const words = context.text(term, strongText(style), stacked ? measure : column - gutter + 0.1);
    const details = context.text(detail, bodyText(style), stacked ? measure : measure - column);
    // Side by side they share the first baseline, also where one script stands higher than the other.
    const wordsBase = words.lines[0]?.baseline ?? 0;
    const detailsBase = details.lines[0]?.baseline ?? 0;
    const wordsTop = stacked ? 0 : Math.max(0, detailsBase - wordsBase);
    const detailsTop = stacked ? words.height : Math.max(0, wordsBase - detailsBase);
    const wordsLeft = stacked ? 0 : fromStart(direction, 0, column - gutter + 0.1, measure);
    const detailsLeft = stacked ? 0 : fromStart(direction, column, measure - column, measure);
    const height = Math.max(wordsTop + words.height, detailsTop + details.height);
    const head = stacked ? [words] : [words, details];
    if (above.length > 0) {
      const gap = Math.max(...head.map((one, index) => gapOfItems(above[index] ?? one, one, context)));
      // Over a term that begins a line of its own, a little more white, in every script.
      top += stacked ? Math.max(1.4 * gap, 0.2 * latinLine) : 0.9 * gap;
      breaks.push({ at: top, before: linesSoFar });
    }
    linesSoFar += stacked ? words.lines.length + details.lines.length : details.lines.length;
    children.push(
      node('LI', [
        offset(wordsLeft, top + wordsTop, [textNode('Lbl', words)]),
        offset(detailsLeft, top + detailsTop, [textNode('LBody', details)]),
      ]),
    );
    top += height;
    above = stacked
      ? [details]
      : [
          { ...words, height: height - wordsTop },
          { ...details, height: height - detailsTop },
        ];
  }
  return {
    height: top,
    width: measure,
    breaks: withoutLoneLines(breaks, linesSoFar),
    content: [node('L', children, { numbering: 'None' })],
    artifacts: [],
  };
}
