/**
 * The characters of a page, grouped by the marked content they stand in, so that the text of each
 * structure element can be told. Content painted with `Do` inside a marked-content sequence belongs
 * to that sequence (ISO 32000-1, 14.7.4.2), however deep the form lies.
 */
import type { Pdfium } from './pdfium.ts';

export interface PageText {
  /** Text by marked-content id, with the spaces and line ends that PDFium sees between its glyphs. */
  readonly marked: ReadonlyMap<number, string>;
  /** Lines outside the tags: page numbers, running references. */
  readonly artifacts: readonly string[];
  /** How many characters have no valid Unicode value (ISO 14289-1, 7.21.7). */
  readonly unmapped: number;
}

const TEXT = 1;
const FORM = 5;
/** Marked-content id of what is outside the tags. */
const OUTSIDE = -1;

/** Which marked content each text object stands in. `inherited` is the id of the form around it. */
function mapObjects(engine: Pdfium, page: number): Map<number, number> {
  const { call } = engine;
  const ids = new Map<number, number>();
  const visit = (object: number, inherited: number) => {
    const own = call.FPDFPageObj_GetMarkedContentID(object);
    const id = own >= 0 ? own : inherited;
    const type = call.FPDFPageObj_GetType(object);
    if (type === TEXT) ids.set(object, id);
    if (type !== FORM) return;
    const inside = call.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < inside; index += 1) visit(call.FPDFFormObj_GetObject(object, index), id);
  };
  const objects = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < objects; index += 1) visit(call.FPDFPage_GetObject(page, index), OUTSIDE);
  return ids;
}

/** Reads the text of a loaded page. */
export function readText(engine: Pdfium, page: number): PageText {
  const { call } = engine;
  const textPage = call.FPDFText_LoadPage(page);
  if (textPage === 0) return { marked: new Map(), artifacts: [], unmapped: 0 };
  try {
    const ids = mapObjects(engine, page);
    const characters = readCharacters(engine, textPage);
    const pieces = new Map<number, string>();
    let start = 0;
    let current = OUTSIDE;
    const close = (end: number) => {
      if (end > start) pieces.set(current, (pieces.get(current) ?? '') + characters.slice(start, end).join(''));
      start = end;
    };
    let lastObject = 0;
    let unmapped = 0;
    for (let index = 0; index < characters.length; index += 1) {
      const object = call.FPDFText_GetTextObject(textPage, index);
      // Without a Unicode value, PDFium hands the glyph's own number out as a character.
      if (characters[index] === UNMAPPED || call.FPDFText_HasUnicodeMapError(textPage, index) === 1) unmapped += 1;
      // Spaces and line ends that PDFium makes up have no object: they belong to what stood before.
      if (object === 0 || object === lastObject) continue;
      lastObject = object;
      const id = ids.get(object) ?? OUTSIDE;
      if (id === current) continue;
      close(index);
      current = id;
    }
    close(characters.length);
    const outside = (pieces.get(OUTSIDE) ?? '').split(/[\r\n]+/).map(collapse);
    pieces.delete(OUTSIDE);
    return { marked: pieces, artifacts: outside.filter((line) => line !== ''), unmapped };
  } finally {
    call.FPDFText_ClosePage(textPage);
  }
}

/** Stands for a character without a Unicode value. */
const UNMAPPED = '\ufffd';
/** PDFium's mark for a hyphen that it takes for a word's division at a line's end. */
const LINE_END_HYPHEN = '\ufffe';

/** One string a character of the text page, in its order. */
function readCharacters({ call, memory }: Pdfium, textPage: number): string[] {
  const count = call.FPDFText_CountChars(textPage);
  const buffer = memory.wasmExports.malloc(2 * count + 2);
  try {
    const written = count === 0 ? 1 : call.FPDFText_GetText(textPage, 0, count, buffer);
    const units = memory.HEAPU16.subarray(buffer / 2, buffer / 2 + written - 1);
    const plain = units.length === count && !units.some((unit) => unit === 0 || (unit >= 0xd800 && unit < 0xe000));
    // The whole text in one call, unless a character has no value (PDFium leaves it out) or two units.
    const characters = plain
      ? Array.from(units, (unit) => String.fromCharCode(unit))
      : Array.from({ length: count }, (_, index) => String.fromCodePoint(call.FPDFText_GetUnicode(textPage, index)));
    return characters.map((character) =>
      character === LINE_END_HYPHEN || character === '\u0002' ? '-' : character === '\0' ? UNMAPPED : character,
    );
  } finally {
    memory.wasmExports.free(buffer);
  }
}

/** White space of any length as one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
