import type { CheckRow } from '../check.ts';

/** What is asked of every page of the site, for the report. */
export const siteChecks = {
  loads: {
    id: 'site-page-loads',
    reads: 'html',
    title: 'Every page of the site opens in a browser.',
    source: 'This project (issue 2, first checks)',
  },
  audit: {
    id: 'site-accessible',
    reads: 'html',
    title: 'Pa11y (axe and HTML_CodeSniffer) finds no barrier on any page, in light and dark colours.',
    source: 'WCAG 2.2 AA; RULES 4',
  },
  reflow: {
    id: 'site-reflow',
    reads: 'html',
    title: 'No page scrolls sideways on a screen of 320 CSS pixels.',
    source: 'WCAG 2.2, 1.4.10',
  },
  html: {
    id: 'site-html',
    reads: 'html',
    title: 'Every page is valid HTML.',
    source: 'HTML Living Standard, through html-validate',
  },
  alone: {
    id: 'site-alone',
    reads: 'html',
    title: 'No page runs a script, or asks anything of another host.',
    source: 'RULES 10',
  },
  links: {
    id: 'site-links',
    reads: 'html',
    title: 'Every link inside the site leads to a file and a place that are there.',
    source: 'This project',
  },
} as const satisfies Readonly<Record<string, CheckRow>>;
