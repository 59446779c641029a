import type { PictureSource } from '../../../src/picture.ts';
import { logoColours } from '../../../src/run/check/logo-colours.ts';

const drawing = (colour: string): PictureSource => ({
  format: 'svg',
  bytes: new TextEncoder().encode(`<svg viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`),
  width: 9,
  height: 9,
  placeholder: false,
  hash: '',
});

export const passing = { file: 'pictures/logo.svg', colours: logoColours(drawing('#0b4f5c')) };

/** White on nothing: made for a dark ground. */
export const failing = { file: 'pictures/logo.svg', colours: logoColours(drawing('#fff')) };
