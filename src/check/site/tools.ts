/**
 * The programs that look at a page from inside (axe, HTML_CodeSniffer, a virtual screen reader): more than a megabyte.
 * Sent through the browser's own protocol they would take a fifth of a visit, on every page anew; so the server of the
 * checks has them beside the site, and the browser keeps them, compiled, from page to page.
 */
import type { Page } from 'puppeteer-core';
import type { Beside } from './serve.ts';

export interface Tools {
  /** What the server gives out beside the site's files. */
  readonly beside: Beside;
  /** Puts them into the page, once they are wanted; a page that has them keeps them. */
  intoPage(page: Page): Promise<void>;
}

/** No file of a site's is called so: `~` begins no name of ours. */
const ADDRESS = '/~everyletter-checks.js';

/** @param programs each an expression or statements, as text */
export function toolsOf(programs: readonly string[]): Tools {
  const script = `${[...programs.map(asAscii), 'globalThis.everyletterTools = true'].join('\n;')};`;
  return {
    beside: { [ADDRESS]: script },
    async intoPage(page) {
      const there = await page.evaluate(FETCHED);
      // Where the page's own rules let no script of its site in, they don't hold for the browser's protocol.
      if (there !== true) await page.evaluate(`${script}\n;0`);
    },
  };
}

const FETCHED = `globalThis.everyletterTools ?? new Promise((resolve) => {
  const script = document.createElement('script');
  const end = () => { script.remove(); resolve(globalThis.everyletterTools === true); };
  script.onload = end;
  script.onerror = end;
  script.src = '${ADDRESS}';
  document.head.append(script);
})`;

/**
 * The same program in ASCII: with one other letter in it, a browser holds and sends all of it in twice the bytes. Such
 * letters stand in strings and patterns only, where their escapes mean the same.
 */
function asAscii(program: string): string {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
