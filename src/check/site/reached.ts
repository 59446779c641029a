/** Each address that letters carry, opened as a phone opens it: it lands on the page that it promises. */
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';

/** An address from the letters, and what it promises to those who get them. */
export interface Destination {
  /** As decoded from a code, without its fragment, or as printed: `https://letter.example.org/en/easy/`,
   * `letter.example.org/en/easy`. */
  readonly address: string;
  /** Of the letters that carry it. */
  readonly language: string;
  readonly format: string;
  readonly promised: {
    /** The page's path in the site's folder; null: any page in that language. */
    readonly page: string | null;
    readonly language: string;
    readonly title: string | null;
  };
}

/** @param site Where the site is served for the check: `http://127.0.0.1:54321/`. */
export async function reachedFindings(
  page: Page,
  site: string,
  destination: Destination,
  timeout: number,
): Promise<Finding[]> {
  const { address, language, format, promised } = destination;
  const find = (says: string): Finding[] => [
    {
      check: siteChecks.reached.id,
      level: 'mend',
      where: { file: 'site', language, format },
      says: `“${address}”, which these letters carry, ${says}.`,
      todo: 'Correct the address in the template or in campaign.yaml, and make the campaign again: nobody who gets this letter could read on.',
    },
  ];
  const { pathname } = new URL(address.includes('://') ? address : `https://${address}`);
  const response = await page.goto(new URL(pathname.slice(1), site).href, { waitUntil: 'domcontentloaded', timeout });
  if (response?.status() !== 200) return find('leads to no page of the site');
  const landed = (await page.evaluate(LANDED)) as { language: string; title: string; languages: string[] };
  const path = fileOf(page.url().slice(site.length));
  if (promised.page !== null && path !== promised.page) return find(`leads to ${path} and not to ${promised.page}`);
  if (landed.language !== promised.language) return find(`leads to a page in another language (${landed.language})`);
  if (promised.title !== null && landed.title !== promised.title)
    return find('leads to a page with another title than its own');
  // The page of all languages must offer the letter's own.
  if (promised.language !== language && !landed.languages.includes(language))
    return find('leads to a page that does not offer the letter’s own language');
  return [];
}

const LANDED = `({
  language: document.documentElement.lang,
  title: document.title,
  languages: [...document.querySelectorAll('main a[hreflang]')].map((link) => link.hreflang),
})`;

function fileOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
