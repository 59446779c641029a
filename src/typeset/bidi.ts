import bidiFactory from 'bidi-js';
import type { Direction } from '../letter.ts';

const bidi = bidiFactory();

/** Any character that could make a level other than 0 in a left-to-right paragraph. */
const turnsText =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A stretch kept apart from the direction of the words around it. `null`: its own first strong
 * character decides (a name); else its direction is known (a phone number, a foreign phrase). */
export interface Isolate {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction | null;
}

const openers = { ltr: '\u2066', rtl: '\u2067', own: '\u2068' } as const;
const pop = '\u2069';

/**
 * Embedding level of each UTF-16 unit (UAX 9), the isolates set apart by U+2066…2069. The controls
 * are for the algorithm only: they are in no text that is shaped or read back.
 *
 * @param isolates In order of start, properly nested.
 */
export function levelsOf(text: string, base: Direction, isolates: readonly Isolate[]): Uint8Array {
  const levels = new Uint8Array(text.length);
  if (base === 'ltr' && !turnsText.test(text) && isolates.every(({ direction }) => direction !== 'rtl')) return levels;

  const marks: { at: number; mark: string; closes: boolean }[] = [];
  for (const { start, end, direction } of isolates) {
    if (start === end) continue;
    marks.push({ at: start, mark: openers[direction ?? 'own'], closes: false });
    marks.push({ at: end, mark: pop, closes: true });
  }
  // At one place, ends come before beginnings; the sort is stable, so nested openers keep their order.
  marks.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));

  let marked = '';
  let from = 0;
  /** Where each unit of `marked` stands in `text`; -1 for a control. */
  const home: number[] = [];
  for (const { at, mark } of [...marks, { at: text.length, mark: '' }]) {
    marked += text.slice(from, at) + mark;
    for (; from < at; from += 1) home.push(from);
    if (mark !== '') home.push(-1);
  }

  const found = bidi.getEmbeddingLevels(marked, base).levels;
  for (const [index, place] of home.entries()) if (place >= 0) levels[place] = found[index] ?? 0;
  return levels;
}

/**
 * Visual order of a line's items from their levels (UAX 9, rule L2): the indices, left to right.
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < levels.length; from += 1) {
      if ((levels[from] ?? 0) < level) continue;
      let to = from;
      while (to + 1 < levels.length && (levels[to + 1] ?? 0) >= level) to += 1;
      reverse(order, from, to);
      from = to;
    }
  }
  return order;
}

function reverse(list: number[], from: number, to: number): void {
  for (let a = from, b = to; a < b; a += 1, b -= 1) {
    const kept = list[a] ?? 0;
    list[a] = list[b] ?? 0;
    list[b] = kept;
  }
}
