/** The colours of the campaign's logo: of a drawing those that it names, of a photograph those of its pixels. */
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import type { LogoRead } from '../../check/image/logo-contrast.ts';
import type { PictureSource } from '../../picture.ts';

type Colour = LogoRead['colours'][number];

/** Every so many pixels one is looked at. */
const STEP = 7;
/** Below this opacity, of 255, a pixel is the page's own. */
const SEEN = 128;

export function logoColours({ format, bytes }: PictureSource): readonly Colour[] {
  if (format === 'svg') return namedColours(new TextDecoder().decode(bytes));
  const { data } = format === 'png' ? PNG.sync.read(Buffer.from(bytes)) : decode(bytes, { useTArray: true });
  const counts = new Map<number, number>();
  for (let at = 0; at + 3 < data.length; at += 4 * STEP) {
    if ((data[at + 3] ?? 0) < SEEN) continue;
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([colour, count]) => ({ ...channels(colour), share: count / all }));
}

/** Each colour that a drawing names counts alike; how much of it is painted isn't known. */
function namedColours(svg: string): Colour[] {
  const named = [...svg.matchAll(/(?:fill|stroke|stop-color)\s*[=:]\s*["']?\s*#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)];
  const colours = [
    ...new Set(named.map(([, digits = '']) => (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits))),
  ];
  return colours.map((digits) => ({ ...channels(Number.parseInt(digits, 16)), share: 1 / colours.length }));
}

const channels = (colour: number) => ({ red: colour >> 16, green: (colour >> 8) & 255, blue: colour & 255 });
