/** The address fitted into its zone: lines joined by rule, then 10 pt to 9, then long lines divided; never clipped. */
import { type LayoutNode, leavesOf } from './layout.ts';
import { pt, type Zone } from './sheet.ts';
import { addressText, leastAddressText } from './styles.ts';
import type { TextLayout, TextStyle } from './text.ts';

export interface FittedAddress {
  /** As printed: joined where there were too many. */
  readonly lines: readonly string[];
  /** By line: set, and its first baseline, in pt from the zone's top left corner. */
  readonly set: readonly { readonly text: TextLayout; readonly left: number; readonly baseline: number }[];
}

/** Why an address can't be printed: its line (from 0) is too wide, or there are more lines than have room. */
export type AddressFault =
  | { readonly fault: 'wide'; readonly line: number }
  | { readonly fault: 'high'; readonly lines: number };

/** Sets one line of an address, which may become two, in at most `measure` pt. */
export type SetAddressLine = (line: string, look: TextStyle, measure: number) => TextLayout;

/** Baseline to baseline, times the size: 12 pt at 10, less where many lines must fit. */
const leading = { most: 1.2, least: 1.1 };
/** White between the ink of two lines, times the size: scripts with tall strokes stand further apart. */
const apart = 0.06;
/** mm of white inside the zone's edges: whoever looks for ink outside it has pixels, and rounds. */
export const zoneEdge = 0.4;
/** Characters of a joined line: what fits a window of 80 mm at 10 pt, and what the postman reads at a glance. */
const shortTogether = 36;
const joinedMost = 60;

/**
 * Fits an address: name first, post town and postcode last.
 * As it is at 10 pt; lines joined; the same at 9 pt; at last with lines that are too long divided at a space.
 */
export function fitAddress(lines: readonly string[], zone: Zone, set: SetAddressLine): FittedAddress | AddressFault {
  let fault: AddressFault = { fault: 'high', lines: lines.length };
  for (const divided of [false, true]) {
    for (const look of [addressText, leastAddressText]) {
      for (let tried: readonly string[] | null = lines; tried !== null; tried = joinTwo(tried)) {
        const fitted = trySize(tried, zone, look, divided, set);
        if (!('fault' in fitted)) return fitted;
        fault = fitted;
        if (fitted.fault === 'wide') break;
      }
    }
  }
  return fault.fault === 'high' ? { ...fault, lines: lines.length } : fault;
}

function trySize(
  lines: readonly string[],
  zone: Zone,
  look: TextStyle,
  divided: boolean,
  set: SetAddressLine,
): FittedAddress | AddressFault {
  const width = pt(zone.right - zone.left - 2 * zoneEdge);
  const height = pt(zone.bottom - zone.top - zoneEdge);
  const texts: TextLayout[] = [];
  for (const [index, line] of lines.entries()) {
    const text = set(line, look, width);
    const whole = text.lines.length === 1 || (divided && text.lines.length === 2 && wordsFit(line, look, width, set));
    if (!whole) return { fault: 'wide', line: index };
    texts.push(text);
  }
  for (const step of [leading.most, (leading.most + leading.least) / 2, leading.least]) {
    const set = stacked(texts, look.size, step);
    if (set.bottom <= height) return { lines, set: set.texts };
  }
  return { fault: 'high', lines: lines.length };
}

/** One under the other, no closer than `step` times the size, and no ink upon ink. */
function stacked(texts: readonly TextLayout[], size: number, step: number) {
  let bottom = pt(zoneEdge);
  let before: number | null = null;
  const placed = texts.map((text) => {
    const first = text.lines[0]?.baseline ?? 0;
    const last = text.lines.at(-1)?.baseline ?? first;
    const ink = inkOf(text.content);
    const above = first - ink.top;
    const under = ink.bottom - last;
    const baseline: number =
      before === null ? bottom + above : Math.max(before + step * size, bottom + apart * size + above);
    before = baseline + (last - first);
    bottom = before + under;
    return { text, left: pt(zoneEdge), baseline };
  });
  return { texts: placed, bottom };
}

function inkOf(nodes: readonly LayoutNode[]): { readonly top: number; readonly bottom: number } {
  const lines = leavesOf(nodes).flatMap((leaf) => leaf.lines);
  return { top: Math.min(...lines.map(({ ink }) => ink.top)), bottom: Math.max(...lines.map(({ ink }) => ink.bottom)) };
}

/** Whether it can be divided at a space. */
function wordsFit(line: string, look: TextStyle, width: number, set: SetAddressLine): boolean {
  return line.split(' ').every((word) => set(word, look, width).lines.length === 1);
}

/**
 * One line less, of those between the name and the post town: a flat goes with its building, so the first two that are
 * short together; else the two neighbours that are shortest. "12" and "Mill Lane" need no comma. Null where none are
 * left to join.
 */
export function joinTwo(lines: readonly string[]): string[] | null {
  const pairs = lines.slice(1, -3).map((upper, index) => {
    const lower = lines[index + 2] ?? '';
    return { at: index + 1, joined: /^\d+[A-Za-z]?$/.test(upper) ? `${upper} ${lower}` : `${upper}, ${lower}` };
  });
  const shortest = pairs.toSorted((a, b) => a.joined.length - b.joined.length)[0];
  const chosen = pairs.find(({ joined }) => joined.length <= shortTogether) ?? shortest;
  if (chosen === undefined || chosen.joined.length > joinedMost) return null;
  return [...lines.slice(0, chosen.at), chosen.joined, ...lines.slice(chosen.at + 2)];
}
