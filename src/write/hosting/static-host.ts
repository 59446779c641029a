/** `_headers`, which Netlify, Cloudflare Pages and others read from the folder that they serve. */
import { lastingFolders, type SiteHeader } from './headers.ts';

/**
 * A host adds up the headers of all patterns that match, so that a header stands under patterns of which only
 * one can match an address.
 * @param paths All files of the site, as paths in its folder: `en/index.html`.
 */
export function headersFile(headers: readonly SiteHeader[], paths: readonly string[]): string {
  const lines = (sentWith: SiteHeader['sentWith']): string =>
    headers
      .filter((header) => header.sentWith === sentWith)
      .map(({ name, value }) => `  ${name}: ${value}\n`)
      .join('');
  return [
    ['/*', lines('every')],
    ...lastingFolders.map((folder) => [`${folder}*`, lines('lasting')]),
    ...changingPatterns(paths).map((pattern) => [pattern, lines('changing')]),
  ]
    .map(([pattern, under]) => `${pattern}\n${under}`)
    .join('');
}

/** `/` and each file at the top; each language's folder as `/en/*`; each file in `assets/` that isn't named by its bytes. */
function changingPatterns(paths: readonly string[]): string[] {
  const patterns = paths
    .map((path) => `/${path}`)
    .filter((path) => !lastingFolders.some((folder) => path.startsWith(folder)))
    .map((path) => {
      const [, top = '', below] = path.split('/');
      return below === undefined || top === 'assets' ? path : `/${top}/*`;
    });
  return [...new Set(['/', ...patterns])];
}
