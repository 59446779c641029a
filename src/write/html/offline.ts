/** The service worker, which keeps the pages of each language that somebody opens on their own device. */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { SiteFile } from './input.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page is shown with, by tag and attribute. Films and downloads are not kept: they are large. */
const SHOWN_WITH: Readonly<Record<string, string>> = { link: 'href', script: 'src', img: 'src', video: 'poster' };

/**
 * @param files The whole site but its PDFs and films, typefaces included.
 * @param tags Languages, whose folders are kept each for itself; what stands in none of them is always kept.
 * @param program `site-worker.js`.
 * @returns `sw.js`. Its version changes with any byte of the files.
 */
export function offlineFile(files: readonly SiteFile[], tags: readonly string[], program: string): SiteFile {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const kept = new Map<string, Set<string>>();
  for (const { path, bytes } of files) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    const [folder = ''] = path.split('/', 1);
    const edition = tags.includes(folder) ? folder : 'index';
    const list = kept.get(edition) ?? new Set();
    for (const each of [path, ...shownWith(path, new TextDecoder().decode(bytes), byPath)]) list.add(each);
    kept.set(edition, list);
  }
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  const site = {
    version: hash.digest('hex').slice(0, 12),
    files: Object.fromEntries([...kept].map(([edition, list]) => [edition, [...list]])),
  };
  return { path: 'sw.js', bytes: new TextEncoder().encode(`const SITE = ${JSON.stringify(site)};\n${program}`) };
}

/** Style sheets and their typefaces, scripts, pictures: as paths in the site's folder. */
function shownWith(path: string, html: string, files: ReadonlyMap<string, SiteFile>): string[] {
  const found: string[] = [];
  const add = (address: string, from: string): void => {
    const target = new URL(address, `https://site/${from}`).pathname.slice(1);
    const file = files.get(target);
    if (file === undefined || found.includes(target)) return;
    found.push(target);
    if (!target.endsWith('.css')) return;
    for (const [, inside = ''] of new TextDecoder().decode(file.bytes).matchAll(/url\("([^"]+)"\)/g))
      add(inside, target);
  };
  const visit = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const name = SHOWN_WITH[node.tagName];
      const value = node.attrs.find((attribute) => attribute.name === name)?.value;
      if (value !== undefined) add(value, path);
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}
