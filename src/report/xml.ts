/**
 * A small XML writer: elements, attributes and text, nothing else.
 */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element => ({ name, attributes, children });

/** A whole document, indented by two spaces; elements with text stay on one line. */
export function document(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, children }: Element, indent: string): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  if (children.length === 0) return `${indent}<${name}${pairs}/>`;
  if (children.some((child) => typeof child === 'string')) {
    const text = children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, ''))).join('');
    return `${indent}<${name}${pairs}>${text}</${name}>`;
  }
  const lines = children.flatMap((child) => (typeof child === 'string' ? [] : [write(child, `${indent}  `)]));
  return `${indent}<${name}${pairs}>\n${lines.join('\n')}\n${indent}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** XML 1.0, 2.2: characters that may not stand in a document even as references become U+FFFD. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

function escapeText(text: string): string {
  return legal(text).replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** White space in attributes would be read as spaces (XML 1.0, 3.3.3). */
function escapeAttribute(text: string): string {
  return legal(text).replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
