import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { lostWords, shownWords } from './layout.ts';
import { siteFinding } from './site-finding.ts';

/**
 * Opens the page anew with scripts switched off, and leaves them on again.
 * @param open Loads the page; throws where it doesn't come.
 * @param words What the page says with scripts.
 */
export async function noScriptFindings(
  page: Page,
  path: string,
  words: string,
  open: () => Promise<unknown>,
): Promise<Finding[]> {
  await page.setJavaScriptEnabled(false);
  try {
    await open();
    const shown = await shownWords(page);
    const [lost, added] = [lostWords(words, shown), lostWords(shown, words)];
    if (lost === null && added === null) return [];
    const parts = [
      lost === null ? [] : [`doesn’t say “${lost}”`],
      added === null ? [] : [`says “${added}” instead`],
    ].flat();
    const says = `Without scripts this page ${parts.join(' and ')}.`;
    const todo = 'Write the words into the page itself: many readers, and some councils’ networks, run no scripts.';
    return [siteFinding(siteChecks.noScript, path, says, todo)];
  } finally {
    await page.setJavaScriptEnabled(true);
  }
}
