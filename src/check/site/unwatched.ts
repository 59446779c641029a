/** Who reads which letter is nobody's business: pages name themselves to no other site and to no search engine. */
import type { Finding } from '../../finding.ts';
import { attributeOf } from '../html-tree.ts';
import { siteChecks } from './checks.ts';
import type { SitePage } from './pages.ts';
import { siteFinding } from './site-finding.ts';

/** What each page must ask of browsers and of search engines. */
const WANTED = { referrer: 'no-referrer', robots: 'noindex' } as const;

export function unwatchedFindings(pages: readonly SitePage[]): Finding[] {
  return pages.flatMap(({ path, elements }) =>
    Object.entries(WANTED).flatMap(([name, value]) => {
      const said = elements.some(
        (element) =>
          element.tagName === 'meta' &&
          attributeOf(element, 'name')?.toLowerCase() === name &&
          (attributeOf(element, 'content') ?? '')
            .toLowerCase()
            .split(/[\s,]+/)
            .includes(value),
      );
      if (said) return [];
      const says = `This page does not say <meta name="${name}" content="${value}">.`;
      return [siteFinding(siteChecks.unwatched, path, says, 'Put it back into the head of templates/page.hbs.')];
    }),
  );
}
