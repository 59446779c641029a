/** A web page as its reader gets it: words, pictures and links in the document's order. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Output, Said } from './output.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

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
  const visit = (node: Node, inherited: string | null) => {
    if ('value' in node) {
      spoken = inherited;
      text += node.value;
      return;
    }
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) visit(child, inherited);
      return;
    }
    if (SILENT.has(node.tagName) || attribute(node, 'hidden') !== null || attribute(node, 'aria-hidden') === 'true')
      return;
    const language = attribute(node, 'lang') ?? inherited;
    const alt = node.tagName === 'img' ? attribute(node, 'alt') : attribute(node, 'aria-label');
    const block = !PHRASING.has(node.tagName) || language !== inherited;
    if (block) close();
    if (node.tagName === 'img' && alt !== null) said.push({ kind: 'picture', alt, page: 1 });
    const href = node.tagName === 'a' ? attribute(node, 'href') : null;
    if (href !== null) said.push({ kind: 'link', text: collapse(textOf(node)), language, href, page: 1 });
    for (const child of node.childNodes) visit(child, language);
    if (block) close();
  };
  visit(parse(html), null);
  close();
  return { ...about, medium: 'web', said, codes: [] };
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && SILENT.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
