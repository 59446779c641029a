import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { layoutFindings } from './layout-findings.ts';

/** A window of 1280 × 1024 px at a browser's zoom of 200 %: half as many CSS pixels, each twice as large. */
const ZOOMED = { width: 640, height: 512, deviceScaleFactor: 2 };
/** The same window where only letters grow, as a phone's own setting does it. */
const LARGE_TEXT = { width: 1280, height: 1024, deviceScaleFactor: 1 };

/** WCAG 2.2, 1.4.4 Resize Text, by both of its usual ways. @param words What the page says unzoomed. */
export async function zoomFindings(page: Page, path: string, words: string): Promise<Finding[]> {
  await page.setViewport(ZOOMED);
  const zoomed = await layoutFindings(page, path, words, siteChecks.zoom, 'At a zoom of 200 %');
  if (zoomed.length > 0) return zoomed;
  await page.setViewport(LARGE_TEXT);
  await page.evaluate(TWICE);
  const enlarged = await layoutFindings(page, path, words, siteChecks.zoom, 'With text of twice the size');
  await page.evaluate('document.documentElement.style.removeProperty("font-size")');
  return enlarged;
}

const TWICE = `(() => {
  const root = document.documentElement;
  root.style.setProperty('font-size', parseFloat(getComputedStyle(root).fontSize) * 2 + 'px', 'important');
})()`;
