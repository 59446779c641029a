/** The site without a network, after a first visit, under its host's own headers. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type Session } from '../../src/check/site/browser.ts';
import { type Served, serveFolder } from '../../src/check/site/serve.ts';
import { siteInput } from '../write-html/web-fixture.ts';
import { writtenSite } from './written-site.ts';

const CODE = '7Q4XM2KD9RTPW3HC';
const input = siteInput(['en', 'ur', 'bn']);
let folder: string;
let served: Served;
let session: Session;
let page: Page;

/** Addresses of all that the device keeps, in all versions. */
const kept = async (): Promise<string[]> =>
  (await page.evaluate(`caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.open(name).then((store) => store.keys()))))
    .then((all) => all.flat().map((request) => request.url))`)) as string[];
const versions = async () => (await page.evaluate('caches.keys()')) as string[];

/** Waits until the device keeps a page. */
const until = (path: string) =>
  page.waitForFunction(`caches.match(new URL('${path}', '${served.url}').href).then(Boolean)`, { timeout: 20_000 });

beforeAll(async () => {
  folder = await writtenSite(input);
  [served, session] = [await serveFolder(folder), await openBrowser()];
  page = await session.page();
  await page.goto(`${served.url}#${CODE}`, { waitUntil: 'load' });
  await until('index.html');
  await page.goto(`${served.url}ur/#${CODE}`, { waitUntil: 'load' });
  await until('ur/easy/index.html');
  await until('ur/offline/index.html');
}, 60_000);
afterAll(async () => {
  await session.close();
  await served.close().catch(() => undefined);
  rmSync(folder, { recursive: true });
});

describe('after a first visit to the letter in Urdu', () => {
  test('the pages of that language are kept, with their typefaces and pictures, and no other language', async () => {
    const all = await kept();
    for (const path of [
      'ur/index.html',
      'ur/easy/index.html',
      'ur/contact/index.html',
      'assets/site.css',
      'assets/type/ur.css',
    ])
      expect(all).toContain(served.url + path);
    expect(all.filter((url) => /nastaliq.*woff2/.test(url)).length).toBeGreaterThan(0);
    expect(all.filter((url) => url.includes('/assets/pictures/')).length).toBeGreaterThan(0);
    expect(all.filter((url) => /\/(bn|en)\//.test(url))).toEqual([]);
    expect(all.filter((url) => url.endsWith('.pdf'))).toEqual([]);
  });

  test('nothing that is kept names the reply code', async () => {
    expect((await kept()).join('\n')).not.toContain(CODE);
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0);
  });

  describe('without a network', () => {
    beforeAll(() => served.close());

    test.each(['', 'ur/', 'ur/easy/index.html', `ur/reply/#${CODE}`])('/%s opens', async (path) => {
      const response = await page.goto(served.url + path, { waitUntil: 'load' });
      expect(response?.fromServiceWorker()).toBe(true);
      expect(await page.$eval('h1', (heading) => heading.textContent)).not.toBe('');
    });

    test('with its own typeface', async () => {
      await page.goto(`${served.url}ur/`, { waitUntil: 'load' });
      expect(
        await page.evaluate('document.fonts.ready.then(() => document.fonts.check("20px Noto Nastaliq Urdu"))'),
      ).toBe(true);
      const loaded = await page.evaluate(
        '[...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family)',
      );
      expect(loaded).toContain('Noto Nastaliq Urdu');
    });

    test.each(['bn/easy/', 'ur/nowhere/', 'ur/letter-large-print.pdf'])(
      '/%s, which is not kept, says what can be done',
      async (path) => {
        await page.goto(served.url + path, { waitUntil: 'load' });
        expect(page.url()).toBe(`${served.url}ur/offline/`);
        const links = await page.$$eval('main a', (all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(['../index.html', '../easy/index.html', '../bsl/index.html', '../contact/index.html']);
        await Promise.all([page.waitForNavigation(), page.click('main a')]);
        expect(page.url()).toBe(`${served.url}ur/index.html`);
      },
    );
  });

  test('a page that was put right reaches the reader at their next visit, and the older version goes', async () => {
    const before = await versions();
    const changed = {
      ...input,
      t: (language: string, key: string, values = {}) =>
        key === 'home' ? 'Every language' : input.t(language, key, values),
    };
    await writtenSite(changed, folder);
    served = await serveFolder(folder, Number(new URL(served.url).port));
    await page.goto(`${served.url}ur/`, { waitUntil: 'load' });
    expect(await page.$eval('.foot', (foot) => foot.textContent)).toContain('Every language');
    // The browser looks for a newer worker by itself, when it finds time; on a busy machine that may be long after.
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');
    await page.waitForFunction(`caches.keys().then((names) => names.length === 1 && names[0] !== '${before[0]}')`, {
      timeout: 40_000,
    });
    await until('ur/easy/index.html');
    expect(await kept()).not.toContain(`${served.url}bn/index.html`);
  }, 60_000);
});
