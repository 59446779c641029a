import type { Colour } from '../../typeset/page.ts';
import { nums } from './notation.ts';

/** `press` files speak CMYK and carry no annotation (PDF/X bars both RGB and links); `screen` files speak RGB and carry links. */
export type Kind = 'press' | 'screen';

export const black: Colour = { cmyk: [0, 0, 0, 1], rgb: [0, 0, 0] };

/** Operator that fills with a colour: black text is black ink alone in press (`0 0 0 1 k`), never a mix of four. */
export function fillOperator(colour: Colour, kind: Kind): string {
  return kind === 'press' ? `${nums(...colour.cmyk)} k` : `${nums(...colour.rgb)} rg`;
}

export function strokeOperator(colour: Colour, kind: Kind): string {
  return kind === 'press' ? `${nums(...colour.cmyk)} K` : `${nums(...colour.rgb)} RG`;
}

/**
 * CMYK of an RGB colour (0–1), by ISO 32000-1, 10.3.4 with BG(k) = UCR(k) = k: all grey becomes black ink, so that
 * drawn outlines print in K alone and no colour needs more than 200 % ink. It takes no account of the press.
 */
export function cmykOf(red: number, green: number, blue: number): readonly [number, number, number, number] {
  const k = 1 - Math.max(red, green, blue);
  return [1 - red - k, 1 - green - k, 1 - blue - k, k];
}
