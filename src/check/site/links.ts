/** Links inside the site, against the files and the `id`s that are there. */
import { posix } from 'node:path';
import type { Finding } from '../../finding.ts';
import { attributeOf } from '../html-tree.ts';
import { siteChecks } from './checks.ts';
import type { SitePage } from './pages.ts';

/** Addresses that leave the site: with a scheme or a host. */
export const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** @param pages Those whose links are followed. @param files All files of the site, as paths from its root.
 * @param all Every page that a link may lead to. */
export function linkFindings(pages: readonly SitePage[], files: ReadonlySet<string>, all = pages): Finding[] {
  const ids = new Map(all.map((page) => [page.path, idsOf(page)]));
  return pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const [path = '', fragment = ''] = address.split('#', 2);
      const file = path === '' ? page.path : targetOf(page.path, path);
      if (!files.has(file)) return [finding(page.path, `“${address}” leads to ${file}, which is not in the site.`)];
      if (fragment === '' || ids.get(file)?.has(fragment) !== false) return [];
      return [finding(page.path, `“${address}” leads to a place “${fragment}” that is not on that page.`)];
    }),
  );
}

function addressesOf(page: SitePage): string[] {
  const all = page.elements.flatMap((element) =>
    ['href', 'src', 'poster'].map((name) => attributeOf(element, name)).filter((value) => value !== null),
  );
  return [...new Set(all)].filter((address) => address !== '' && !OUTSIDE.test(address));
}

/** The file of the site that an address on a page leads to. */
export function targetOf(from: string, path: string): string {
  const whole = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
  const file = decodeURI(whole);
  return file === '' || file === '.' || file.endsWith('/') ? posix.join(file, 'index.html') : file;
}

function idsOf(page: SitePage): Set<string> {
  return new Set(page.elements.map((element) => attributeOf(element, 'id')).filter((id) => id !== null));
}

function finding(file: string, says: string): Finding {
  const todo = 'Make the file that the link names, or correct the link in the template or the words.';
  return { check: siteChecks.links.id, level: 'mend', where: { file: `site/${file}` }, says, todo };
}
