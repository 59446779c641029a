/** axe and HTML_CodeSniffer, of the versions that Pa11y brings, as one program for a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const runnerAt = (name: string): string =>
  fileURLToPath(new URL(`./runners/${name}${extname(import.meta.url)}`, import.meta.url));

/** Pa11y's names for our runners, which are their paths; and ours. */
export const runners: ReadonlyMap<string, string> = new Map(['axe', 'htmlcs'].map((name) => [runnerAt(name), name]));

/**
 * Target size is WCAG 2.2, which Pa11y does not ask axe for: it is asked under a tag of 2.1. Of what passes axe tells
 * one place a rule, since nobody reads the others: a third of its time.
 */
const ASKED = `{
  axe.configure({ rules: [{ id: 'target-size', enabled: true, tags: ['wcag22aa', 'wcag258', 'wcag21aa'] }] });
  const run = axe.run;
  axe.run = (context, options) => run.call(axe, context, { resultTypes: ['violations', 'incomplete'], ...options });
}`;

/** Read once for all pages. */
export function auditTools(): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('pa11y'));
  const [axe, htmlcs] = ['axe-core/axe.min.js', '@pa11y/html_codesniffer/build/HTMLCS.js'].map((path) =>
    readFileSync(resolve(path), 'utf8'),
  );
  return `${axe}\n;${ASKED}\n${htmlcs}`;
}
