/** The whole site by keyboard alone, and with scripts off: the worked example's, in two scripts and directions. */
import { readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Session } from '../../src/check/site/browser.ts';
import { type Served, serveFolder } from '../../src/check/site/serve.ts';
import { codeFor } from '../../src/read/code.ts';
import { exampleSite } from '../site/example-site.ts';

const LANGUAGES = ['en', 'ur'];
const code = codeFor('a secret of sixteen bytes', 'resident 1');
const posted: string[] = [];
let council: Server;
let made: Awaited<ReturnType<typeof exampleSite>>;
let served: Served;
let session: Session;
let page: Page;

beforeAll(async () => {
  council = createServer((request, response) => {
    request.on('data', (chunk) => posted.push(`${request.method} ${request.url} ${chunk}`));
    request.on('end', () =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Thanks</title>'),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => council.once('listening', resolve));
  made = await exampleSite(LANGUAGES, `http://127.0.0.1:${(council.address() as AddressInfo).port}/answer`);
  [served, session] = [await serveFolder(made.site), await openBrowser()];
  page = await session.page();
  await page.setBypassServiceWorker(true);
  await page.setViewport({ width: 360, height: 740 });
}, 60_000);

afterAll(async () => {
  await session.close();
  await served.close();
  council.closeAllConnections();
  council.close();
  rmSync(made.folder, { recursive: true });
});

const open = (path: string) => page.goto(new URL(path, served.url).href, { waitUntil: 'load' });
const here = (): string => page.url().slice(served.url.length);

describe('by keyboard alone', () => {
  /** What has the focus, whether it can be seen, and whether it stands after the stop before it. */
  const STOP = `(() => {
    const at = document.activeElement;
    const before = globalThis.stopBefore;
    globalThis.stopBefore = at;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const { top, bottom, left, right } = at.getBoundingClientRect();
    return {
      file: at.href === undefined ? null : at.href.split('#')[0],
      to: at.getAttribute('href') ?? at.id ?? '',
      tag: at.tagName,
      marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      after: before === undefined || before === at || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    };
  })()`;
  interface Stop {
    readonly file: string | null;
    readonly to: string;
    readonly tag: string;
    readonly marked: boolean;
    readonly inView: boolean;
    readonly after: boolean;
  }

  /** Presses Tab until the focus is on what is wanted; every stop on the way must be seen and in the page's order. */
  async function tabTo(wanted: (stop: Stop) => boolean, name: string): Promise<Stop> {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      await page.keyboard.press('Tab');
      const stop = (await page.evaluate(STOP)) as Stop;
      expect(stop, `${here()}, on the way to ${name}`).toMatchObject({ marked: true, inView: true, after: true });
      if (wanted(stop)) return stop;
    }
    throw new Error(`The keyboard does not reach ${name} on ${here()}.`);
  }
  const toPage = (path: string) => tabTo(({ file }) => file === served.url + path, path);
  async function follow(path: string): Promise<void> {
    await toPage(path);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(here().split('#')[0]).toBe(path);
  }

  test.each(LANGUAGES)('/%s/: from the index to every way to read the letter, to its files, and back', async (tag) => {
    await open('');
    await follow(`${tag}/index.html`);
    for (const way of ['easy', 'bsl', 'listen', 'reply', 'contact', 'privacy', 'accessibility']) {
      await follow(`${tag}/${way}/index.html`);
      await follow(`${tag}/index.html`);
    }
    for (const file of ['letter-large-print.pdf', 'letter-giant-print.pdf', 'letter.docx']) {
      const { file: address } = await toPage(`${tag}/${file}`);
      expect((await fetch(address ?? '')).status).toBe(200);
    }
    await follow('index.html');
  });

  test('past the top of a page to the letter, and to the same page in another language by the menu', async () => {
    await open('ur/easy/');
    await tabTo(({ to }) => to === '#main', 'the skip link');
    await page.keyboard.press('Enter');
    await page.evaluate('globalThis.stopBefore = document.querySelector("main")');
    await follow('ur/index.html');
    await open('ur/easy/');
    await tabTo(({ tag }) => tag === 'SUMMARY', 'the menu of languages');
    await page.keyboard.press('Enter');
    await follow('en/easy/index.html');
  });

  test.each(LANGUAGES)('/%s/reply/: a code is mistyped, put right, and sent', async (tag) => {
    posted.length = 0;
    await open(`${tag}/reply/`);
    await tabTo(({ to }) => to === 'code', 'the field');
    await page.keyboard.type(`${code.slice(0, -1)}?`);
    await page.keyboard.press('Enter');
    expect(await page.$eval('.problem', (told) => (told.checkVisibility() ? told.textContent : ''))).toMatch(/4/);
    expect(((await page.evaluate(STOP)) as Stop).to).toBe('code');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(code.slice(-1).toLowerCase());
    await tabTo(({ tag: kind }) => kind === 'INPUT', 'the answers');
    await page.keyboard.press('ArrowDown');
    await tabTo(({ tag: kind }) => kind === 'BUTTON', 'the button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(posted).toEqual([`POST /answer code=${code}&answer=no&language=${tag}`]);
  });
});

describe('with scripts off', () => {
  const words = (): Promise<string> => page.evaluate('document.body.innerText') as Promise<string>;
  const links = () =>
    page.$$eval('a[href]', (all) => all.map((link) => (link as unknown as { href: string }).href.split('#')[0] ?? ''));

  test('every page and file is two taps from the index, and says what it says with scripts', async () => {
    const taps = new Map([['index.html', 0]]);
    const said = new Map<string, string>();
    await page.setJavaScriptEnabled(false);
    try {
      for (const [path, far] of taps) {
        if (!path.endsWith('.html')) continue;
        await open(path);
        said.set(path, await words());
        for (const address of await links())
          if (address.startsWith(served.url) && !taps.has(address.slice(served.url.length)))
            taps.set(address.slice(served.url.length), far + 1);
      }
    } finally {
      await page.setJavaScriptEnabled(true);
    }
    // A recording is heard on its page; to save it is a tap more.
    expect([...taps].filter(([path, far]) => far > (path.endsWith('.mp3') ? 3 : 2))).toEqual([]);
    // The page for no network is put up by the service worker, the other by the host.
    const apart = (path: string): boolean => path.includes('/offline/') || path === '404.html';
    const files = readdirSync(made.site, { recursive: true, encoding: 'utf8' });
    const wanted = files.filter((path) => /\.(html|pdf|docx|mp3|brf)$/.test(path) && !apart(path));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((path) => !taps.has(path))).toEqual([]);
    for (const [path, without] of said) {
      await open(path);
      expect(await words(), path).toBe(without);
    }
  });

  test.each(LANGUAGES)('/%s/reply/ names the number to call, the number to text and where to write', async (tag) => {
    await page.setJavaScriptEnabled(false);
    await open(`${tag}/reply/`);
    const [said, to] = [await words(), await links()];
    await page.setJavaScriptEnabled(true);
    for (const way of ['0808 157 0123', '07700 900123', 'FREEPOST WEXMERE ASSEMBLY']) expect(said).toContain(way);
    for (const way of ['tel:08081570123', 'sms:07700900123', 'mailto:assembly@example.org']) expect(to).toContain(way);
  });
});
