import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { decoded } from './decode.ts';
import type { PdfFile } from './file.ts';
import { isStream, type Value } from './values.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The properties of an XMP packet by their names in small letters (`pdfxid:gts_pdfxversion`), as elements or as
 * attributes (ISO 16684-1, 7); null where there is none. A property in many languages gives its first.
 */
export function xmpProperties(pdf: PdfFile, value: Value | undefined): ReadonlyMap<string, string> | null {
  const stream = pdf.get(value);
  const bytes = isStream(stream) ? decoded(stream) : null;
  if (bytes === null) return null;
  const out = new Map<string, string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'rdf:description') {
        for (const { name, value: said } of node.attrs) if (!name.startsWith('xmlns')) out.set(name, said);
        for (const property of node.childNodes) {
          if ('tagName' in property && !out.has(property.tagName)) out.set(property.tagName, textIn(property));
        }
      } else visit(node.childNodes);
    }
  };
  visit(parseFragment(new TextDecoder().decode(bytes)).childNodes);
  return out;
}

/** The text of the first leaf. */
function textIn(element: Element): string {
  for (const child of element.childNodes) {
    if ('tagName' in child) return textIn(child);
    if ('value' in child && child.value.trim() !== '') return child.value.trim();
  }
  return '';
}
