/**
 * A rendered page as a phone's camera gets it: grey, a little blurred, a little askew. Pure pixel
 * work of our own, so that the same page gives the same picture on every machine.
 */
import type { Pixels } from '../pdf/render.ts';

/** Grey, 8 bits a pixel, rows from the top. 255 is paper. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

type Painted = Pick<Pixels, 'width' | 'height' | 'data'>;

const PAPER = 255;

/** How far a hand holds a phone askew. Degrees, clockwise. */
const TURN = 1;

/** The page as a photograph of it: grey, blurred by a 3 × 3 Gaussian, turned by 1°. */
export function photographed(pixels: Painted): GreyImage {
  return turned(blurred(grey(pixels)), TURN);
}

/** Luma of ITU-R BT.601, in thousandths. */
export function grey({ width, height, data }: Painted): GreyImage {
  const out = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < out.length; at += 1, from += 4) {
    out[at] = (299 * (data[from] ?? 0) + 587 * (data[from + 1] ?? 0) + 114 * (data[from + 2] ?? 0)) / 1000;
  }
  return { width, height, data: out };
}

/** Gaussian with the kernel 1 2 1 in each direction (standard deviation about 0.85 pixels); the outermost pixels become paper. */
export function blurred({ width, height, data }: GreyImage): GreyImage {
  const out = new Uint8Array(width * height).fill(PAPER);
  const row = (at: number) => (data[at - 1] ?? PAPER) + 2 * (data[at] ?? PAPER) + (data[at + 1] ?? PAPER);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      out[at] = (row(at - width) + 2 * row(at) + row(at + width)) / 16;
    }
  }
  return { width, height, data: out };
}

/** Turns the picture clockwise about its middle, with bilinear interpolation; what comes in from outside is paper. */
export function turned({ width, height, data }: GreyImage, degrees: number): GreyImage {
  const out = new Uint8Array(width * height).fill(PAPER);
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const middleX = (width - 1) / 2;
  const middleY = (height - 1) / 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Where this pixel comes from: the inverse turn.
      const fromX = cos * (x - middleX) + sin * (y - middleY) + middleX;
      const fromY = cos * (y - middleY) - sin * (x - middleX) + middleY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = fromX - left;
      const below = fromY - top;
      const at = top * width + left;
      const above = (1 - right) * (data[at] ?? PAPER) + right * (data[at + 1] ?? PAPER);
      const under = (1 - right) * (data[at + width] ?? PAPER) + right * (data[at + width + 1] ?? PAPER);
      out[y * width + x] = Math.round((1 - below) * above + below * under);
    }
  }
  return { width, height, data: out };
}

/** The bytes of a binary PGM file (Netpbm P5): Leptonica, Tesseract's reader of pictures, takes it as it is. */
export function encodePgm({ width, height, data }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n${PAPER}\n`, 'latin1'), data]);
}
