/**
 * Tags and text together: the lines that a screen reader would say, in its order.
 */
import type { ReadLine } from '../evidence.ts';
import { collapse, type PageText } from './text.ts';
import type { StructureElement, UserBox } from './tree.ts';

export interface PageFigure {
  readonly alt: string | null;
  readonly box: UserBox | null;
}

export interface PageLines {
  readonly lines: readonly ReadLine[];
  readonly figures: readonly PageFigure[];
  /** Languages of the outermost `Sect`s. */
  readonly sections: readonly (string | null)[];
  /** Marked pieces of text that no element holds. */
  readonly untagged: readonly string[];
}

/** Inline-level structure types: their text is part of the line around them (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set(['Span', 'Link', 'Quote', 'Reference', 'Annot']);

interface Saying {
  text: string;
  ink: string;
}

/** Walks the tags of one page. A line is the text of one block-level element. */
export function pageLines(page: number, tree: readonly StructureElement[], text: PageText): PageLines {
  const lines: ReadLine[] = [];
  const figures: PageFigure[] = [];
  const sections: (string | null)[] = [];
  const held = new Set<number>();

  const take = (mark: number) => {
    held.add(mark);
    return text.marked.get(mark) ?? '';
  };
  /** The glyphs' text of all that lies in `element`. */
  const inkOf = (element: StructureElement): string =>
    element.children.map((child) => (typeof child === 'number' ? take(child) : inkOf(child))).join('');
  const sayInline = (element: StructureElement, saying: Saying) => {
    if (element.actualText !== null) {
      saying.text += element.actualText;
      saying.ink += inkOf(element);
      return;
    }
    for (const child of element.children) {
      if (typeof child !== 'number') sayInline(child, saying);
      else {
        const ink = take(child);
        saying.text += ink;
        saying.ink += ink;
      }
    }
  };
  const walk = (element: StructureElement, inherited: string | null, inSection: boolean) => {
    const language = element.language ?? inherited;
    if (element.role === 'Sect' && !inSection) sections.push(language);
    if (element.role === 'Figure') figures.push({ alt: element.alt, box: element.box });
    let saying: Saying = { text: '', ink: '' };
    let said = false;
    const close = () => {
      const line = { text: collapse(saying.text), ink: collapse(saying.ink) };
      // A heading counts even where nothing can be read in it.
      if (line.text !== '' || line.ink !== '' || (element.role === 'H1' && !said))
        lines.push({ page, role: element.role, language, ...line });
      said = true;
      saying = { text: '', ink: '' };
    };
    if (element.actualText !== null) sayInline(element, saying);
    else {
      for (const child of element.children) {
        if (typeof child === 'number') {
          const ink = take(child);
          saying.text += ink;
          saying.ink += ink;
        } else if (INLINE.has(child.role)) sayInline(child, saying);
        else {
          close();
          walk(child, language, inSection || element.role === 'Sect');
        }
      }
    }
    close();
  };
  for (const element of tree) walk(element, null, false);
  const untagged = [...text.marked].filter(([mark]) => !held.has(mark)).map(([, piece]) => collapse(piece));
  return { lines, figures, sections, untagged: untagged.filter((piece) => piece !== '') };
}
