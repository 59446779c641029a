/** Pa11y's two runners over one loaded page, as findings. */

import type { Issue } from 'pa11y';
import pa11y from 'pa11y';
import type { Browser, Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { reasonFor } from './explained.ts';

/** CSS pixels: a small phone, where targets are closest to each other. */
export const PHONE = { width: 360, height: 740 };

export type Colours = 'light' | 'dark';

/**
 * Runs axe (with `target-size`, WCAG 2.2) and HTML_CodeSniffer on the page as it is loaded now. The
 * two run one after the other: HTML_CodeSniffer refuses the names of axe's rules. In dark colours axe
 * alone runs: of the two it is the one that measures contrast in what is shown.
 * @param path The page's path in the site's folder.
 * @throws Error if the browser dies or a runner takes longer than `timeout` ms.
 */
export async function audit(browser: Browser, page: Page, path: string, timeout: number): Promise<Finding[]> {
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
  const axe = () => pa11y(page.url(), { ...options, runners: ['axe'], rules: ['target-size'] });
  await colours(page, 'dark');
  const dark = await axe();
  await colours(page, 'light');
  const light = await axe();
  const sniffed = await pa11y(page.url(), { ...options, runners: ['htmlcs'], rules: [] });
  const shown = new Set(light.issues.map(key));
  return [
    ...toFindings([...light.issues, ...sniffed.issues], path, 'light'),
    ...toFindings(
      dark.issues.filter((issue) => !shown.has(key(issue))),
      path,
      'dark',
    ),
  ];
}

const key = (issue: Issue): string => `${issue.code} ${issue.selector}`;

function colours(page: Page, value: Colours): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

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
