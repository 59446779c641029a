import type { Colour } from './page.ts';

/** Body text: black ink alone, so that it stays sharp and cheap on every press. */
export const black: Colour = { cmyk: [0, 0, 0, 1], rgb: [0, 0, 0] };

/** The one accent: a deep teal. Contrast on white 9.9:1 (WCAG 2.2 relative luminance); total ink 225 %. */
export const accent: Colour = { cmyk: [1, 0.4, 0.45, 0.4], rgb: [0, 0.29, 0.33], accent: 1 };

/** Behind the language panel: black on it keeps 18:1. */
export const tint: Colour = { cmyk: [0.09, 0.01, 0.04, 0], rgb: [0.914, 0.957, 0.957], accent: 0.09 };

export const white: Colour = { cmyk: [0, 0, 0, 0], rgb: [1, 1, 1] };
