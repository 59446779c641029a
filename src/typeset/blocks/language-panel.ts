import type { LanguagePanel } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import { accent, tint, white } from '../colours.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { offset, shapeLeaf } from '../layout.ts';
import type { Shape } from '../page.ts';
import { pt } from '../sheet.ts';
import { bodyText } from '../styles.ts';
import type { TextLayout } from '../text.ts';
import { textNode } from '../text.ts';
import { addressNode, codeNode, quietSide, shortAddress } from './code.ts';

/**
 * One line in every language, beside the code that opens the letter in it; where the letters are so
 * large that lines would wrap there, below the code. The code stands on the left in every language.
 * Everything is measured by the letters' size alone: the panel must be the same, and the code at one
 * place, in letters of every language (RULES 6).
 */
export function layoutLanguagePanel(panel: LanguagePanel, context: BlockContext): Layout {
  const { style, measure } = context;
  const pad = 0.55 * style.size;
  const side = pt(style.codeSide);
  const quiet = quietSide(side);
  const card = side + 2 * quiet;
  const right = pad + card + 0.7 * style.size;

  const inside = measure - 2 * pad;
  const narrow = linesOf(panel, measure - pad - right, context);
  const beside = narrow.every(({ lines }) => lines.length === 1);
  const texts = beside ? narrow : linesOf(panel, inside, context);
  const left = beside ? right : pad;
  const width = beside ? measure - pad - right : inside;

  const short = shortAddress(panel.code, measure - pad - right, context, 'ltr');
  const shortTop = beside ? pad : pad + (card - short.height) / 2;
  const content: LayoutNode[] = [
    codeNode(panel.code, side, pad + quiet, pad + quiet, context),
    offset(right, shortTop, [addressNode(panel.code, short)]),
  ];

  const gap = 0.14 * style.size;
  const rules: number[] = [];
  let top = beside ? pad + short.height : pad + card;
  for (const [index, text] of texts.entries()) {
    const { language = '' } = panel.lines[index] ?? {};
    top += gap;
    rules.push(left, top - gap / 2 - 0.25, width, 0.5);
    content.push(offset(left, top, [textNode('P', text, language === context.language ? {} : { language })]));
    top += text.height;
  }
  const height = Math.max(top, pad + card) + pad;

  const shapes: Shape[] = [
    { kind: 'frame', x: 0, y: 0, width: measure, height, stroke: null, fill: tint, lineWidth: 0, radius: 4 },
    { kind: 'frame', x: pad, y: pad, width: card, height: card, stroke: null, fill: white, lineWidth: 0, radius: 3 },
    { kind: 'rects', fill: accent, rects: rules },
  ];
  const ink = { left: 0, top: 0, right: measure, bottom: height };
  const ground = shapeLeaf(`panel.${measure}.${card}.${height}.${rules.join()}`, shapes, ink);
  return { height, width: measure, breaks: [], content, artifacts: [ground] };
}

function linesOf({ lines }: LanguagePanel, width: number, context: BlockContext): TextLayout[] {
  return lines.map(({ language, direction, children }) =>
    context.text(children, bodyText(context.style), width, { language, direction }),
  );
}
