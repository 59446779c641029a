import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { NAMES } from './in-page.ts';
import { andMore, siteFinding } from './site-finding.ts';

/** On a phone as it is held: somebody who reads little goes from each picture to the words beside it. */
export async function picturesBesideFindings(page: Page, path: string): Promise<Finding[]> {
  const astray = (await page.evaluate(ASTRAY)) as string[];
  if (astray.length === 0) return [];
  const says = `${andMore(astray)} does not stand beside its words, where reading begins (left, or right in Urdu).`;
  return [siteFinding(siteChecks.picturesBeside, path, says, 'Put it back there in templates/site.css.')];
}

/** `.picture-row` is what the site's pages call a picture and its words. 1 px: boxes are rounded. */
const ASTRAY = `(() => {
  ${NAMES}
  const beside = (picture, words) => {
    const [a, b] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
    const level = a.top < b.bottom && b.top < a.bottom;
    const rightToLeft = getComputedStyle(picture.parentElement).direction === 'rtl';
    return level && (rightToLeft ? a.left >= b.right - 1 : a.right <= b.left + 1);
  };
  return [...document.querySelectorAll('.picture-row > img')].filter((picture) => {
    const words = [...picture.parentElement.children].find((other) => other !== picture);
    return words === undefined || picture !== picture.parentElement.firstElementChild || !beside(picture, words);
  }).map(known);
})()`;
