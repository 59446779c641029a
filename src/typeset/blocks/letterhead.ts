import type { Letterhead } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import { accent } from '../colours.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { offset } from '../layout.ts';
import { pt } from '../sheet.ts';
import { bodyText } from '../styles.ts';
import { textNode } from '../text.ts';
import { figureNode, sizeWithin } from './picture.ts';

/** Logo and sender in their zones of page 1. Its origin is the sheet's top left corner; its height is
 * where the body may begin: lower than the sheet's own where large type needs more. */
export function layoutLetterhead({ logo, lines }: Letterhead, context: BlockContext): Layout {
  const { sheet, style } = context;
  const content: LayoutNode[] = [];
  if (logo !== null) {
    const left = pt(sheet.logo.left);
    const top = pt(sheet.logo.top);
    const size = sizeWithin(logo, pt(sheet.logo.right) - left, pt(sheet.logo.bottom) - top);
    content.push(figureNode(logo, { left, top, right: left + size.width, bottom: top + size.height }));
  }
  const left = pt(sheet.sender.left);
  let top = pt(sheet.sender.top);
  for (const [index, line] of lines.entries()) {
    const look = bodyText(style);
    const text = context.text(
      line,
      index === 0 ? { ...look, weight: 'bold', colour: accent, balanced: true } : look,
      pt(sheet.sender.right) - left,
    );
    content.push(offset(left, top, [textNode('P', text)]));
    top += text.height + (index === 0 ? 0.25 * context.line : 0);
  }
  const clear = top > pt(sheet.sender.bottom) ? top + context.line : 0;
  return {
    height: Math.max(pt(sheet.body.firstTop), clear),
    width: pt(sheet.width),
    breaks: [],
    content,
    artifacts: [],
  };
}
