/** Pa11y's two runners over one loaded page, as findings. */

import type { Issue } from 'pa11y';
import pa11y from 'pa11y';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { runners } from './audit-tools.ts';
import { siteChecks } from './checks.ts';
import { reasonFor } from './explained.ts';
import { PHONE, showIn } from './screen.ts';
import type { Tools } from './tools.ts';

export type Colours = 'light' | 'dark';

/**
 * Runs axe (with `target-size`, WCAG 2.2) and HTML_CodeSniffer on the page as it is loaded now. In dark colours only
 * axe's rules about colours are asked again, as nothing else of a page depends on them.
 * @param path The page's path in the site's folder.
 * @param tools with `auditTools()` among them
 * @throws Error if the browser dies or the runners take longer than `timeout` ms.
 */
export async function auditFindings(
  browser: Browser,
  page: Page,
  devtools: CDPSession,
  { path, timeout, tools }: { readonly path: string; readonly timeout: number; readonly tools: Tools },
): Promise<Finding[]> {
  await tools.intoPage(page);
  const { issues } = await pa11y(page.url(), {
    browser,
    page,
    timeout,
    ignoreUrl: true,
    runners: [...runners.keys()],
    standard: 'WCAG2AA',
    includeWarnings: true,
    includeNotices: false,
    rules: [],
    viewport: PHONE,
  });
  const light = issues.map((issue) => ({ ...issue, runner: runners.get(issue.runner) ?? issue.runner }));
  await showIn(devtools, 'dark');
  const dark = (await page.evaluate(IN_DARK)) as Issue[];
  await showIn(devtools, 'light');
  const shown = new Set(light.map(place));
  return [
    ...toFindings(light, path, 'light'),
    ...toFindings(
      dark.filter((issue) => !shown.has(place(issue))),
      path,
      'dark',
    ),
  ];
}

/** What tells two findings about one place in two colours apart from two: both name the element by its tag. */
const place = (issue: Issue): string => `${issue.code} ${issue.context}`;

/** What axe can't decide is an error too, as Pa11y has it. */
const IN_DARK = `axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })
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
