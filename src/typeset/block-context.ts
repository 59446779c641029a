import type { Direction, Inline } from '../letter.ts';
import type { Matrix } from './qr.ts';
import type { Sheet } from './sheet.ts';
import type { Style } from './styles.ts';
import type { TextLayout, TextStyle } from './text.ts';

/** What a block needs to lay itself out. Lengths are pt. */
export interface BlockContext {
  readonly style: Style;
  readonly sheet: Sheet;
  readonly language: string;
  readonly direction: Direction;
  /** Width of the body. */
  readonly measure: number;
  /** Height of one line of body text in the letter's own script. */
  readonly line: number;
  /** One line of Latin: the white inside blocks is measured by it, since tall scripts bring white of their own. */
  readonly latinLine: number;
  /** Sets words in the letter's language, or in another; kept for the next letter where nobody's own data is in them. */
  text(
    children: readonly Inline[],
    style: TextStyle,
    measure: number,
    other?: { readonly language: string; readonly direction: Direction },
  ): TextLayout;
  /** Dark modules of a code; kept unless it is a resident's own. */
  matrix(address: string, personal: boolean): Matrix;
}

/** Left edge of a box that stands `start` from the reading side of a space of `total`. */
export function fromStart(direction: Direction, start: number, width: number, total: number): number {
  return direction === 'rtl' ? total - start - width : start;
}
