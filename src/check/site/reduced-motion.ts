import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { NAMES } from './in-page.ts';
import { andMore, siteFinding } from './site-finding.ts';

/** The page must have been told that its reader prefers reduced motion (visit.ts does it for all checks). */
export async function reducedMotionFindings(page: Page, path: string): Promise<Finding[]> {
  const moving = (await page.evaluate(MOVING)) as string[];
  if (moving.length === 0) return [];
  const todo = 'Put it inside “@media (prefers-reduced-motion: no-preference)” in site.css.';
  return [
    siteFinding(
      siteChecks.reducedMotion,
      path,
      `For a reader who wants no motion, ${andMore(moving)} still moves.`,
      todo,
    ),
  ];
}

/** Up to 10 ms is how style sheets switch a movement off and still let it end. */
const MOVING = `(() => {
  ${NAMES}
  const seconds = (value) => Math.max(...value.split(',').map((part) => parseFloat(part)));
  const moves = (style) =>
    (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
    (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01);
  const moving = [...document.querySelectorAll('*')].filter((element) =>
    [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))));
  const root = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? [document.documentElement] : [];
  const played = [...document.querySelectorAll('video[autoplay], marquee, svg animate, svg animateTransform, svg animateMotion')];
  return [...new Set([...moving, ...root, ...played])].map(known);
})()`;
