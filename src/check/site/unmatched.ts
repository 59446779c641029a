/** The pages that there are, against those that there should be. */
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import type { PageExpectation } from './expectation.ts';
import type { SitePage } from './pages.ts';
import { siteFinding } from './site-finding.ts';

/**
 * Pages that the source knows and the folder lacks, and the other way round.
 * @param expectations undefined: there is no source to compare with
 */
export function unmatchedFindings(
  pages: readonly SitePage[],
  expectations: readonly PageExpectation[] | undefined,
): Finding[] {
  if (expectations === undefined) return [];
  const [there, due] = [new Set(pages.map(({ path }) => path)), new Set(expectations.map(({ path }) => path))];
  const todo = 'Make the campaign again with “everyletter generate”.';
  const find = (path: string, says: string): Finding => siteFinding(siteChecks.transcript, path, says, todo);
  return [
    ...[...due]
      .filter((path) => !there.has(path))
      .map((path) => find(path, 'The source has this page, and the site lacks it.')),
    ...[...there]
      .filter((path) => !due.has(path))
      .map((path) => find(path, 'The site has this page, and the source doesn’t know it.')),
  ];
}
