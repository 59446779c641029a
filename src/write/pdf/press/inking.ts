/** What turns colours into ink: the output profile, or the plain formula where no press is known. */
import type { RgbSource } from '../icc/rgb-source.ts';

/** Shares of cyan, magenta, yellow and black, 0–1. */
export type Cmyk = readonly [number, number, number, number];

export interface Inking {
  /** Inks of an RGB colour (0–1): grey is black ink alone. */
  cmyk(red: number, green: number, blue: number, source?: RgbSource): Cmyk;
  /** Black ink of a grey (0–1), by the lightness that black ink alone gives on this paper. */
  black(grey: number): number;
}
