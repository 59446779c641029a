import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { layoutFindings } from './layout-findings.ts';

/** CSS pixels: WCAG 2.2, 1.4.10 Reflow. */
const NARROW = { width: 320, height: 640 };

/** Narrows the page to 320 CSS px. @param words What the page says on a wider screen. */
export async function reflowFindings(page: Page, path: string, words: string): Promise<Finding[]> {
  await page.setViewport(NARROW);
  return layoutFindings(page, path, words, siteChecks.reflow, `On a screen ${NARROW.width} pixels wide`);
}
