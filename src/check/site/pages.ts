import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { elementsIn, type HtmlElement, parsePage } from '../html-tree.ts';

/** A page of the site as it lies on the disk. */
export interface SitePage {
  /** Path in the site's folder, with `/`: `en/easy/index.html`. */
  readonly path: string;
  readonly html: string;
  /** All elements, in document order. */
  readonly elements: readonly HtmlElement[];
}

/** All pages below a folder, sorted by path. @throws Error if there is no such folder. */
export function readPages(folder: string): SitePage[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return { path, html, elements: elementsIn(parsePage(html)) };
    });
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .sort();
}
