/** What each address that the letters carry promises to those who get them. */
import type { CarriedAddress } from '../../check/pdf/carried-addresses.ts';
import type { Destination } from '../../check/site/reached.ts';
import { formatById } from '../../formats.ts';
import type { SiteInput } from '../../write/html/input.ts';
import { siteExpectations } from './site-expectations.ts';

/**
 * The site's own address promises the page of all languages; one of a page promises the letter's own format
 * in its own language; any other printed address, a page in that language.
 */
export function destinationsOf(carried: readonly CarriedAddress[], input: SiteInput): Destination[] {
  const pages = new Map(siteExpectations(input).map((page) => [page.path, page]));
  const each = new Map(carried.map((one) => [`${one.address} ${one.language} ${one.format}`, one]));
  return [...each.keys()].sort().flatMap((key): Destination[] => {
    const one = each.get(key);
    if (one === undefined) return [];
    const { address, language, format } = one;
    const own = `${language}/${formatById.get(format)?.page ?? ''}index.html`;
    const path = new URL(address.includes('://') ? address : `https://${address}`).pathname;
    const isCode = address.includes('://');
    const page = path === '/' ? 'index.html' : isCode || `${path}/index.html` === `/${own}` ? own : null;
    const promised = page === null ? undefined : pages.get(page);
    return [{ ...one, promised: { page, language: promised?.language ?? language, title: promised?.title ?? null } }];
  });
}
