import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page of the site as it lies on the disk. */
export interface SitePage {
  /** Path in the site's folder, with `/`: `en/easy/index.html`. */
  readonly path: string;
  readonly html: string;
  /** All elements, in document order. */
  readonly elements: readonly Element[];
}

/** All pages below a folder, sorted by path. @throws Error if there is no such folder. */
export function readPages(folder: string): SitePage[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { path, html, elements: elementsOf(parse(html)) };
    });
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return parent.childNodes.flatMap((node) =>
    defaultTreeAdapter.isElementNode(node) ? [node, ...elementsOf(node)] : [],
  );
}
