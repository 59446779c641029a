/**
 * Contrast is measured once for lines that look alike: most lines of a page stand, pixel by pixel, on the same page of
 * every letter of their kind. Their pixels are compared with those of the first such letter, on every letter.
 */
import type { PrintedLine } from '../print.ts';
import { leastContrast } from './pixel-contrast.ts';
import type { Pixels } from './render.ts';

/** What one file's pages of one kind looked like when the first of them was measured. */
interface Seen {
  readonly width: number;
  readonly data: Buffer;
  readonly contrast: ReadonlyMap<string, number>;
}

export interface SeenLines {
  /** The least contrast of each line (1 to 21). `kind`: pages that may look alike, such as a language's first ones;
   * null for a page whose like is not measured again. */
  contrastOf(kind: string | null, lines: readonly PrintedLine[], pixels: Pixels): number[];
}

/** Pixels beyond a line's ink that its contrast is measured in. */
const BESIDE = 1;

export function seenLines(): SeenLines {
  const kinds = new Map<string, Seen>();
  return {
    contrastOf(kind, lines, pixels) {
      const { width, height, data } = pixels;
      const here = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      const seen = kind === null ? undefined : kinds.get(kind);
      const contrasts = lines.map((line) => {
        const known = seen?.contrast.get(keyOf(line));
        if (seen !== undefined && known !== undefined && seen.width === width && looksAlike(here, seen, line, pixels))
          return known;
        return leastContrast(pixels, line.ink, sizeOf(line));
      });
      if (seen === undefined && kind !== null) {
        const contrast = new Map(lines.map((line, index) => [keyOf(line), contrasts[index] ?? 1]));
        kinds.set(kind, { width, data: Buffer.from(here.subarray(0, 4 * width * height)), contrast });
      }
      return contrasts;
    },
  };
}

/** Its smallest type, pt: what is looked at is cut into stretches by it. */
export function sizeOf({ type }: PrintedLine): number {
  return Math.min(...type.map(({ size }) => size));
}

/** All that its contrast depends on beside the pixels. */
function keyOf(line: PrintedLine): string {
  const { left, bottom, right, top } = line.ink;
  return [left, bottom, right, top, sizeOf(line)].join(' ');
}

function looksAlike(here: Buffer, { data }: Seen, { ink }: PrintedLine, { left, top, scale, width, height }: Pixels) {
  const fromX = Math.max(0, Math.floor((ink.left - left) * scale) - BESIDE);
  const toX = Math.min(width, Math.ceil((ink.right - left) * scale) + BESIDE);
  const toY = Math.min(height, Math.ceil((top - ink.bottom) * scale) + BESIDE);
  for (let y = Math.max(0, Math.floor((top - ink.top) * scale) - BESIDE); y < toY; y += 1) {
    const from = 4 * (y * width + fromX);
    const to = 4 * (y * width + toX);
    if (to > data.length || here.compare(data, from, to, from, to) !== 0) return false;
  }
  return true;
}
