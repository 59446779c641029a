/** Whoever comes to a page that is not there, or to one that has lost something, sees what they can do next. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Session } from '../../src/check/site/browser.ts';
import { type Served, serveFolder } from '../../src/check/site/serve.ts';
import { exampleSite } from './example-site.ts';

const LANGUAGES = ['en', 'ur'];
let made: Awaited<ReturnType<typeof exampleSite>>;
let served: Served;
let session: Session;
let page: Page;

beforeAll(async () => {
  made = await exampleSite(LANGUAGES, 'https://forms.example.org/answer');
  for (const file of readdirSync(join(made.site, 'film')))
    if (/\.(mp4|webm)$/.test(file)) rmSync(join(made.site, 'film', file));
  [served, session] = [await serveFolder(made.site), await openBrowser()];
  page = await session.page();
  await page.setBypassServiceWorker(true);
}, 60_000);
afterAll(async () => {
  await session.close();
  await served.close();
  rmSync(made.folder, { recursive: true });
});

/** The colour of the page's top, which only the style sheet gives. */
const BAND = `getComputedStyle(document.querySelector('.band')).backgroundColor`;
const shown = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.checkVisibility() ? (element.textContent ?? '').trim() : ''));

test.each(['xx/', 'xx/easy/', 'en/esay', 'EN/', 'en/letter-huge-print.pdf', '%E0%A4%A/'])(
  'the unknown address /%s shows the way to the letter in every language',
  async (path) => {
    const response = await page.goto(served.url + path, { waitUntil: 'load' });
    expect(response?.status()).toBe(404);
    const links = await page.$$eval('main a[hreflang]', (all) =>
      all.map((link) => [link.getAttribute('hreflang'), (link as unknown as { href: string }).href]),
    );
    expect(links).toEqual(LANGUAGES.map((tag) => [tag, `${served.url}${tag}/index.html`]));
    for (const [, address = ''] of links) expect((await fetch(address ?? '')).status).toBe(200);
    expect(await page.evaluate(BAND)).not.toBe('rgba(0, 0, 0, 0)');
  },
);

describe.each(LANGUAGES)('where the film is not there, the page in %s', (tag) => {
  const gone = '[data-film="gone"]';

  test('says nothing of it before anybody plays it', async () => {
    await page.goto(`${served.url}${tag}/bsl/`, { waitUntil: 'load' });
    expect(await shown(gone)).toBe('');
  });

  test.each(['video', '.parts a'])('says so when %s is asked for, and shows its words', async (asked) => {
    await page.goto(`${served.url}${tag}/bsl/`, { waitUntil: 'load' });
    if (asked === 'video') await page.evaluate(`void document.querySelector('video').play().catch(() => undefined)`);
    else await page.click(asked);
    await page.waitForFunction(`!document.querySelector('${gone}').hidden`, { timeout: 5000 });
    expect(await shown(gone)).not.toBe('');
    expect(await shown('.transcript > div')).toContain('£375');
    expect(page.url()).toBe(`${served.url}${tag}/bsl/`);
    await page.click('.parts li:last-child a');
    expect(page.url()).toBe(`${served.url}${tag}/bsl/`);
  });
});

describe('a page opened from a disk', () => {
  const open = (path: string) => page.goto(pathToFileURL(join(made.site, path)).href, { waitUntil: 'load' });

  test('has its style, its typefaces and its pictures', async () => {
    await open('ur/easy/index.html');
    const loaded = await page.evaluate(`document.fonts.ready.then(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))`);
    expect(loaded).toContain('Noto Nastaliq Urdu');
    expect(await page.evaluate(BAND)).not.toBe('rgba(0, 0, 0, 0)');
    const widths = (await page.evaluate(
      `[...document.querySelectorAll('main img')].map(({ naturalWidth }) => naturalWidth)`,
    )) as number[];
    expect(widths.length).toBeGreaterThan(20);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });

  test('leads from the index to every other', async () => {
    const seen = new Set([pathToFileURL(join(made.site, 'index.html')).href]);
    for (const address of seen) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      const links = await page.$$eval('a[href]', (all) =>
        all.map((link) => (link as unknown as { href: string }).href),
      );
      for (const link of links) if (/^file:.*\.html$/.test(link)) seen.add(link);
    }
    const pages = readdirSync(made.site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    // Those that a host and a service worker put up lead nowhere from a disk.
    const linked = pages.filter((path) => path !== '404.html' && !path.includes('/offline/'));
    expect([...seen].sort()).toEqual(linked.map((path) => pathToFileURL(join(made.site, path)).href).sort());
  });

  test('checks a code before it is sent', async () => {
    await open('en/reply/index.html');
    await page.type('#code', '7Q4X M2KD 9RT');
    await page.click('form.reply button');
    expect(await shown('.problem')).toMatch(/block 3 again/);
  });
});
