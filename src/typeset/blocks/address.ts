import type { Address } from '../../letter.ts';
import type { BlockContext } from '../block-context.ts';
import type { FaceLibrary } from '../face-library.ts';
import { type Layout, type LayoutNode, offset } from '../layout.ts';
import { createShaper } from '../shape.ts';
import { a4, pt, type Sheet } from '../sheet.ts';
import { addressText, leastAddressText } from '../styles.ts';
import { setText, textNode } from '../text.ts';

/** pt from baseline to baseline: 12, less where seven lines must fit the zone. */
const leading = 12;
/** Of the leading, over the baseline. */
const above = 0.8;

/** No language: the postman reads it. Left to right in every letter. */
const postal = { language: 'und', direction: 'ltr' } as const;

/** The address in its zone: 10 pt (9 for a line that is too long), one paragraph a line, never split. Its
 * origin is the sheet's corner. */
export function layoutAddress({ lines }: Address, context: BlockContext): Layout {
  const { address } = context.sheet;
  const width = pt(address.right - address.left);
  const step = Math.min(leading, pt(address.bottom - address.top) / Math.max(1, lines.length));
  const content: LayoutNode[] = [];
  for (const [index, line] of lines.entries()) {
    const words = [{ kind: 'field', name: 'address', text: line }] as const;
    let text = context.text(words, addressText, width, postal);
    if (text.lines.length > 1) text = context.text(words, leastAddressText, width, postal);
    const baseline = pt(address.top) + (index + above) * step;
    content.push(offset(pt(address.left), baseline - (text.lines[0]?.baseline ?? 0), [textNode('P', text)]));
  }
  return { height: 0, width, breaks: [], content, artifacts: [] };
}

/**
 * Says whether a line of an address fits the sheet's zone at 9 pt: ask it of every row before
 * typesetting.
 */
export function createAddressRuler(library: FaceLibrary, { address }: Sheet = a4): (line: string) => boolean {
  const context = { library, languages: new Map(), shape: createShaper() };
  const measure = pt(address.right - address.left);
  return (line) => {
    const children = [{ kind: 'field', name: 'address', text: line }] as const;
    return setText({ children, ...postal, style: leastAddressText, measure, key: null }, context).lines.length <= 1;
  };
}
