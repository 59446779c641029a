/** Cells on pages, as a .brf file has them: lines end in CR LF, a form feed stands between pages. */
import type { BraillePart } from './braille-parts.ts';

/** A sheet of the embosser's. */
export interface BraillePage {
  /** Cells a line. */
  readonly cells: number;
  /** Lines a page; the last holds the page's number. */
  readonly lines: number;
}

/** Ends a line whose last word goes on in the next: the line continuation of UEB (dot 5). */
const GOES_ON = '"';

/** @param parts translated: their texts are cells in ASCII braille */
export function braillePages(parts: readonly BraillePart[], page: BraillePage): string {
  const pages: string[][] = [];
  const turn = (): string[] => {
    const page: string[] = [];
    pages.push(page);
    return page;
  };
  const room = page.lines - 1;
  for (const [index, part] of parts.entries()) {
    const lines = linesOf(part, page.cells);
    const heads = part.kind === 'title' || part.kind === 'heading';
    const apart =
      heads || parts[index - 1]?.kind === 'title' || (parts[index - 1]?.kind === 'line' && part.kind !== 'line');
    let current = pages.at(-1) ?? turn();
    // A heading stays with two lines of what follows it.
    const needs = heads ? lines.length + 3 : Math.min(lines.length, 2);
    if (current.length > 0 && current.length + (apart ? 1 : 0) + needs > room) current = turn();
    if (apart && current.length > 0) current.push('');
    for (const line of lines) {
      if (current.length === room) current = turn();
      current.push(line);
    }
  }
  return pages
    .map((lines, index) => {
      const number = pageNumber(index + 1).padStart(page.cells);
      const blank = Array.from({ length: room - lines.length }, () => '');
      return [...lines, ...blank, number].map((line) => `${line}\r\n`).join('');
    })
    .join('\f');
}

/** First lines and the lines under them begin as transcribers set them. */
function linesOf({ kind, text }: BraillePart, cells: number): string[] {
  switch (kind) {
    case 'title':
      return wrap(text, cells - 6, 0, 0).map((line) => ' '.repeat(Math.floor((cells - line.length) / 2)) + line);
    case 'heading':
      return wrap(text, cells, 4, 4);
    case 'paragraph':
      return wrap(text, cells, 2, 0);
    case 'item':
      return wrap(text, cells, 0, 2);
    case 'line':
      return wrap(text, cells, 0, 2);
  }
}

/** @param first @param then cells left blank before the first line, and before those under it */
function wrap(text: string, cells: number, first: number, then: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let empty = true;
  const close = (): void => {
    lines.push(line);
    line = ' '.repeat(then);
    empty = true;
  };
  for (const word of text.split(/ +/)) {
    let rest = word;
    if (!empty && line.length + 1 + rest.length > cells) close();
    while (line.length + rest.length > cells) {
      const fits = cells - line.length - 1;
      line += rest.slice(0, fits) + GOES_ON;
      rest = rest.slice(fits);
      close();
    }
    line += empty ? rest : ` ${rest}`;
    empty = false;
  }
  close();
  return lines;
}

/** The number sign, then the letters a to j for 1 to 0. */
const pageNumber = (number: number): string =>
  `#${[...String(number)].map((digit) => 'JABCDEFGHI'[Number(digit)]).join('')}`;
