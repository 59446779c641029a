import type { Direction, Language } from '../letter.ts';
import { levelsOf } from './bidi.ts';
import { covers, faceFor, graphemesOf } from './coverage.ts';
import type { Face, FaceLibrary } from './face-library.ts';
import type { Family } from './faces.ts';
import { faceId, latinFamily } from './faces.ts';
import { commonScript, scriptOf } from './scripts.ts';
import type { FlatText, Span } from './spans.ts';

/** A stretch of one span, one face, one embedding level. Together the items cover the text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly face: Face;
  /** ISO 15924, for the shaper. */
  readonly script: string;
  /** UAX 9 level: odd runs from right to left. */
  readonly level: number;
}

export interface ItemiseContext {
  readonly library: FaceLibrary;
  readonly languages: ReadonlyMap<string, Language>;
}

interface Grapheme {
  readonly start: number;
  readonly text: string;
  readonly span: Span;
  readonly script: string;
  face: Face | null;
}

const opening = /^[([{«‹“‘¿¡]/u;
const blank = /^\s/u;
const letter = /^\p{L}/u;
const figure = /[0-9]/;
/** Latin letters with the signs that go among them. */
const latinOnly = /^[\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;

/**
 * Cuts a flat text into items, in logical order: bidi levels, and for each letter a face that has it.
 * Spaces and punctuation take their neighbours' face, so that a phone number's spaces and brackets
 * are Latin ones: Nastaliq's own space is only 0.13 em.
 *
 * @throws where no face has a character: ask `missingCharacters` first.
 */
export function itemise(flat: FlatText, base: Direction, context: ItemiseContext): Item[] {
  return (
    (base === 'ltr' && latinOnly.test(flat.text) ? latinItems(flat, context) : null) ?? mixedItems(flat, base, context)
  );
}

/** The common case, without a look at each letter's neighbours. Null where a number or a character needs another face. */
function latinItems({ text, spans, isolates }: FlatText, { library, languages }: ItemiseContext): Item[] | null {
  if (isolates.some(({ direction }) => direction === 'rtl')) return null;
  const items: Item[] = [];
  for (const span of spans) {
    // A number may have a face of its own.
    if (!span.personal && figure.test(text.slice(span.start, span.end))) return null;
    if ((languages.get(span.language)?.face ?? latinFamily) !== latinFamily) return null;
    const face = library.face(faceId(latinFamily, span.weight));
    for (let at = span.start; at < span.end; at += 1) if (!face.has(text.charCodeAt(at))) return null;
    items.push({ start: span.start, end: span.end, span, face, script: 'Latn', level: 0 });
  }
  return items;
}

function mixedItems(
  { text, spans, isolates }: FlatText,
  base: Direction,
  { library, languages }: ItemiseContext,
): Item[] {
  const graphemes = spans.flatMap((span) => graphemesIn(text, span));
  const preferredOf = (span: Span): Family => library.family(languages.get(span.language)?.face ?? latinFamily);
  const isFigure = figuresAmong(graphemes);
  for (const grapheme of graphemes) {
    if (grapheme.script === commonScript) continue;
    const { figures } = preferredOf(grapheme.span);
    const preferred =
      figures !== undefined && isFigure(grapheme) ? library.family(figures) : preferredOf(grapheme.span);
    grapheme.face = faceFor(library, grapheme.text, grapheme.script, grapheme.span.weight, preferred);
    if (grapheme.face === null) throw new Error(missing(grapheme));
  }
  lendFaces(graphemes, library, preferredOf);

  const levels = levelsOf(text, base, isolates);
  const items: { -readonly [Key in keyof Item]: Item[Key] }[] = [];
  for (const grapheme of graphemes) {
    const { start, span, face, script } = grapheme;
    if (face === null) throw new Error(missing(grapheme));
    const level = levels[start] ?? 0;
    const end = start + grapheme.text.length;
    const last = items.at(-1);
    if (
      last !== undefined &&
      last.span === span &&
      last.face === face &&
      last.level === level &&
      (last.script === script || script === commonScript)
    ) {
      last.end = end;
    } else {
      items.push({
        start,
        end,
        span,
        face,
        level,
        script: script === commonScript ? (face.family.scripts[0] ?? script) : script,
      });
    }
  }
  return items;
}

function graphemesIn(text: string, span: Span): Grapheme[] {
  let start = span.start;
  return graphemesOf(text.slice(span.start, span.end)).map((own) => {
    const grapheme = { start, text: own, span, script: scriptOf(own.codePointAt(0) ?? 0), face: null };
    start += own.length;
    return grapheme;
  });
}

/** Which graphemes belong to a number: figures and their signs in a word without Latin letters. What is a resident's own
 * is none: their code and their address look alike in every language. */
function figuresAmong(graphemes: readonly Grapheme[]): (grapheme: Grapheme) => boolean {
  const found = new Set<Grapheme>();
  let word: Grapheme[] = [];
  const endWord = () => {
    const latin = word.filter(({ script }) => script === 'Latn');
    if (!latin.some(({ text }) => letter.test(text))) for (const figure of latin) found.add(figure);
    word = [];
  };
  for (const grapheme of graphemes) {
    if (blank.test(grapheme.text)) endWord();
    else if (!grapheme.span.personal) word.push(grapheme);
  }
  endWord();
  return (grapheme) => found.has(grapheme);
}

/** Gives spaces, punctuation and marks the family of a neighbour that has them, in their own weight. */
function lendFaces(graphemes: readonly Grapheme[], library: FaceLibrary, preferredOf: (span: Span) => Family): void {
  const next: (Family | null)[] = new Array(graphemes.length);
  let seen: Family | null = null;
  for (let index = graphemes.length - 1; index >= 0; index -= 1) {
    next[index] = seen;
    seen = graphemes[index]?.face?.family ?? seen;
  }
  const latinIn = (...families: readonly (Family | null)[]) =>
    families.find((family) => family?.scripts.includes('Latn') ?? false);
  let previous: Family | null = null;
  for (const [index, grapheme] of graphemes.entries()) {
    if (grapheme.face !== null) {
      previous = grapheme.face.family;
      continue;
    }
    const following = next[index] ?? null;
    const preferred = preferredOf(grapheme.span);
    let wishes: (Family | null)[] = [previous, following, preferred];
    const latin = latinIn(previous, following);
    if (blank.test(grapheme.text) && latin !== undefined) wishes = [latin, ...wishes];
    else if (opening.test(grapheme.text)) wishes = [following, previous, preferred];
    for (const family of wishes) {
      if (family === null) continue;
      const face = library.face(faceId(family.id, grapheme.span.weight));
      if (!covers(face, grapheme.text)) continue;
      grapheme.face = face;
      break;
    }
    grapheme.face ??= faceFor(library, grapheme.text, grapheme.script, grapheme.span.weight, preferred);
    previous ??= grapheme.face?.family ?? null;
  }
}

function missing({ text }: Grapheme): string {
  const codes = [...text]
    .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
  return `No typeface has the character ${codes}. Replace it in the words or the row that hold it.`;
}
