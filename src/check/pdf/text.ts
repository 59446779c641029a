/**
 * The characters of a page, grouped by the marked content they stand in, so that the text of each
 * structure element can be told. Content painted with `Do` inside a marked-content sequence belongs
 * to that sequence (ISO 32000-1, 14.7.4.2), however deep the form lies.
 */
import { isRightToLeft } from '../plain-text.ts';
import { around, holds, type UserBox } from '../user-box.ts';
import { OUTSIDE, type TextObject } from './page-objects.ts';
import type { Pdfium } from './pdfium.ts';
import type { XHeights } from './x-heights.ts';

export interface PageText {
  /** Text by marked-content id, with the spaces and line ends that PDFium sees between its glyphs. */
  readonly marked: ReadonlyMap<number, string>;
  /** Lines outside the tags: page numbers, running references. */
  readonly artifacts: readonly string[];
  /** How many characters have no valid Unicode value (ISO 14289-1, 7.21.7). */
  readonly unmapped: number;
  /** Text by text object. */
  readonly objects: ReadonlyMap<number, string>;
  /** Text objects that clipping cuts letters off. */
  readonly cut: ReadonlySet<number>;
  /** Text by text object, from left to right as the eye meets it; only on pages with right-to-left letters. */
  readonly seen: ReadonlyMap<number, string>;
}

/** pt: single-precision numbers of a long file differ by hundredths. */
const HAIR = 0.3;

/** Reads the text of a loaded page. `xHeights`: measured once a face and file, on the first small letters that come. */
export function readText(engine: Pdfium, page: number, texts: readonly TextObject[], xHeights: XHeights): PageText {
  const { call } = engine;
  const marked = new Map<number, string>();
  const objects = new Map<number, string>();
  const cut = new Set<number>();
  const textPage = call.FPDFText_LoadPage(page);
  if (textPage === 0) return { marked, artifacts: [], unmapped: 0, objects, cut, seen: new Map() };
  try {
    const marks = new Map(texts.map(({ object, mark }) => [object, mark]));
    const faces = new Map(texts.flatMap((text) => (xHeights.knows(text.face) ? [] : [[text.object, text] as const])));
    const clips = new Map(texts.flatMap(({ object, clip }) => (clip === null ? [] : [[object, clip] as const])));
    const { text, startOf, count } = readCharacters(engine, textPage);
    const mixed = isRightToLeft(text);
    const placed = new Map<number, Placed[]>();
    let unmapped = 0;
    let start = 0;
    let current = 0;
    const close = (end: number) => {
      if (end <= start) return;
      const said = text.slice(startOf(start), startOf(end));
      const mark = marks.get(current) ?? OUTSIDE;
      marked.set(mark, (marked.get(mark) ?? '') + said);
      if (current !== 0) objects.set(current, (objects.get(current) ?? '') + said);
      const measured = faces.get(current);
      if (measured !== undefined)
        xHeights.measure(measured, said, (at) => inkOf(engine, textPage, start + at, start + at + 1));
      if (mixed && current !== 0)
        placed.set(current, [...(placed.get(current) ?? []), ...placesOf(engine, textPage, start, end)]);
      const clip = clips.get(current);
      if (clip !== undefined && !holds(clip, inkOf(engine, textPage, start, end) ?? clip, HAIR)) cut.add(current);
      start = end;
    };
    for (let index = 0; index < count; index += 1) {
      // Without a Unicode value, PDFium hands the glyph's own number out as a character.
      if (text[startOf(index)] === UNMAPPED || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) unmapped += 1;
      const object = call.FPDFText_GetTextObject(textPage, index);
      // Spaces and line ends that PDFium makes up have no object: they belong to what stood before.
      if (object === 0 || object === current) continue;
      close(index);
      current = object;
    }
    close(count);
    const outside = (marked.get(OUTSIDE) ?? '').split(/[\r\n]+/).map(collapse);
    marked.delete(OUTSIDE);
    const seen = new Map([...placed].map(([object, characters]) => [object, fromLeft(characters)]));
    return { marked, artifacts: outside.filter((line) => line !== ''), unmapped, objects, cut, seen };
  } finally {
    call.FPDFText_ClosePage(textPage);
  }
}

/** Round the glyphs of some characters; null for spaces. */
function inkOf(engine: Pdfium, textPage: number, start: number, end: number): UserBox | null {
  const boxes = Array.from({ length: end - start }, (_, at) => boxOf(engine, textPage, start + at));
  // Spaces have a width and no height but for rounding.
  return around(
    boxes.filter((box) => box !== null && box.right > box.left && box.top - box.bottom > HAIR) as UserBox[],
  );
}

/** The ink of one character. */
function boxOf({ call, memory, scratch }: Pdfium, textPage: number, index: number): UserBox | null {
  if (!call.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)) return null;
  // The scratch buffer is aligned to eight bytes, as all that malloc gives.
  const [left = 0, right = 0, bottom = 0, top = 0] = memory.HEAPF64.subarray(scratch / 8, scratch / 8 + 4);
  return { left, bottom, right, top };
}

interface Placed {
  readonly character: string;
  /** pt, from the left. */
  readonly left: number;
}

/** Where characters of one text object stand. Spaces are left out: some are made up and have no place. */
function placesOf(engine: Pdfium, textPage: number, start: number, end: number): Placed[] {
  return Array.from({ length: end - start }, (_, at) => ({
    character: String.fromCodePoint(engine.call.FPDFText_GetUnicode(textPage, start + at)),
    left: boxOf(engine, textPage, start + at)?.left ?? 0,
  })).filter(({ character }) => character.trim() !== '');
}

/** Among right-to-left letters PDFium has an order of its own, and puts other objects' characters between. */
const fromLeft = (characters: readonly Placed[]): string =>
  characters
    .toSorted((a, b) => a.left - b.left)
    .map(({ character }) => character)
    .join('');

/** Stands for a character without a Unicode value. */
const UNMAPPED = '\ufffd';
/** PDFium's marks for a hyphen that it takes for a word's division at a line's end. */
const LINE_END_HYPHENS = ['\u0002', '\ufffe'];

interface Characters {
  readonly text: string;
  /** Where in `text` a character of the text page begins. */
  startOf(index: number): number;
  readonly count: number;
}

function readCharacters({ call, memory }: Pdfium, textPage: number): Characters {
  const count = call.FPDFText_CountChars(textPage);
  const buffer = memory.wasmExports.malloc(2 * count + 2);
  try {
    const written = count === 0 ? 1 : call.FPDFText_GetText(textPage, 0, count, buffer);
    const units = memory.HEAPU16.subarray(buffer / 2, buffer / 2 + written - 1);
    // The whole text in one call, unless a character has no value (PDFium leaves it out) or two units.
    if (units.length === count && !units.some((unit) => unit === 0 || (unit >= 0xd800 && unit < 0xe000))) {
      const text = Buffer.from(memory.HEAPU8.subarray(buffer, buffer + 2 * count)).toString('utf16le');
      return { text: withHyphens(text), startOf: (index) => index, count };
    }
  } finally {
    memory.wasmExports.free(buffer);
  }
  const starts: number[] = [];
  let text = '';
  for (let index = 0; index < count; index += 1) {
    starts.push(text.length);
    const value = call.FPDFText_GetUnicode(textPage, index);
    text += value === 0 ? UNMAPPED : withHyphens(String.fromCodePoint(value));
  }
  return { text, startOf: (index) => starts[index] ?? text.length, count };
}

function withHyphens(text: string): string {
  return LINE_END_HYPHENS.reduce((plain, mark) => plain.replaceAll(mark, '-'), text);
}

/** White space of any length as one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
