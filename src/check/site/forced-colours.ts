/** A contrast theme (forced colours) draws the page in its own few colours: what still shows? */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { COLOURS, NAMES } from './in-page.ts';
import { lostWords, WORDS } from './layout.ts';
import { showIn } from './screen.ts';
import { andMore, siteFinding } from './site-finding.ts';

interface Shown {
  readonly words: string;
  /** Text with less contrast than 4.5 to 1. */
  readonly faint: readonly string[];
  /** Drawn icons and pictures that melt into what is behind them. */
  readonly icons: readonly string[];
  /** Links and buttons that look the same with and without the focus. */
  readonly unmarked: readonly string[];
}

export async function forcedColoursFindings(
  page: Page,
  devtools: CDPSession,
  path: string,
  words: string,
): Promise<Finding[]> {
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await showIn(devtools, scheme, 'active');
      const findings = toFindings((await page.evaluate(LOOK)) as Shown, path, words, scheme);
      if (findings.length > 0) return findings;
    }
    return [];
  } finally {
    await showIn(devtools, 'light');
  }
}

function toFindings(
  { words: shown, faint, icons, unmarked }: Shown,
  path: string,
  words: string,
  scheme: string,
): Finding[] {
  const lost = lostWords(words, shown);
  const says = [
    ...(lost === null ? [] : [`the page no longer says “${lost}”`]),
    ...(faint.length === 0 ? [] : [`${andMore(faint)} can hardly be read`]),
    ...(icons.length === 0 ? [] : [`${andMore(icons)} can't be seen`]),
    ...(unmarked.length === 0 ? [] : [`nothing shows that the keyboard is at ${andMore(unmarked)}`]),
  ];
  const todo =
    'In site.css, draw icons in currentcolor and focus as an outline; give a picture its own ground with forced-color-adjust: none.';
  return says.map((fault) =>
    siteFinding(siteChecks.forcedColours, path, `In the colours of a ${scheme} contrast theme ${fault}.`, todo),
  );
}

/**
 * Icons: a shape whose fill or line has 3 to 1 is seen; a mask's colour is the theme's ground, so that it
 * vanishes. A picture is painted small over its ground: its ink must stand out, on average, by 1.3 to 1.
 */
const LOOK = `(() => {
  ${NAMES}
  ${COLOURS}
  const seen = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
  const faint = new Set(), icons = new Set(), unmarked = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const looked = new Set();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || looked.has(element) || !element.checkVisibility(seen)) continue;
    looked.add(element);
    const [ink, ground] = [parse(getComputedStyle(element).color), backdrop(element)];
    if (ink && ground && contrast(over(ink, ground), ground) < 4.5) faint.add(known(element));
  }
  for (const icon of document.querySelectorAll('svg')) {
    if (!icon.checkVisibility(seen)) continue;
    const ground = backdrop(icon);
    const shapes = [...icon.querySelectorAll('path, circle, ellipse, rect, line, polyline, polygon, text')];
    const stands = shapes.some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((css) => {
        const colour = css === 'none' ? null : parse(css);
        return colour && colour.a > 0 && (!ground || contrast(over(colour, ground), ground) >= 3);
      });
    });
    if (shapes.length > 0 && !stands) icons.add('the icon in ' + known(icon.parentElement));
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (style.maskImage === 'none' || !element.checkVisibility(seen)) continue;
    const [own, ground] = [parse(style.backgroundColor), backdrop(element.parentElement)];
    if (own && ground && contrast(over(own, ground), ground) < 3) icons.add('the icon ' + known(element));
  }
  const canvas = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
  const averages = (globalThis.pictureContrast ??= new Map());
  const stand = (picture, ground) => {
    const key = picture.currentSrc + JSON.stringify(ground);
    if (!averages.has(key)) {
      canvas.clearRect(0, 0, 64, 64);
      canvas.drawImage(picture, 0, 0, 64, 64);
      const { data } = canvas.getImageData(0, 0, 64, 64);
      let sum = 0, count = 0, clear = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] < 128) continue;
        const own = contrast({ r: data[at], g: data[at + 1], b: data[at + 2] }, ground);
        sum += own;
        count += 1;
        if (own >= 3) clear += 1;
      }
      // A picture of a page brings its own paper, which most of it is: there the ink must stand out from the ground.
      const printed = count === 64 * 64 && clear / count >= 0.01;
      averages.set(key, count === 0 || printed ? 21 : sum / count);
    }
    return averages.get(key);
  };
  for (const picture of document.images) {
    const ground = backdrop(picture);
    if (!ground || !picture.complete || !picture.naturalWidth || !picture.checkVisibility(seen)) continue;
    if (stand(picture, ground) < 1.3) icons.add('the picture ' + known(picture));
  }
  const look = (element) => {
    const { outlineStyle, outlineWidth, outlineColor, borderColor, borderWidth, backgroundColor } = getComputedStyle(element);
    const outline = outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? '' : outlineStyle + outlineWidth + outlineColor;
    return [outline, borderColor, borderWidth, backgroundColor].join(' ');
  };
  document.activeElement?.blur();
  for (const element of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    if (!element.checkVisibility(seen)) continue;
    const before = look(element);
    element.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement === element && look(element) === before) unmarked.push(known(element));
    element.blur();
  }
  return { words: ${WORDS}, faint: [...faint], icons: [...icons], unmarked };
})()`;
