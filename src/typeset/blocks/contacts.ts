import type { Contacts } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { node, offset } from '../layout.ts';
import { bodyText, strongText } from '../styles.ts';
import { textNode } from '../text.ts';
import { gapOfItems, type ListBreak, withoutLoneLines } from './list.ts';

/** A term column wider than this share of the measure leaves too little for the details. */
const widestTerm = 0.36;

/** Ways to get in touch: a bold term, its detail beside or below it. One list for a screen reader. */
export function layoutContacts({ items }: Contacts, context: BlockContext): Layout {
  const { style, direction, measure, latinLine } = context;
  const gutter = 1.2 * style.size;
  const natural = items.map(({ term }) => context.text(term, strongText(style), measure).width);
  const column = Math.max(0, ...natural) + gutter;
  const stacked = style.contacts === 'stacked' || column > widestTerm * measure;
  // Over a term that begins a line of its own, a little white in every script.
  const between = gapOfItems(context);
  const gap = stacked ? Math.max(1.4 * between, 0.2 * latinLine) : 0.9 * between;

  const children: LayoutNode[] = [];
  const breaks: ListBreak[] = [];
  let linesSoFar = 0;
  let top = 0;
  for (const { term, detail } of items) {
    if (top > 0) {
      top += gap;
      breaks.push({ at: top, before: linesSoFar });
    }
    const words = context.text(term, strongText(style), stacked ? measure : column - gutter + 0.1);
    const details = context.text(detail, bodyText(style), stacked ? measure : measure - column);
    linesSoFar += stacked ? words.lines.length + details.lines.length : details.lines.length;
    // Side by side they share the first baseline, also where one script stands higher than the other.
    const wordsBase = words.lines[0]?.baseline ?? 0;
    const detailsBase = details.lines[0]?.baseline ?? 0;
    const wordsTop = stacked ? top : top + Math.max(0, detailsBase - wordsBase);
    const detailsTop = stacked ? top + words.height : top + Math.max(0, wordsBase - detailsBase);
    const wordsLeft = stacked ? 0 : fromStart(direction, 0, column - gutter + 0.1, measure);
    const detailsLeft = stacked ? 0 : fromStart(direction, column, measure - column, measure);
    children.push(
      node('LI', [
        offset(wordsLeft, wordsTop, [textNode('Lbl', words)]),
        offset(detailsLeft, detailsTop, [textNode('LBody', details)]),
      ]),
    );
    top = Math.max(wordsTop + words.height, detailsTop + details.height);
  }
  return {
    height: top,
    width: measure,
    breaks: withoutLoneLines(breaks, linesSoFar),
    content: [node('L', children, { numbering: 'None' })],
    artifacts: [],
  };
}
