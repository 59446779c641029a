import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import type { CheckRow } from '../check.ts';
import { layoutOf, lostWords } from './layout.ts';
import { andMore, siteFinding } from './site-finding.ts';

/**
 * What is wrong with the page as it lies on the screen now.
 * @param words What it must still say.
 * @param when How the screen was changed, as the beginning of a sentence.
 */
export async function layoutFindings(
  page: Page,
  path: string,
  words: string,
  check: CheckRow,
  when: string,
): Promise<Finding[]> {
  const { sideways, faults, words: shown } = await layoutOf(page);
  const lost = lostWords(words, shown);
  const says = [
    ...(sideways === null ? [] : [`this page is ${sideways.width} pixels wide, because of ${sideways.widest}`]),
    ...(lost === null ? [] : [`the page no longer says “${lost}”`]),
    ...(faults.length === 0 ? [] : [andMore(faults)]),
  ];
  const todo = 'Let it wrap, grow or shrink in site.css, or give a long word a place to break.';
  return says.map((fault) => siteFinding(check, path, `${when} ${fault}.`, todo));
}
