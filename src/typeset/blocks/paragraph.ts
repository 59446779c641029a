import type { Heading, Paragraph } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import type { Layout } from '../layout.ts';
import { bodyText, headingText } from '../styles.ts';
import { textNode } from '../text.ts';

export function layoutParagraph({ children }: Paragraph, context: BlockContext): Layout {
  const text = context.text(children, bodyText(context.style), context.measure);
  return { ...text, content: [textNode('P', text)] };
}

const roles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

/** A heading never ends a page, nor is it split. */
export function layoutHeading({ level, children }: Heading, context: BlockContext): Layout {
  const text = context.text(children, headingText(context.style, level), context.measure);
  return { ...text, breaks: [], content: [textNode(roles[level], text)] };
}
