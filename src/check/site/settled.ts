/** A page that moves no more by itself: what comes late would shift what a check is looking at. */
import type { Page } from 'puppeteer-core';

/**
 * Waits for the typefaces of a loaded page, and for those that only the words of its menus need, which a browser
 * asks for when it lays them out.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(SETTLED);
}

const SETTLED = `(async () => {
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const menu of closed) menu.open = true;
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  for (const menu of closed) menu.open = false;
})()`;
