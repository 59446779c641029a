import { accent, black } from './colours.ts';
import type { TextStyle } from './text.ts';

/** How a format looks. Sizes are pt of Latin letters; nothing on its pages is smaller than `size`,
 * page numbers, labels and captions included (RULES 1, "size"); only the postal address is. */
export interface Style {
  /** Part of the memo's keys. */
  readonly id: string;
  readonly size: number;
  /** pt added to Latin of that size: the small letters of Atkinson are lower than Arial's, by which sizes are
   * promised (RULES 1, "x-height"). */
  readonly raised?: number;
  /** Times a family's own room for a line (Latin: 1.35 em). */
  readonly leading: number;
  /** pt, by level. */
  readonly headings: Readonly<Record<1 | 2 | 3, number>>;
  /** Between paragraphs, in blank lines of the letter's own script: one at the least (RULES 1, "gap"). */
  readonly paragraphGap: number;
  /** Between the items of a list, in lines of Latin; tall scripts bring white of their own. */
  readonly listGap: number;
  /** mm, without the quiet zone: RULES 6 asks for 25 at least, 30 by default, 40 in large print. */
  readonly codeSide: number;
  /** mm, where the code is the letter's chief way in. */
  readonly mainCodeSide: number;
  /** mm: the column of pictures beside words. */
  readonly pictureColumn: number;
  /** mm: the column of small signs beside words. */
  readonly signColumn: number;
  /** mm: the greatest height of a picture of its own. */
  readonly figureHeight: number;
  /** mm between the lines to write on. */
  readonly writingLine: number;
  /** A contact's term beside its detail, or above it where the letters are too large for two columns. */
  readonly contacts: 'columns' | 'stacked';
}

const rows = {
  standard: {
    id: 'standard',
    size: 14,
    leading: 1,
    headings: { 1: 21, 2: 17, 3: 14 },
    paragraphGap: 1,
    listGap: 0.35,
    codeSide: 30,
    mainCodeSide: 45,
    pictureColumn: 32,
    signColumn: 14,
    figureHeight: 70,
    writingLine: 11,
    contacts: 'columns',
  },
  largePrint: {
    id: 'large-print',
    size: 18,
    leading: 1,
    headings: { 1: 25, 2: 21, 3: 18 },
    paragraphGap: 1,
    listGap: 0.35,
    codeSide: 40,
    mainCodeSide: 50,
    pictureColumn: 36,
    signColumn: 16,
    figureHeight: 80,
    writingLine: 11,
    contacts: 'columns',
  },
  giantPrint: {
    id: 'giant-print',
    size: 24,
    raised: 1.2,
    leading: 0.965,
    headings: { 1: 30, 2: 27, 3: 24 },
    paragraphGap: 1,
    listGap: 0.2,
    codeSide: 40,
    mainCodeSide: 55,
    pictureColumn: 40,
    signColumn: 18,
    figureHeight: 90,
    writingLine: 16,
    contacts: 'stacked',
  },
  easyRead: {
    id: 'easy-read',
    size: 16,
    leading: 1.08,
    headings: { 1: 24, 2: 20, 3: 17 },
    paragraphGap: 1,
    listGap: 0.35,
    codeSide: 34,
    mainCodeSide: 45,
    pictureColumn: 30,
    signColumn: 15,
    figureHeight: 70,
    writingLine: 11,
    contacts: 'stacked',
  },
  bsl: {
    id: 'bsl',
    size: 18,
    leading: 1,
    headings: { 1: 25, 2: 21, 3: 18 },
    paragraphGap: 1,
    listGap: 0.35,
    codeSide: 40,
    mainCodeSide: 60,
    pictureColumn: 36,
    signColumn: 16,
    figureHeight: 44,
    writingLine: 11,
    contacts: 'columns',
  },
} as const satisfies Record<string, Style>;

export const styles: Readonly<Record<keyof typeof rows, Style>> = rows;

export function bodyText({ size, raised, leading }: Style): TextStyle {
  return { size, ...(raised === undefined ? {} : { raised }), weight: 'regular', colour: black, leading };
}

export function strongText(style: Style): TextStyle {
  return { ...bodyText(style), weight: 'bold' };
}

/** Headings: bold, larger, never capitals or italics. Long lines of large type need less leading. */
export function headingText(style: Style, level: 1 | 2 | 3): TextStyle {
  const size = style.headings[level];
  return {
    ...bodyText(style),
    size,
    weight: 'bold',
    colour: level === 3 ? black : accent,
    leading: size > style.size ? 0.96 : style.leading,
    balanced: true,
  };
}

/** The postal address: 10 pt, for the envelope's window (RULES, "Decided here"). */
export const addressText: TextStyle = {
  size: 10,
  weight: 'regular',
  colour: black,
  leading: 0.9,
  enlarged: false,
  balanced: true,
};

/** For one that is too long or too wide for its zone. GOV.UK Notify prints 8; we never go below 9. */
export const leastAddressText: TextStyle = { ...addressText, size: 9 };
