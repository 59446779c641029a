/**
 * What stands where on paper: the evidence of the checks of size, place and contrast. Lengths are pt,
 * in the page's user space.
 */
import type { UserBox } from './user-box.ts';

/** A typeface at a size. */
export interface TypeSize {
  /** Base font without its subset tag: `NotoNastaliqUrdu-Regular`. */
  readonly face: string;
  /** pt on paper, every transformation counted. */
  readonly size: number;
  /** What is set in it. */
  readonly text: string;
}

/** Text of one structure element on one baseline. */
export interface PrintedLine {
  readonly page: number;
  /** Index of its element in the letter's `reading`; null outside the tags. */
  readonly part: number | null;
  readonly baseline: number;
  /** The glyphs' own extents. */
  readonly ink: UserBox;
  /** Where its leftmost piece begins: the origin of a glyph, not its ink. */
  readonly from: number;
  /** Each typeface and size that it is set in. */
  readonly type: readonly TypeSize[];
  /** Its characters. Right-to-left ink may come in another order. */
  readonly text: string;
  /** Its characters from left to right as the eye meets them, without spaces; only on pages with right-to-left letters. */
  readonly seen?: string;
  /** Whether a clipping path cuts into its ink. */
  readonly clipped: boolean;
  /** False where a part of it is painted by no operator (rendering mode 3 or 7). */
  readonly painted: boolean;
  /** False where letters are turned or slanted. */
  readonly upright: boolean;
  /** Least contrast of ink and ground in the page's pixels, as of WCAG 2.2 (1 to 21); undefined where the
   * page was not rendered. */
  readonly contrast?: number;
}

/** A picture, rule, frame or ground. */
export interface PrintedShape {
  /** As of a line. */
  readonly part: number | null;
  readonly bounds: UserBox;
  /** Whether it, or a part of it, is made of pixels: its edges are as sharp as those are many. */
  readonly pixels?: boolean;
}

export interface PageMarks {
  /** 1-based, in the file. */
  readonly page: number;
  /** The trimmed sheet. */
  readonly sheet: UserBox;
  readonly lines: readonly PrintedLine[];
  readonly shapes: readonly PrintedShape[];
  /** Where the sheet is cut or embossed: marks for touch, without ink. */
  readonly steps: readonly UserBox[];
}
