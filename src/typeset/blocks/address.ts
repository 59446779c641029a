import type { Address } from '../../letter.ts';
import { type AddressFault, fitAddress } from '../address-fit.ts';
import type { BlockContext } from '../block-context.ts';
import type { FaceLibrary } from '../face-library.ts';
import { type Layout, type LayoutNode, offset } from '../layout.ts';
import { createShaper } from '../shape.ts';
import { a4, pt, type Sheet } from '../sheet.ts';
import { setText, textNode } from '../text.ts';

/** No language: the postman reads it. Left to right in every letter. */
const postal = { language: 'und', direction: 'ltr' } as const;

/** The address in its zone, one paragraph a line, never clipped. Its origin is the sheet's corner.
 * @throws where it does not fit: ask the fitter of every row before typesetting */
export function layoutAddress({ lines }: Address, context: BlockContext): Layout {
  const { address } = context.sheet;
  const fitted = fitAddress(lines, address, (line, look, measure) =>
    context.text([{ kind: 'field', name: 'address', text: line }], look, measure, postal),
  );
  if ('fault' in fitted) throw new Error('An address does not fit the window of the envelope.');
  const content: LayoutNode[] = fitted.set.map(({ text, left, baseline }) =>
    offset(pt(address.left) + left, pt(address.top) + baseline - (text.lines[0]?.baseline ?? 0), [textNode('P', text)]),
  );
  return { height: 0, width: pt(address.right - address.left), breaks: [], content, artifacts: [] };
}

/** Fits addresses before they are typeset: ask it of every row. Gives the lines as printed, or why they can't be. */
export type AddressFitter = (lines: readonly string[]) => readonly string[] | AddressFault;

export function createAddressFitter(library: FaceLibrary, { address }: Sheet = a4): AddressFitter {
  const context = { library, languages: new Map(), shape: createShaper() };
  return (lines) => {
    const fitted = fitAddress(lines, address, (line, style, measure) =>
      setText(
        { children: [{ kind: 'field', name: 'address', text: line }], ...postal, style, measure, key: null },
        context,
      ),
    );
    return 'fault' in fitted ? fitted : fitted.lines;
  };
}
