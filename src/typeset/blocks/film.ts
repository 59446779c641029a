import type { CodeBlock, Figure } from '../../letter.ts';
import { type BlockContext, fromStart } from '../block-context.ts';
import type { Layout } from '../layout.ts';
import { inkTop, offset } from '../layout.ts';
import { pt } from '../sheet.ts';
import { headingText } from '../styles.ts';
import { textNode } from '../text.ts';
import { addressNode, codeNode, quietSide, shortAddress } from './code.ts';
import { figureNode, sizeWithin } from './picture.ts';

/**
 * A film's poster frame and the code that opens it, as one: the code on the left in every language, at
 * the foot, so that it stands at one place on every letter (RULES 6); the frame beside it, over the
 * code's label and its printed address.
 */
export function layoutFilm({ picture }: Figure, { code, label }: CodeBlock, context: BlockContext): Layout {
  const { style, direction, measure, latinLine } = context;
  const side = pt(style.mainCodeSide);
  const quiet = quietSide(side);
  // With the white over the page furniture, room for the quiet zone.
  const foot = 0.82 * quiet;
  const column = side + quiet + 0.3 * style.size;
  const width = measure - column;
  const frame = sizeWithin(picture, width, pt(style.figureHeight));
  const words = context.text(label, headingText(style, 2), width);
  const short = shortAddress(code, width, context, direction);

  // Tall strokes rise out of their line: none may touch the frame.
  const wordsTop = frame.height + Math.max(0.45 * latinLine, 0.2 * style.size - inkTop(words.content));
  const shortTop = wordsTop + words.height + 0.15 * latinLine;
  const beside = shortTop + short.height;
  const height = Math.max(beside, side) + foot;
  const drop = height - foot - beside;
  const left = column + fromStart(direction, 0, frame.width, width);
  return {
    height,
    width: measure,
    breaks: [],
    content: [
      figureNode(picture, { left, top: drop, right: left + frame.width, bottom: drop + frame.height }),
      offset(column, drop + wordsTop, [textNode('P', words)]),
      codeNode(code, side, 0, height - foot - side, context),
      offset(column, drop + shortTop, [addressNode(code, short)]),
    ],
    artifacts: [],
  };
}
