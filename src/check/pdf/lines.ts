/**
 * Tags and text together: what a screen reader would say, in its order.
 */
import type { ReadFigure, ReadItem, ReadLine, ReadStretch } from '../evidence.ts';
import { collapse, type PageText } from './text.ts';
import type { StructureElement } from './tree.ts';

export interface PageLines {
  /** Words and pictures in tag order. */
  readonly reading: readonly ReadItem[];
  /** The words of `reading`. */
  readonly lines: readonly ReadLine[];
  /** By item: the words of its own (ActualText) that its first and its last tag carry. A tag that a page's end
   * divides carries all of them on both pages. */
  readonly ends: readonly { readonly first: string | null; readonly last: string | null }[];
  /** Which item of `reading` a piece of marked content belongs to. */
  readonly ownerOf: ReadonlyMap<number, number>;
  /** Languages of the outermost `Sect`s. */
  readonly sections: readonly (string | null)[];
  /** Marked pieces of text that no element holds. */
  readonly untagged: readonly string[];
}

/** Inline-level structure types: their text is part of the line around them (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set(['Span', 'Link', 'Quote', 'Reference', 'Annot']);
/** Groups that say nothing of how a part is read out (ISO 32000-1, 14.8.4.2). */
const GROUPS = new Set(['Document', 'Part', 'Art', 'Sect', 'Div']);

interface Saying {
  text: string;
  ink: string;
  stretches: ReadStretch[];
  marks: number[];
  /** ActualText of each of its tags in order; null for glyphs that speak for themselves. */
  actual: (string | null)[];
}
const nothing = (): Saying => ({ text: '', ink: '', stretches: [], marks: [], actual: [] });

/** Walks the tags of one page. A line is the text of one block-level element. */
export function pageLines(page: number, tree: readonly StructureElement[], text: PageText): PageLines {
  const reading: ReadItem[] = [];
  const ends: { first: string | null; last: string | null }[] = [];
  const ownerOf = new Map<number, number>();
  const sections: (string | null)[] = [];
  const held = new Set<number>();

  const take = (mark: number, saying: Saying): string => {
    held.add(mark);
    saying.marks.push(mark);
    return text.marked.get(mark) ?? '';
  };
  const sayGlyphs = (mark: number, saying: Saying) => {
    const ink = take(mark, saying);
    saying.text += ink;
    saying.ink += ink;
    saying.actual.push(null);
  };
  /** The glyphs' text of all that lies in `element`. */
  const inkOf = (element: StructureElement, saying: Saying): string =>
    element.children.map((child) => (typeof child === 'number' ? take(child, saying) : inkOf(child, saying))).join('');
  const sayInline = (element: StructureElement, saying: Saying) => {
    const before = saying.text.length;
    if (element.actualText !== null) {
      saying.text += element.actualText;
      saying.ink += inkOf(element, saying);
      saying.actual.push(collapse(element.actualText));
    } else {
      for (const child of element.children) {
        if (typeof child === 'number') sayGlyphs(child, saying);
        else sayInline(child, saying);
      }
    }
    if (element.language !== null && INLINE.has(element.role))
      saying.stretches.push({ language: element.language, text: collapse(saying.text.slice(before)) });
  };
  const walk = (element: StructureElement, inherited: string | null, around: string, inSection: boolean) => {
    const { role } = element;
    const language = element.language ?? inherited;
    const path = GROUPS.has(role) ? around : around === '' ? role : `${around}/${role}`;
    if (role === 'Sect' && !inSection) sections.push(language);
    const first = reading.length;
    if (role === 'Figure') {
      const figure: ReadFigure = { kind: 'figure', page, role, path, language, alt: element.alt, box: element.box };
      reading.push(figure);
      ends.push({ first: null, last: null });
    }
    let saying = nothing();
    let said = false;
    const close = () => {
      const words = { text: collapse(saying.text), ink: collapse(saying.ink) };
      const owner = role === 'Figure' ? first : reading.length;
      // A heading counts even where nothing can be read in it.
      if (words.text !== '' || words.ink !== '' || (role === 'H1' && !said)) {
        const line: ReadLine = { kind: 'line', page, role, path, language, ...words, stretches: saying.stretches };
        reading.push(line);
        ends.push({ first: saying.actual[0] ?? null, last: saying.actual.at(-1) ?? null });
      }
      for (const mark of saying.marks) ownerOf.set(mark, owner);
      said = true;
      saying = nothing();
    };
    if (element.actualText !== null) sayInline(element, saying);
    else {
      for (const child of element.children) {
        if (typeof child === 'number') sayGlyphs(child, saying);
        else if (INLINE.has(child.role)) sayInline(child, saying);
        else {
          close();
          walk(child, language, path, inSection || role === 'Sect');
        }
      }
    }
    close();
  };
  for (const element of tree) walk(element, null, '', false);
  const untagged = [...text.marked].filter(([mark]) => !held.has(mark)).map(([, piece]) => collapse(piece));
  const lines = reading.filter((item): item is ReadLine => item.kind === 'line');
  return { reading, lines, ends, ownerOf, sections, untagged: untagged.filter((piece) => piece !== '') };
}
