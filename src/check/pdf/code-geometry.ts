/**
 * Size and surroundings of a QR code in the pixels of a rendered page (ISO/IEC 18004, 6.3.8).
 */
import type { UserBox } from '../user-box.ts';
import type { DecodedCode } from './decode-qr.ts';
import type { Pixels } from './render.ts';

/** Modules of light paper that belong round a symbol. */
export const QUIET_MODULES = 4;
/** Of white's 255: what a camera still takes for paper. */
const LIGHT = 200;
/** Pixels at the edge of a symbol or of its quiet zone that two areas share. */
const SHARED = 1.5;

export interface CodeGeometry {
  /** The symbol, pt. */
  readonly box: UserBox;
  /** Whether its quiet zone is light all over; null where the pixels end before it does. */
  readonly quiet: boolean | null;
}

/** Where a decoded symbol stands. `painted`: its bounds as its marks tell them; without them, the decoder's corners. */
export function codeGeometry(pixels: Pixels, code: DecodedCode, painted: UserBox | null): CodeGeometry {
  const { left, top, scale } = pixels;
  const box = painted ?? {
    left: left + code.corners.left / scale,
    bottom: top - code.corners.bottom / scale,
    right: left + code.corners.right / scale,
    top: top - code.corners.top / scale,
  };
  const symbol = {
    left: (box.left - left) * scale,
    right: (box.right - left) * scale,
    top: (top - box.top) * scale,
    bottom: (top - box.bottom) * scale,
  };
  const module = (symbol.right - symbol.left) / code.modules;
  return { box, quiet: isQuiet(pixels, symbol, QUIET_MODULES * module) };
}

interface PixelBox {
  readonly left: number;
  readonly right: number;
  /** Smaller than `bottom`. */
  readonly top: number;
  readonly bottom: number;
}

function isQuiet(pixels: Pixels, symbol: PixelBox, zone: number): boolean | null {
  const outer = {
    left: Math.ceil(symbol.left - zone + SHARED),
    right: Math.floor(symbol.right + zone - SHARED),
    top: Math.ceil(symbol.top - zone + SHARED),
    bottom: Math.floor(symbol.bottom + zone - SHARED),
  };
  const { width, height, data } = pixels;
  if (outer.left < 0 || outer.top < 0 || outer.right > width || outer.bottom > height) return null;
  for (let y = outer.top; y < outer.bottom; y += 1) {
    const beside = y > symbol.top - SHARED && y < symbol.bottom + SHARED - 1;
    for (let x = outer.left; x < outer.right; x += 1) {
      // Inside the symbol nothing is asked: go on behind it.
      if (beside && x > symbol.left - SHARED && x < symbol.right + SHARED - 1) x = Math.floor(symbol.right + SHARED);
      const at = 4 * (y * width + x);
      if (x < outer.right && Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) < LIGHT) return false;
    }
  }
  return true;
}
