/** What a page weighs on its way to an old phone: read from the files that a browser asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { siteFinding } from './site-finding.ts';

/** In bytes (issue 5, "Must reach"). */
const LIMITS = {
  /** HTML and style sheets as they travel, by gzip, which every host of `hosting/` does: what the first window of
   * a new connection carries (RFC 6928: ten segments). */
  firstPaint: 14 * 1024,
  /** HTML, style sheets and scripts, unpacked. */
  page: 100 * 1024,
  fonts: 60 * 1024,
  /** More for Nastaliq alone, whose letters change with all their neighbours: 180 in all. */
  nastaliq: 120 * 1024,
};

/** A file that a page brought along. */
export interface Weighed {
  /** Path in the site's folder. */
  readonly path: string;
  readonly bytes: number;
  /** By gzip. */
  readonly squeezed: number;
}

/** @param requests Addresses that the browser asked for until the page was loaded, the page's own among them. */
export function weigh(requests: readonly string[], site: string, folder: string): Weighed[] {
  const paths = requests
    .filter((request) => request.startsWith(site))
    .map((request) => decodeURIComponent(new URL(request).pathname.slice(1)))
    .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
  return [...new Set(paths)].flatMap((path) => {
    try {
      const bytes = readFileSync(join(folder, path));
      return [{ path, bytes: bytes.length, squeezed: gzipSync(bytes).length }];
    } catch {
      // A file that isn't there is found by the check of links.
      return [];
    }
  });
}

/** One finding a limit that the page is over. */
export function weightFindings(page: string, files: readonly Weighed[]): Finding[] {
  const ending = (...endings: readonly string[]): readonly Weighed[] =>
    files.filter(({ path }) => endings.some((one) => path.endsWith(`.${one}`)));
  const sum = (some: readonly Weighed[], of: 'bytes' | 'squeezed'): number =>
    some.reduce((all, file) => all + file[of], 0);
  const fonts = ending('woff2', 'woff', 'ttf', 'otf');
  const nastaliq = fonts.filter(({ path }) => /nastaliq/i.test(path));
  const others = fonts.filter((file) => !nastaliq.includes(file));
  const over = (what: string, bytes: number, limit: number): string[] =>
    bytes <= limit ? [] : [`${what} weigh ${kilobytes(bytes)}; ${kilobytes(limit)} are allowed.`];
  return [
    ...over(
      'What must be there before this page is painted',
      sum(ending('html', 'css'), 'squeezed'),
      LIMITS.firstPaint,
    ),
    ...over('The words, style sheets and scripts of this page', sum(ending('html', 'css', 'js'), 'bytes'), LIMITS.page),
    ...over('The typefaces of this page', sum(others, 'bytes'), LIMITS.fonts),
    ...over('The Nastaliq letters of this page', sum(nastaliq, 'bytes'), LIMITS.nastaliq),
  ].map((says) =>
    siteFinding(
      siteChecks.weight,
      page,
      says,
      'Take out what the page can do without: many residents pay for each megabyte, and wait for it.',
    ),
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
