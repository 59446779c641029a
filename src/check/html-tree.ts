/** A page's HTML as the checks go through it: parse5's tree, and three ways to ask it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function parsePage(html: string): HtmlNode {
  return parse(html);
}

/** All elements in a node, itself included, in the document's order. A template's content is none of the page's. */
export function elementsIn(node: HtmlNode): HtmlElement[] {
  const inside = childrenOf(node).flatMap(elementsIn);
  return 'tagName' in node ? [node, ...inside] : inside;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** An attribute's value, or null. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** All text inside a node, each run of white space one space.
 * @param silent Names of elements whose text is left out */
export function textIn(node: HtmlNode, silent: ReadonlySet<string> = new Set()): string {
  const raw = (one: HtmlNode): string => {
    if ('value' in one) return one.value;
    return 'tagName' in one && silent.has(one.tagName) ? '' : childrenOf(one).map(raw).join('');
  };
  return raw(node).replace(/\s+/gu, ' ').trim();
}
