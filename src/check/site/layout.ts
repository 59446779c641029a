/** Whether what a page says can still be seen as it lies on the screen now: for the checks that change the screen. */
import type { Page } from 'puppeteer-core';
import { NAMES } from './in-page.ts';

export interface Layout {
  /** See `shownWords`. */
  readonly words: string;
  /** How wide the page is in CSS px where it scrolls sideways, and the element that sticks out most, or null. */
  readonly sideways: { readonly width: number; readonly widest: string } | null;
  /** Words and pictures that are cut off, covered or off the page, as parts of a sentence. */
  readonly faults: readonly string[];
}

/** All words that the page shows, each after one space. */
export async function shownWords(page: Page): Promise<string> {
  return (await page.evaluate(WORDS)) as string;
}

export async function layoutOf(page: Page): Promise<Layout> {
  return (await page.evaluate(LOOK)) as Layout;
}

/** The first words of `before` that `after` lacks in their place, or null where it says them all. */
export function lostWords(before: string, after: string): string | null {
  const [had, has] = [before.split(' '), after.split(' ')];
  const at = had.findIndex((word, index) => word !== has[index]);
  return at === -1 ? null : had.slice(at, at + 8).join(' ');
}

export const WORDS = "document.body.innerText.trim().replace(/\\s+/g, ' ')";

/**
 * An element may stick out at either side: to the left in languages that run from right to left. Menus
 * are opened to see how wide they get. Of a line of text the middle half of its height counts: a typeface's
 * own box is often higher than its lines stand apart. Boxes of 1 px hold words for screen readers only, and
 * a link to a place on the page may hide until it has the focus (site-keyboard looks at it there).
 */
const LOOK = `(() => {
  ${NAMES}
  const root = document.scrollingElement ?? document.documentElement;
  const words = ${WORDS};
  const seen = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
  const overhang = () => {
    if (root.scrollWidth <= root.clientWidth) return null;
    let widest = root, most = 0;
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      const over = Math.max(box.right - root.clientWidth, -box.left);
      if (over > most && element.checkVisibility(seen)) { most = over; widest = element; }
    }
    return { width: root.scrollWidth, widest: nameOf(widest) };
  };
  const pieces = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility(seen)) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const quarter = (bottom - top) / 4;
      if (right - left > 1) pieces.push({ node, element, left, right, top: top + quarter, bottom: bottom - quarter });
    }
  }
  for (const element of document.querySelectorAll('img, svg, video')) {
    if (!element.checkVisibility(seen)) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right > left && bottom > top) pieces.push({ node: element, element, left, right, top, bottom });
  }
  const faults = new Map();
  const say = (piece, fault) => { if (!faults.has(piece.node)) faults.set(piece.node, known(piece.element) + fault); };
  const cutOff = ({ left, right, top, bottom, element }) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const [cutsX, cutsY] = [overflowX, overflowY].map((value) => value === 'hidden' || value === 'clip');
      if (!cutsX && !cutsY) continue;
      const box = at.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1) return false;
      if (cutsX && (left < box.left - 1 || right > box.right + 1)) return true;
      if (cutsY && (top < box.top - 1 || bottom > box.bottom + 1)) return true;
    }
    return false;
  };
  const toLeft = getComputedStyle(root).direction === 'rtl';
  const inside = [];
  for (const piece of pieces) {
    const x = scrollX, lost = piece.bottom + scrollY <= 0 || (toLeft ? piece.left + x > root.clientWidth : piece.right + x <= 0);
    const beyond = lost || (toLeft ? piece.right + x > root.clientWidth + 1 : piece.left + x < -1);
    if (beyond) { if (!piece.element.closest('a[href^="#"]')) say(piece, ' is off the page'); continue; }
    if (cutOff(piece)) say(piece, ' is cut off');
    inside.push(piece);
  }
  inside.sort((one, other) => one.top - other.top);
  for (let first = 0; first < inside.length; first += 1) {
    const one = inside[first];
    for (let next = first + 1; next < inside.length && inside[next].top < one.bottom - 1; next += 1) {
      const other = inside[next];
      if (other.node === one.node || Math.min(one.right, other.right) - Math.max(one.left, other.left) <= 2) continue;
      if (one.node.contains(other.node) || other.node.contains(one.node)) continue;
      say(one, ' lies over ' + known(other.element));
    }
  }
  const menus = [...document.querySelectorAll('details:not([open])')];
  let sideways = overhang();
  if (!sideways && menus.length) {
    for (const menu of menus) menu.open = true;
    sideways = overhang();
    for (const menu of menus) menu.open = false;
  }
  return { words, sideways, faults: [...faults.values()] };
})()`;
