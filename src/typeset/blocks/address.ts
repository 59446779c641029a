import type { Address } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import type { Layout, LayoutNode } from '../layout.ts';
import { offset } from '../layout.ts';
import type { Sheet } from '../sheet.ts';
import { pt } from '../sheet.ts';
import { addressText } from '../styles.ts';
import { textNode } from '../text.ts';

/** pt from baseline to baseline: 12, less where seven lines must fit the zone. */
const leading = 12;

/** No language: the postman reads it. Left to right in every letter. */
const postal = { language: 'und', direction: 'ltr' } as const;

/** The address in its zone: 10 pt, one paragraph a line, never split. Its origin is the sheet's corner. */
export function layoutAddress({ lines }: Address, context: BlockContext): Layout {
  const { address } = context.sheet;
  const width = pt(address.right - address.left);
  const step = Math.min(leading, pt(address.bottom - address.top) / Math.max(1, lines.length));
  const content: LayoutNode[] = [];
  for (const [index, line] of lines.entries()) {
    const text = context.text([{ kind: 'field', name: 'address', text: line }], addressText, width, postal);
    const baseline = pt(address.top) + index * step + 0.8 * step;
    content.push(offset(pt(address.left), baseline - (text.lines[0]?.baseline ?? 0), [textNode('P', text)]));
  }
  return { height: 0, width, breaks: [], content, artifacts: [] };
}

/** Whether a line of an address fits the sheet's zone, by its width in pt at `addressText`. */
export function fitsAddressZone(width: number, { address }: Sheet): boolean {
  return width <= pt(address.right - address.left);
}
