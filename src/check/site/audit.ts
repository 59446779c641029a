/** Pa11y's two runners over one loaded page, as findings. */

import type { Issue } from 'pa11y';
import pa11y from 'pa11y';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { reasonFor } from './explained.ts';
import { PHONE, showIn } from './screen.ts';

export type Colours = 'light' | 'dark';

/**
 * Runs axe (with `target-size`, WCAG 2.2) and HTML_CodeSniffer on the page as it is loaded now. The
 * two run one after the other: HTML_CodeSniffer refuses the names of axe's rules. In dark colours only
 * axe's rules about colours are asked again, as nothing else of a page depends on them.
 * @param path The page's path in the site's folder.
 * @throws Error if the browser dies or a runner takes longer than `timeout` ms.
 */
export async function auditFindings(
  browser: Browser,
  page: Page,
  devtools: CDPSession,
  path: string,
  timeout: number,
): Promise<Finding[]> {
  const options = {
    browser,
    page,
    timeout,
    ignoreUrl: true,
    standard: 'WCAG2AA',
    includeWarnings: true,
    includeNotices: false,
    viewport: PHONE,
  } as const;
  const light = await pa11y(page.url(), { ...options, runners: ['axe'], rules: ['target-size'] });
  const sniffed = await pa11y(page.url(), { ...options, runners: ['htmlcs'], rules: [] });
  await showIn(devtools, 'dark');
  const dark = (await page.evaluate(IN_DARK)) as Issue[];
  await showIn(devtools, 'light');
  const shown = new Set(light.issues.map(place));
  return [
    ...toFindings([...light.issues, ...sniffed.issues], path, 'light'),
    ...toFindings(
      dark.filter((issue) => !shown.has(place(issue))),
      path,
      'dark',
    ),
  ];
}

/** What tells two findings about one place in two colours apart from two: both name the element by its tag. */
const place = (issue: Issue): string => `${issue.code} ${issue.context}`;

/** Pa11y has left axe in the page. What axe can't decide is an error too, as Pa11y has it. */
const IN_DARK = `axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations', 'incomplete'] })
  .then(({ violations, incomplete }) => [...violations, ...incomplete].flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target, html }) => ({
      code: id, type: 'error', message: help + ' (' + helpUrl + ')', context: html, selector: target.join(' '), runner: 'axe',
    }))))`;

/** One finding a rule and page, which names the first place; errors and warnings are never mixed. */
export function toFindings(issues: readonly Issue[], path: string, shown: Colours): Finding[] {
  const rules = Map.groupBy(issues, (issue) => `${issue.code} ${reasonFor(issue.code, issue.context)} ${issue.type}`);
  return [...rules.values()].flatMap(([issue, ...others]) => {
    if (issue === undefined) return [];
    const more = others.length === 0 ? '' : `, and at ${others.length} more places`;
    const dark = shown === 'dark' ? ' in dark colours' : '';
    const reason = issue.type === 'warning' ? reasonFor(issue.code, issue.context) : null;
    return [
      {
        check: siteChecks.audit.id,
        level: reason === null ? 'mend' : 'explain',
        where: { file: `site/${path}` },
        says: `${issue.runner}${dark}, ${issue.type}: ${issue.message} At “${issue.selector}”${more} (${issue.code}).`,
        todo:
          reason ??
          'Mend the page template, the style sheet or the words; a warning that must stand is explained in src/check/site/explained.ts.',
      },
    ];
  });
}
