import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { layoutFindings } from './layout-findings.ts';

/** WCAG 2.2, 1.4.12 Text Spacing, all four at once. @param words What the page says as it is. */
export async function textSpacingFindings(page: Page, path: string, words: string): Promise<Finding[]> {
  await page.evaluate(SPREAD);
  try {
    return await layoutFindings(page, path, words, siteChecks.textSpacing, 'With text spread out');
  } finally {
    await page.evaluate(GATHER);
  }
}

/**
 * A script whose letters join or hang from one line keeps its letters together (1.4.12, exception: properties
 * that a script doesn't use), and lines that stand wider apart already stay so ("at least").
 */
const SPREAD = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
  const apart = /[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}]/u;
  const changes = [...document.body.querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('');
    const style = getComputedStyle(element);
    const close = parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.5 || style.lineHeight === 'normal';
    return { element, close, letters: own.trim() === '' ? null : apart.test(own) ? '0.12em' : 'normal' };
  });
  globalThis.spread = changes.map(({ element }) => element);
  for (const { element, close, letters } of changes) {
    if (letters) element.style.setProperty('letter-spacing', letters, 'important');
    if (close) element.style.setProperty('line-height', '1.5', 'important');
  }
})()`;

const GATHER = `(() => {
  document.adoptedStyleSheets = [];
  for (const { style } of globalThis.spread) for (const name of ['letter-spacing', 'line-height']) style.removeProperty(name);
})()`;
