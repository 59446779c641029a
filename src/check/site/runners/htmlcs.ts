/** As `axe.ts`, of HTML_CodeSniffer. */
import htmlcs from 'pa11y/lib/runners/htmlcs.js';

export const { run, supports } = htmlcs;
export const scripts: readonly string[] = [];
