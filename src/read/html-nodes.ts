/** The nodes of a letter's HTML, as parse5 gives them. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

export const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.filter((node): node is Element => 'tagName' in node);

/** All words inside a node, as they are written. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
