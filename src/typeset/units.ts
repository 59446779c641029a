import { opportunities, wordBreaks } from './breaks.ts';
import { graphemesOf } from './coverage.ts';
import type { Face } from './face-library.ts';
import type { Family } from './faces.ts';
import type { Item } from './itemise.ts';
import type { ShapedWord, Shaper } from './shape.ts';
import type { FlatText } from './spans.ts';
import type { TextStyle } from './text.ts';

/** One word or run of spaces of one item, shaped. Lengths are pt. */
export interface Atom {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly word: ShapedWord;
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  readonly blank: boolean;
}

/** What stays on one line: the atoms between two places where a line may end. */
export interface TextUnit {
  readonly atoms: readonly Atom[];
  /** Without the spaces at its end. */
  readonly width: number;
  readonly space: number;
}

export interface UnitRequest {
  readonly flat: FlatText;
  readonly items: readonly Item[];
  readonly style: TextStyle;
  readonly measure: number;
  readonly shape: Shaper;
}

/** The size a family is set at, pt: a format's own, and more for a script or a face that looks small at it. */
export function sizeIn(
  family: Family,
  { size, raised = 0, enlarged }: Pick<TextStyle, 'size' | 'raised' | 'enlarged'>,
): number {
  if (enlarged === false) return size;
  return size + (family.enlarge === 0 ? raised : family.enlarge);
}

/** Times a family's own room for a line: a style's own, but no less than 1 for scripts whose ink fills their lines
 * (RULES 1: twice the size in Nastaliq). */
export function leadingIn(family: Family, { leading }: Pick<TextStyle, 'leading'>): number {
  return family.sweeping === true ? Math.max(1, leading) : leading;
}

/**
 * Cuts a text where lines may end, and shapes it word by word. A unit wider than the measure is cut
 * again round its facts, then where UAX 14 allows it, and what is still too wide between any two letters.
 */
export function cutUnits(request: UnitRequest): TextUnit[] {
  const { flat, measure } = request;
  const units = unitsBetween(wordBreaks(flat.text, flat.unbreakable), 0, request);
  if (units.every(({ width }) => width <= measure)) return units;
  // A space at an edge ends a line, and begins none.
  const edges = flat.unbreakable
    .flatMap(({ start, end }) => [start, afterBlanks(flat.text, end)])
    .sort((a, b) => a - b);
  const letters: number[] = [];
  for (const grapheme of graphemesOf(flat.text)) letters.push((letters.at(-1) ?? 0) + grapheme.length);
  return units.flatMap((unit) => split(unit, [edges, opportunities(flat.text), letters], request));
}

function split(unit: TextUnit, means: readonly (readonly number[])[], request: UnitRequest): TextUnit[] {
  const [places, ...finer] = means;
  const start = unit.atoms[0]?.start;
  const end = unit.atoms.at(-1)?.end;
  if (unit.width <= request.measure || places === undefined || start === undefined || end === undefined) return [unit];
  const inside = [...places.filter((place) => place > start && place < end), end];
  return unitsBetween(inside, start, request).flatMap((part) => split(part, finer, request));
}

/** Units from `from` to each of the places in turn. Spaces at the text's very end are dropped. */
function unitsBetween(places: readonly number[], from: number, request: UnitRequest): TextUnit[] {
  const { flat, items } = request;
  const units: TextUnit[] = [];
  const last = flat.text.trimEnd().length;
  let start = from;
  let at = items.findIndex(({ end }) => end > from);
  for (const place of places) {
    const stop = Math.min(place, last);
    const atoms: Atom[] = [];
    let width = 0;
    let space = 0;
    while (start < stop) {
      const item = items[at];
      if (item === undefined) break;
      if (item.end <= start) {
        at += 1;
        continue;
      }
      const end = wordEnd(flat.text, start, Math.min(stop, item.end));
      const atom = makeAtom(flat.text.slice(start, end), start, item, request);
      width += atom.width;
      space = atom.blank ? space + atom.width : 0;
      atoms.push(atom);
      start = end;
    }
    if (atoms.length > 0) units.push({ atoms, width: width - space, space });
  }
  return units;
}

/** HTML's spaces, no-break spaces among them: what `\s` matches, without a regular expression for each letter. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
}

function afterBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text, end)) end += 1;
  return end;
}

/** End of the word, or of the run of spaces, that begins at `start`. */
function wordEnd(text: string, start: number, limit: number): number {
  const blank = isBlank(text, start);
  let end = start + 1;
  while (end < limit && isBlank(text, end) === blank) end += 1;
  return end;
}

function makeAtom(text: string, start: number, item: Item, { style, shape }: UnitRequest): Atom {
  const { face, span, script, level } = item;
  const size = sizeIn(face.family, style);
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const word = shape({ text, face, direction, script, language: span.language, personal: span.personal });
  return {
    item,
    start,
    end: start + text.length,
    word,
    face,
    size,
    width: (word.advance * size) / face.unitsPerEm,
    blank: isBlank(text, 0),
  };
}
