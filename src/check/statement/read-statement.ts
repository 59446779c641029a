/** An accessibility statement as its readers get it: its parts, each with its words, links and lists. */
import { attributeOf, childrenOf, elementsIn, type HtmlNode, parsePage, textIn } from '../html-tree.ts';

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
  const main = elementsIn(parsePage(html)).find(({ tagName }) => tagName === 'main');
  const parts: { heading: string; words: string; links: string[]; items: string[] }[] = [];
  const visit = (node: HtmlNode): void => {
    const part = parts.at(-1);
    if ('value' in node) {
      if (part !== undefined) part.words += node.value;
      return;
    }
    if ('tagName' in node) {
      if (node.tagName === 'h1' || node.tagName === 'h2')
        return void parts.push({ heading: textIn(node), words: '', links: [], items: [] });
      if (node.tagName === 'a') part?.links.push(attributeOf(node, 'href') ?? '');
      if (node.tagName === 'li') part?.items.push(textIn(node));
    }
    for (const child of childrenOf(node)) visit(child);
  };
  if (main !== undefined) visit(main);
  return parts;
}
