/**
 * Contrast is measured once for lines that look alike: most lines of a letter stand on the same place of every letter
 * of their kind, in the same letters and colours, with the same things painted under, over and beside them. What of a
 * line is its own letter's alone, or stands among other things, is looked at in pixels on that letter.
 */
import type { PrintedLine } from '../print.ts';
import { reach, type UserBox } from '../user-box.ts';
import type { PaintedObject } from './page-objects.ts';

/** What is painted on a page, and the characters of its text objects. */
export interface PaintedPage {
  readonly painted: readonly PaintedObject[];
  readonly said: ReadonlyMap<number, string>;
}

/** The contrasts of some lines of a page, in their order. */
export type Measure = (lines: readonly PrintedLine[]) => readonly number[];

export interface SeenLines {
  /** The least contrast of each line (1 to 21). `measure` looks at the pixels of those that nothing is known of. */
  contrastOf(lines: readonly PrintedLine[], page: PaintedPage, measure: Measure): number[];
}

/** pt beyond a line's ink in which its contrast is measured: a pixel on a screen, and one more. */
const BESIDE = 2;
/** Places are told to a twentieth of a pt: single-precision numbers of a long file differ by hundredths. */
const PLACES = 20;

export function seenLines(): SeenLines {
  const known = new Map<string, number>();
  return {
    contrastOf(lines, { painted, said }, measure) {
      const looks = painted.map(({ bounds, look, text }) =>
        look === null ? null : `${look} ${text === null ? '' : (said.get(text) ?? '')} ${placeOf(bounds)}`,
      );
      const keys = lines.map((line) => keyOf(line, painted, looks));
      const fresh = lines.filter((_, at) => !known.has(keys[at] ?? ''));
      const measured = measure(fresh);
      const contrasts = new Map(fresh.map((line, at) => [line, measured[at] ?? 1]));
      return lines.map((line, at) => {
        const key = keys[at] ?? null;
        const contrast = contrasts.get(line) ?? known.get(key ?? '') ?? 1;
        if (key !== null) known.set(key, contrast);
        return contrast;
      });
    },
  };
}

/** Its smallest type, pt: what is looked at is cut into stretches by it. */
export function sizeOf({ type }: PrintedLine): number {
  return Math.min(...type.map(({ size }) => size));
}

/** All that its contrast depends on; null where a picture stands there, which pixels alone can tell. */
function keyOf(line: PrintedLine, painted: readonly PaintedObject[], looks: readonly (string | null)[]): string | null {
  let key = `${placeOf(line.ink)} ${sizeOf(line)}`;
  for (let at = 0; at < painted.length; at += 1) {
    const bounds = painted[at]?.bounds;
    if (bounds === undefined) continue;
    const { across, down } = reach(bounds, line.ink);
    if (across < -BESIDE || down < -BESIDE) continue;
    const look = looks[at] ?? null;
    if (look === null) return null;
    key += `\n${look}`;
  }
  return key;
}

const placeOf = ({ left, bottom, right, top }: UserBox): string =>
  `${Math.round(left * PLACES)} ${Math.round(bottom * PLACES)} ${Math.round(right * PLACES)} ${Math.round(top * PLACES)}`;
