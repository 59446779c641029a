import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';

/** CSS pixels: WCAG 2.2, 1.4.10 Reflow. */
const NARROW = { width: 320, height: 640 };

interface Overhang {
  readonly width: number;
  /** The first element that sticks out furthest, as a tag with its class. */
  readonly widest: string;
}

/** Narrows the page to 320 CSS px and looks whether it scrolls sideways. */
export async function sidewaysFinding(page: Page, path: string): Promise<Finding[]> {
  await page.setViewport(NARROW);
  const overhang = (await page.evaluate(MEASURE)) as Overhang | null;
  if (overhang === null) return [];
  return [
    {
      check: siteChecks.reflow.id,
      level: 'mend',
      where: { file: `site/${path}` },
      says: `On a screen ${NARROW.width} pixels wide this page is ${overhang.width} pixels wide, because of ${overhang.widest}.`,
      todo: 'Let it wrap or shrink in site.css, or give the long word a place to break.',
    },
  ];
}

/** Runs in the page, so it is text: the program has no types of a browser's document. An element may
 * stick out at either side: to the left in languages that run from right to left. */
const MEASURE = `(() => {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  let widest = root, most = 0;
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const over = Math.max(box.right - root.clientWidth, -box.left);
    if (over > most) { most = over; widest = element; }
  }
  const name = widest.className && typeof widest.className === 'string' ? '.' + widest.className.split(' ')[0] : '';
  return { width: root.scrollWidth, widest: '<' + widest.tagName.toLowerCase() + name + '>' };
})()`;
