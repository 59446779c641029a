import type { CodeBlock, Direction, QrCode } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import { black } from '../colours.ts';
import { shortKey } from '../content-key.ts';
import type { Layout, TagNode } from '../layout.ts';
import { node, offset, shapeLeaf } from '../layout.ts';
import { quietZone } from '../qr.ts';
import { pt } from '../sheet.ts';
import { headingText, strongText } from '../styles.ts';
import type { TextLayout } from '../text.ts';
import { textNode } from '../text.ts';

/** White round a code of any version at a given side: that of the smallest, whose modules are largest,
 * so that the symbol stands at one place whatever it encodes. */
export function quietSide(side: number): number {
  return (quietZone * side) / 25;
}

/** The symbol alone, `side` pt wide at `left`, `top`. Its box is the symbol with its quiet zone. */
export function codeNode(code: QrCode, side: number, left: number, top: number, context: BlockContext): TagNode {
  const { modules, rects } = context.matrix(code.address, code.personal);
  const module = side / modules;
  const quiet = quietZone * module;
  const key = code.personal ? null : `code.${shortKey(code.address)}.${side.toFixed(2)}`;
  const shape = { kind: 'rects', fill: black, rects: rects.map((length) => length * module) } as const;
  return node(
    'Figure',
    [offset(left, top, [shapeLeaf(key, [shape], { left: 0, top: 0, right: side, bottom: side })])],
    {
      alt: code.alt,
      box: { left: left - quiet, top: top - quiet, right: left + side + quiet, bottom: top + side + quiet },
    },
  );
}

/** The printed short address: a Link, so that on a screen the way in can be used by keyboard too. */
export function shortAddress(
  { short }: QrCode,
  measure: number,
  context: BlockContext,
  direction: Direction,
): TextLayout {
  return context.text(
    [{ kind: 'fact', name: 'address', text: short, isolate: true }],
    strongText(context.style),
    measure,
    { language: 'und', direction },
  );
}

export function addressNode(code: QrCode, layout: TextLayout): TagNode {
  return node('P', [textNode('Link', layout, { href: code.address })]);
}

/**
 * A code with its label and short address beside it. The symbol stands at the left and at the foot in
 * every language: anchored, it is at one place on every letter of a format (RULES 6).
 */
export function layoutCode({ code, prominence, label }: CodeBlock, context: BlockContext): Layout {
  const { style, direction, measure } = context;
  const side = pt(prominence === 'main' ? style.mainCodeSide : style.codeSide);
  const quiet = quietSide(side);
  // The quiet zone is white already on the page's own side: the symbol stands on the body's edge.
  const column = side + quiet + 0.6 * style.size;
  const words = context.text(label, headingText(style, prominence === 'main' ? 1 : 2), measure - column);
  const short = shortAddress(code, measure - column, context, direction);
  const gap = 0.35 * context.line;
  const wordsHeight = words.height + gap + short.height;
  const height = Math.max(side, wordsHeight) + quiet;
  const above = quiet / 2 + (height - quiet - wordsHeight) / 2;
  return {
    height,
    width: measure,
    breaks: [],
    content: [
      offset(column, above, [textNode('P', words)]),
      codeNode(code, side, 0, height - quiet / 2 - side, context),
      offset(column, above + words.height + gap, [addressNode(code, short)]),
    ],
    artifacts: [],
  };
}
