import type { Choice, WriteOn } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import { accent, black } from '../colours.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { node, offset, shapeLeaf } from '../layout.ts';
import { pt } from '../sheet.ts';
import { bodyText } from '../styles.ts';
import { textNode } from '../text.ts';
import { type ListBreak, withoutLoneLines } from './list.ts';

/** Side of a box to tick, in em of the body: no smaller than the letters, easy to hit with a pen. */
const boxSide = 1.15;

/**
 * Boxes to tick, each with its words. For a screen reader a list of the answers: the box is an
 * artifact, since a paper box has no state to tell.
 */
export function layoutChoices(choices: readonly Choice[], context: BlockContext): Layout {
  const { style, direction, measure, line } = context;
  const side = boxSide * style.size;
  const column = side + 0.7 * style.size;
  const gap = 0.3 * line;
  const frame = {
    kind: 'frame',
    x: 0,
    y: 0,
    width: side,
    height: side,
    stroke: black,
    fill: null,
    lineWidth: 1.2,
    radius: 1.5,
  } as const;
  const box = shapeLeaf(`box.${side.toFixed(2)}`, [frame], {
    left: -0.6,
    top: -0.6,
    right: side + 0.6,
    bottom: side + 0.6,
  });

  const children: LayoutNode[] = [];
  const artifacts: LayoutNode[] = [];
  const breaks: ListBreak[] = [];
  let top = 0;
  let linesSoFar = 0;
  for (const choice of choices) {
    if (top > 0) {
      breaks.push({ at: top, before: linesSoFar });
      top += gap;
    }
    const text = context.text(choice.children, bodyText(style), measure - column);
    // The box's foot stands a little under the first baseline: its middle is the letters' middle.
    const boxTop = top + (text.lines[0]?.baseline ?? side) + 0.22 * style.size - side;
    artifacts.push(offset(fromStart(direction, 0, side, measure), boxTop, [box]));
    children.push(
      node('LI', [offset(fromStart(direction, column, measure - column, measure), top, [textNode('LBody', text)])]),
    );
    top += Math.max(text.height, side);
    linesSoFar += text.lines.length;
  }
  return {
    height: top,
    width: measure,
    breaks: withoutLoneLines(breaks, linesSoFar),
    content: [node('L', children, { numbering: 'None' })],
    artifacts,
  };
}

/** A label and ruled lines to write on, kept together. */
export function layoutWriteOn({ label, lines }: WriteOn, context: BlockContext): Layout {
  const { style, measure } = context;
  const text = context.text(label, bodyText(style), measure);
  const distance = pt(style.writingLine);
  const rects: number[] = [];
  for (let index = 1; index <= lines; index += 1) rects.push(0, index * distance - 0.8, measure, 0.8);
  const height = text.height + lines * distance;
  const rules = shapeLeaf(
    `rules.${measure.toFixed(1)}.${distance.toFixed(2)}.${lines}`,
    [{ kind: 'rects', fill: black, rects }],
    { left: 0, top: 0, right: measure, bottom: lines * distance },
  );
  return {
    height,
    width: measure,
    breaks: [],
    content: [textNode('P', text)],
    artifacts: [offset(0, text.height, [rules])],
  };
}

/** Where the slip is cut off, if it doesn't begin its page: a dashed line across the body. */
export function layoutCutLine({ measure }: BlockContext): Layout {
  const shape = {
    kind: 'line',
    x1: 0,
    y1: 0.5,
    x2: measure,
    y2: 0.5,
    stroke: accent,
    lineWidth: 1,
    dash: [6, 4],
  } as const;
  const line = shapeLeaf(`cut.${measure.toFixed(1)}`, [shape], { left: 0, top: 0, right: measure, bottom: 1 });
  return { height: 1, width: measure, breaks: [], content: [], artifacts: [line] };
}
