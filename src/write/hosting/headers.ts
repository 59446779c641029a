/**
 * The headers that a host sends with the site: one table, from which the files for each kind of host, the
 * policy inside the pages and the preview are made.
 */

import { contentSecurityPolicy } from '../html/policy.ts';

/** One header of the answers to some of the site's addresses. */
export interface SiteHeader {
  readonly name: string;
  readonly value: string;
  /** `every`: all answers. `lasting`: files whose names change with their bytes. `changing`: all others. */
  readonly sentWith: 'every' | 'lasting' | 'changing';
}

/** Folders of files that are named by their bytes, as addresses: a browser may keep them for good. */
export const lastingFolders: readonly string[] = ['/assets/fonts/', '/assets/pictures/'];

/** Seconds: one year, the longest that HTTP caches are meant to keep anything (RFC 9111 5.2.2.1). */
const YEAR = 31_536_000;

/** Powers of a browser that a letter has no use for. */
const REFUSED = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * @param form The address of the council's own reply form, or null: pages may then send nothing anywhere.
 */
export function siteHeaders(form: string | null): readonly SiteHeader[] {
  const every = (name: string, value: string): SiteHeader => ({ name, value, sentWith: 'every' });
  return [
    // A page can't say of itself that nobody may frame it (CSP 3, 3.3).
    every('Content-Security-Policy', `${contentSecurityPolicy(form)}; frame-ancestors 'none'`),
    // The code after the # never reaches a server; nor must the address of a format reach another site (RULES 10).
    every('Referrer-Policy', 'no-referrer'),
    every('X-Robots-Tag', 'noindex'),
    every('X-Content-Type-Options', 'nosniff'),
    every('Cross-Origin-Opener-Policy', 'same-origin'),
    every('Cross-Origin-Resource-Policy', 'same-origin'),
    every('Permissions-Policy', REFUSED.map((power) => `${power}=()`).join(', ')),
    // Browsers heed it over https only, so that the preview on http is not touched (RFC 6797 8.1).
    every('Strict-Transport-Security', `max-age=${YEAR}`),
    // Asked for anew each time: a date that was put right reaches every reader with their next tap.
    { name: 'Cache-Control', value: 'no-cache', sentWith: 'changing' },
    { name: 'Cache-Control', value: `public, max-age=${YEAR}, immutable`, sentWith: 'lasting' },
  ];
}
