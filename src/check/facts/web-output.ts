/** A web page as its reader gets it: words, pictures and links in the document's order. */
import { attributeOf, childrenOf, type HtmlNode, parsePage, textIn } from '../html-tree.ts';
import type { Output, Said } from './output.ts';

/** Elements whose words belong to the block around them (HTML: phrasing content, as our pages use it). */
const PHRASING = new Set(['a', 'abbr', 'b', 'bdi', 'em', 'span', 'strong', 'time', 'small', 'sup', 'sub', 'wbr']);
/** Say nothing to a reader. */
const SILENT = new Set(['head', 'script', 'style', 'svg', 'template', 'noscript']);

export function readWebOutput(html: string, about: Pick<Output, 'where' | 'language' | 'format'>): Output {
  const said: Said[] = [];
  let text = '';
  let spoken: string | null = null;
  const close = () => {
    const words = collapse(text);
    if (words !== '') said.push({ kind: 'words', text: words, language: spoken, page: 1 });
    text = '';
  };
  const visit = (node: HtmlNode, inherited: string | null) => {
    if ('value' in node) {
      spoken = inherited;
      text += node.value;
      return;
    }
    if (!('tagName' in node)) {
      for (const child of childrenOf(node)) visit(child, inherited);
      return;
    }
    if (SILENT.has(node.tagName) || attributeOf(node, 'hidden') !== null || attributeOf(node, 'aria-hidden') === 'true')
      return;
    const language = attributeOf(node, 'lang') ?? inherited;
    const alt = node.tagName === 'img' ? attributeOf(node, 'alt') : attributeOf(node, 'aria-label');
    const block = !PHRASING.has(node.tagName) || language !== inherited;
    if (block) close();
    if (node.tagName === 'img' && alt !== null) said.push({ kind: 'picture', alt, page: 1 });
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : null;
    if (href !== null) said.push({ kind: 'link', text: textIn(node, SILENT), language, href, page: 1 });
    for (const child of node.childNodes) visit(child, language);
    if (block) close();
  };
  visit(parsePage(html), null);
  close();
  return { ...about, medium: 'web', said, codes: [] };
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
