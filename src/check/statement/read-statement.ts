/** An accessibility statement as its readers get it: its parts, each with its words, links and lists. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands below one heading. */
export interface StatementPart {
  readonly heading: string;
  readonly words: string;
  /** Addresses of its links. */
  readonly links: readonly string[];
  /** Words of its list's items. */
  readonly items: readonly string[];
}

/** The main part of a page, cut at its headings of levels 1 and 2. What stands before the first is left out. */
export function readStatement(html: string): StatementPart[] {
  const main = find(parse(html), 'main');
  const parts: { heading: string; words: string; links: string[]; items: string[] }[] = [];
  const visit = (node: Node): void => {
    const part = parts.at(-1);
    if ('value' in node) {
      if (part !== undefined) part.words += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    if ('tagName' in node) {
      if (node.tagName === 'h1' || node.tagName === 'h2')
        return void parts.push({ heading: textOf(node), words: '', links: [], items: [] });
      if (node.tagName === 'a') part?.links.push(node.attrs.find(({ name }) => name === 'href')?.value ?? '');
      if (node.tagName === 'li') part?.items.push(textOf(node));
    }
    for (const child of node.childNodes) visit(child);
  };
  if (main !== null) visit(main);
  return parts;
}

function find(node: Node, tag: string): Element | null {
  if ('tagName' in node && node.tagName === tag) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, tag);
    if (found !== null) return found;
  }
  return null;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/gu, ' ').trim() : '';
}
