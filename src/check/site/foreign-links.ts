/** Links to a page in another language than their own page's say so, for readers who can't read it (RULES 4). */
import type { Finding } from '../../finding.ts';
import { attributeOf } from '../html-tree.ts';
import { siteChecks } from './checks.ts';
import { OUTSIDE, targetOf } from './links.ts';
import type { SitePage } from './pages.ts';
import { siteFinding } from './site-finding.ts';

/** @param pages Those whose links are followed. @param all Every page that a link may lead to.
 * @returns the first such link of each page */
export function foreignLinkFindings(pages: readonly SitePage[], all: readonly SitePage[]): Finding[] {
  const languages = new Map(all.map((page) => [page.path, languageOf(page)]));
  return pages.flatMap((page) => {
    const own = languageOf(page);
    const silent = page.elements.flatMap((element) => {
      const href = element.tagName === 'a' ? (attributeOf(element, 'href')?.split('#')[0] ?? '') : '';
      if (href === '' || OUTSIDE.test(href)) return [];
      const target = targetOf(page.path, href);
      // A page in no language's folder speaks to everyone: the index has a line in each language.
      const there = target.includes('/') ? (languages.get(target) ?? null) : null;
      return there === null || there === (attributeOf(element, 'hreflang') ?? own) ? [] : [href];
    });
    const [first] = silent;
    if (first === undefined) return [];
    const says = `“${first}” leads to a page in another language, and the link doesn’t say so.`;
    const todo = 'Give the link hreflang with the language of the page that it leads to.';
    return [siteFinding(siteChecks.links, page.path, says, todo)];
  });
}

function languageOf({ elements }: SitePage): string | null {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return root === undefined ? null : attributeOf(root, 'lang');
}
