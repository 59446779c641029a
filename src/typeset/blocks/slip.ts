import type { Choice, WriteOn } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import { accent, black } from '../colours.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { node, offset, shapeLeaf } from '../layout.ts';
import { pt } from '../sheet.ts';
import { bodyText } from '../styles.ts';
import { type TextLayout, textNode } from '../text.ts';
import { type ListBreak, withoutLoneLines } from './list.ts';

/** Side of a box to tick, in em of the body: no smaller than the letters, easy to hit with a pen. */
const boxSide = 1.15;
/** So many short answers stand in two columns, each a clear box with its word. */
const leastForColumns = 4;

/**
 * Boxes to tick, each with its words. For a screen reader a list of the answers: the box is an
 * artifact, since a paper box has no state to tell. Read row by row.
 */
export function layoutChoices(choices: readonly Choice[], context: BlockContext): Layout {
  const { style, direction, measure, line, latinLine } = context;
  const side = boxSide * style.size;
  const words = side + 0.7 * style.size;
  // Tall lines bring white of their own.
  const gap = Math.max(0, 0.35 * latinLine - (line - latinLine) / 2);
  const box = tickBox(side);

  const half = (measure - style.size) / 2;
  const set = (width: number): TextLayout[] =>
    choices.map(({ children }) => context.text(children, bodyText(style), width - words));
  const narrow = choices.length < leastForColumns ? [] : set(half);
  const columns = narrow.length > 0 && narrow.every(({ lines }) => lines.length === 1) ? 2 : 1;
  const width = columns === 2 ? half : measure;
  const texts = columns === 2 ? narrow : set(measure);

  // One distance from row to row, also where a word is of a lower script than the others ("BSL" in Urdu).
  const base = Math.max(...texts.map(({ lines }) => lines[0]?.baseline ?? 0));
  const dropOf = ({ lines }: TextLayout): number => base - (lines[0]?.baseline ?? 0);

  const children: LayoutNode[] = [];
  const artifacts: LayoutNode[] = [];
  const breaks: ListBreak[] = [];
  let top = 0;
  let linesSoFar = 0;
  for (let first = 0; first < texts.length; first += columns) {
    const row = texts.slice(first, first + columns);
    if (first > 0) {
      top += gap;
      breaks.push({ at: top, before: linesSoFar });
    }
    for (const [column, text] of row.entries()) {
      const start = column * (measure - width);
      // The box's foot stands a little under the first baseline: its middle is the letters' middle.
      const boxTop = top + base + 0.22 * style.size - side;
      artifacts.push(offset(fromStart(direction, start, side, measure), boxTop, [box]));
      const left = fromStart(direction, start + words, width - words, measure);
      children.push(node('LI', [offset(left, top + dropOf(text), [textNode('LBody', text)])]));
    }
    top += Math.max(side, line, ...row.map((text) => dropOf(text) + text.height));
    linesSoFar += Math.max(...row.map(({ lines }) => lines.length));
  }
  return {
    height: top,
    width: measure,
    breaks: withoutLoneLines(breaks, linesSoFar),
    content: [node('L', children, { numbering: 'None' })],
    artifacts,
  };
}

function tickBox(side: number): LayoutNode {
  const frame = { x: 0, y: 0, width: side, height: side, stroke: black, fill: null, lineWidth: 1.2, radius: 1.5 };
  const ink = { left: -0.6, top: -0.6, right: side + 0.6, bottom: side + 0.6 };
  return shapeLeaf(`box.${side.toFixed(2)}`, [{ kind: 'frame', ...frame }], ink);
}

/** A label that leaves three fifths of the measure to write on stands on the line's own row. */
const widestBeside = 0.4;

/** A label and ruled lines to write on, kept together: the label over the lines, or before the only one if it is short. */
export function layoutWriteOn({ label, lines }: WriteOn, context: BlockContext): Layout {
  const { style, direction, measure } = context;
  const text = context.text(label, bodyText(style), measure);
  const distance = pt(style.writingLine);
  const beside = lines === 1 && text.lines.length === 1 && text.width <= widestBeside * measure;
  if (!beside) {
    return {
      height: text.height + lines * distance,
      width: measure,
      breaks: [],
      content: [textNode('P', text)],
      artifacts: [offset(0, text.height, [rules(measure, distance, lines)])],
    };
  }
  const baseline = text.lines[0]?.baseline ?? 0;
  const rule = Math.max(distance, baseline + besideRule * style.size);
  const top = rule - besideRule * style.size - baseline;
  const start = text.width + 0.6 * style.size;
  const width = measure - start;
  return {
    height: Math.max(rule, top + text.height),
    width: measure,
    breaks: [],
    content: [offset(0, top, [textNode('P', text)])],
    artifacts: [offset(fromStart(direction, start, width, measure), rule - distance, [rules(width, distance, 1)])],
  };
}

/** A label's baseline over the line beside it, in em. */
const besideRule = 0.1;

function rules(width: number, distance: number, lines: number): LayoutNode {
  const rects: number[] = [];
  for (let index = 1; index <= lines; index += 1) rects.push(0, index * distance - 0.8, width, 0.8);
  const key = `rules.${width.toFixed(2)}.${distance.toFixed(2)}.${lines}`;
  return shapeLeaf(key, [{ kind: 'rects', fill: black, rects }], {
    left: 0,
    top: 0,
    right: width,
    bottom: lines * distance,
  });
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
