/** The words inside a block, with HTML's own collapsing of white space. */
import type { Inline } from '../letter.ts';
import { attribute, type Element, type Node, textOf } from './html-nodes.ts';

/** Inlines of one block; leading and trailing white space is dropped, runs of it become one space. */
export function parseInlines(nodes: readonly Node[]): Inline[] {
  return trim(collect(nodes));
}

/** A paragraph with <br> is several: a line of its own is a paragraph of its own for a reader. */
export function splitAtBreaks(nodes: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of nodes) {
    if ('tagName' in node && node.tagName === 'br') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function collect(nodes: readonly Node[]): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if ('tagName' in node) inlines.push(inline(node));
    // HTML's white space only: a no-break space is a character of the text.
    else if ('value' in node) inlines.push({ kind: 'text', text: node.value.replace(/[ \t\n\r\f]+/g, ' ') });
  }
  return inlines.filter((part) => part.kind !== 'text' || part.text !== '');
}

function inline(element: Element): Inline {
  const name = attribute(element, 'name') ?? '';
  switch (element.tagName) {
    case 'strong':
      return { kind: 'strong', children: collect(element.childNodes) };
    case 'a':
      return { kind: 'link', href: attribute(element, 'href') ?? '', children: collect(element.childNodes) };
    case 'span':
      return {
        kind: 'foreign',
        language: attribute(element, 'lang') ?? '',
        direction: attribute(element, 'dir') === 'rtl' ? 'rtl' : 'ltr',
        children: collect(element.childNodes),
      };
    case 'fact-value':
      return { kind: 'fact', name, text: textOf(element), isolate: attribute(element, 'isolate') !== undefined };
    case 'own-value':
      return { kind: 'field', name, text: textOf(element) };
    default:
      throw new Error(`<${element.tagName}> can’t stand inside a sentence.`);
  }
}

function trim(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1;
  return inlines
    .map((part, at): Inline => {
      if (part.kind !== 'text') return part;
      let text = part.text;
      if (at === 0) text = text.trimStart();
      if (at === last) text = text.replace(/[ \t\n\r\f]+$/, '');
      return { kind: 'text', text };
    })
    .filter((part) => part.kind !== 'text' || part.text !== '');
}
