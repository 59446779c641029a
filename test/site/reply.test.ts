/** The reply page in a real browser: a code from the letter, typed or carried, right or not, with and without scripts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, type Session } from '../../src/check/site/browser.ts';
import { serveFolder } from '../../src/check/site/serve.ts';
import { checkCode, codeFor } from '../../src/read/code.ts';
import { readSiteParts } from '../../src/write/html/parts.ts';
import { writeSite } from '../../src/write/html/site.ts';
import { fixtureIcons, siteInput } from '../write-html/web-fixture.ts';

const code = codeFor('a secret of sixteen bytes', 'resident 1');
const bare = code.replaceAll('-', '');
const posted: { readonly url: string; readonly method: string; readonly body: string }[] = [];
let council: Server;
let session: Session;
let page: Page;
let withForm: string;
let withoutForm: string;
let served: Awaited<ReturnType<typeof serveFolder>>[];

function site(replyForm: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-reply-'));
  const input = { ...siteInput(['en', 'ur']), replyForm };
  const parts = readSiteParts(
    fileURLToPath(new URL('../../templates', import.meta.url)),
    input.editions.map((edition) => edition.language.face),
    fixtureIcons,
  );
  for (const { path, bytes } of writeSite(input, parts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

beforeAll(async () => {
  council = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      posted.push({ url: request.url ?? '', method: request.method ?? '', body });
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Thank you</title>');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => council.once('listening', resolve));
  const { port } = council.address() as AddressInfo;
  withForm = site(`http://127.0.0.1:${port}/answer`);
  withoutForm = site(null);
  served = [await serveFolder(withForm), await serveFolder(withoutForm)];
  session = await openBrowser();
  page = await session.page();
}, 60_000);

afterAll(async () => {
  await session.close();
  for (const one of served) await one.close();
  council.closeAllConnections();
  council.close();
  for (const folder of [withForm, withoutForm]) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  posted.length = 0;
  await page.setJavaScriptEnabled(true);
  await page.goto('about:blank');
});

const [form, noForm] = [() => served[0]?.url ?? '', () => served[1]?.url ?? ''];
const open = (address: string) => page.goto(address, { waitUntil: 'load' });
const shown = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.checkVisibility() ? (element.textContent ?? '').trim() : ''));

/** Types a code, sends it, and gives back what the page says of it. */
async function told(typed: string): Promise<string> {
  await page.$eval('#code', (field, value) => field.setAttribute('value', value), typed);
  await page.evaluate(`document.querySelector('#code').value = ${JSON.stringify(typed)}`);
  await page.click('form.reply button');
  return shown('.problem');
}

test('a code is carried from the letter’s address to the reply page, and no server sees it', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''));
  await open(`${form()}#${bare}`);
  await Promise.all([page.waitForNavigation(), page.click('a[hreflang="ur"]')]);
  expect(page.url()).toBe(`${form()}ur/index.html#${bare}`);
  await Promise.all([page.waitForNavigation(), page.click('.actions a')]);
  expect(page.url()).toBe(`${form()}ur/reply/index.html#${bare}`);
  expect(await page.$eval('#code', (field) => (field as unknown as { value: string }).value)).toBe(code);
  expect(await shown('.taken')).toBe('We filled in the code from your letter.');
  expect(asked.filter((address) => address.includes(bare) || address.includes(code))).toEqual([]);
  page.removeAllListeners('request');
});

test('only links to the site’s own pages carry the code', async () => {
  await open(`${form()}en/bsl/#${bare}`);
  const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as unknown as { href: string }).href));
  const carried = links.filter((href) => href.includes(bare));
  expect(carried.length).toBeGreaterThan(5);
  expect(carried.every((href) => href.startsWith(form()) && href.includes('.html#'))).toBe(true);
});

test('a right code is sent by POST to the council’s form, and stands in no address', async () => {
  await open(`${form()}en/reply/#${bare.toLowerCase()}`);
  await page.click('input[value="no"]');
  await Promise.all([page.waitForNavigation(), page.click('form.reply button')]);
  expect(posted).toEqual([{ url: '/answer', method: 'POST', body: `code=${code}&answer=no&language=en` }]);
  expect(page.url()).not.toContain(bare);
});

test('says which block to look at again, gives the field the focus, and sends nothing', async () => {
  await open(`${form()}en/reply/`);
  const blocks = code.split('-');
  const wrong = (block: number, words: string): string => blocks.with(block - 1, words).join('-');
  expect(await told('')).toBe('Please type the code from your letter.');
  expect(await told(wrong(2, 'A?B1'))).toMatch(/^Please look at block 2 again\. A code has only letters/);
  expect(await told(wrong(3, 'AB1'))).toMatch(/^Please look at block 3 again\. Each block has four/);
  expect(await told(bare.slice(0, 13))).toMatch(/^Please look at block 4 again\. Each block has four/);
  expect(await page.evaluate('document.activeElement.id')).toBe('code');
  expect(await page.$eval('#code', (field) => field.getAttribute('aria-invalid'))).toBe('true');
  expect(await told(code)).toBe('Please choose an answer.');
  expect(posted).toEqual([]);
});

test('two symbols that changed places are found in their block, or all blocks are to be compared', async () => {
  await open(`${form()}en/reply/`);
  const said = new Set<string>();
  for (let at = 0; at < 15; at += 1) {
    const [one = '', other = ''] = [bare[at], bare[at + 1]];
    if (one === other) continue;
    const words = await told(bare.slice(0, at) + other + one + bare.slice(at + 2));
    expect(words).toMatch(/^Please compare (block [1-4]|all four blocks) with your letter/);
    const named = /block (\d)/.exec(words)?.[1];
    if (named !== undefined) expect([Math.floor(at / 4) + 1, Math.floor((at + 1) / 4) + 1]).toContain(Number(named));
    said.add(words);
  }
  expect(said.size).toBeGreaterThan(1);
});

test('the page and the maker of the codes agree', async () => {
  await open(`${noForm()}en/reply/`);
  for (let row = 0; row < 40; row += 1) {
    const own = codeFor('a secret of sixteen bytes', `resident ${row}`);
    const symbol = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[row % 32] ?? '0';
    const typed = row % 2 === 0 ? own : own.slice(0, row % 4) + symbol + own.slice((row % 4) + 1);
    expect((await told(typed)) === '', typed).toBe(checkCode(typed).ok);
  }
});

test.each([
  ['in small letters', code.toLowerCase()],
  ['with spaces for strokes, before it and after it', `  ${code.replaceAll('-', ' ')} \t`],
  ['without any', bare],
  ['letter by letter', [...bare].join(' ')],
  ['with a phone’s long strokes', code.replaceAll('-', '\u2013')],
  ['with the marks of a text from right to left', `\u202b${code}\u202c`],
  ['with a full stop', `${code}.`],
])('a code pasted %s is a code', async (_, typed) => {
  await open(`${noForm()}en/reply/`);
  expect(await told(typed)).toBe('');
  expect(await shown('.done p')).toBe(`This code is complete: ${code}`);
});

test('figures of Urdu and Bengali keyboards are read, and O and I as figures', async () => {
  await open(`${noForm()}en/reply/`);
  const inUrdu = code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
  expect(await told(inUrdu)).toBe('');
  expect(await told(code.replaceAll('0', 'o').replaceAll('1', 'i'))).toBe('');
});

test('without a form the page shows the checked code and a message that holds it', async () => {
  await open(`${noForm()}en/reply/#${bare}`);
  await page.click('form.reply button');
  expect(await shown('.done p')).toBe(`This code is complete: ${code}`);
  expect(await page.$eval('.done a', (link) => link.getAttribute('href'))).toBe(`sms:07700900123?&body=${code}`);
  expect(page.url()).toBe(`${noForm()}en/reply/#${bare}`);
});

test('a mistyped code in the address is shown with what to do', async () => {
  await open(`${noForm()}en/reply/#${bare.slice(0, 14)}`);
  expect(await shown('.problem')).toMatch(/block 4/);
});

test('without a connection the answer stays, and the other ways are named', async () => {
  await open(`${form()}en/reply/#${bare}`);
  await page.click('input[value="yes"]');
  await page.setOfflineMode(true);
  try {
    await page.click('form.reply button');
    expect(await shown('.problem')).toMatch(/not connected.*one of the ways below/);
  } finally {
    await page.setOfflineMode(false);
  }
  expect(posted).toEqual([]);
});

test('without scripts the form is sent as it is; where there is none, nothing is sent or put into an address', async () => {
  await page.setJavaScriptEnabled(false);
  await open(`${form()}en/reply/`);
  await page.type('#code', code);
  await page.click('input[value="yes"]');
  await Promise.all([page.waitForNavigation(), page.click('form.reply button')]);
  expect(posted.map(({ method, body }) => [method, body])).toEqual([['POST', `code=${code}&answer=yes&language=en`]]);
  await open(`${noForm()}en/reply/`);
  await page.type('#code', code);
  await page.click('form.reply button');
  expect(page.url()).toBe(`${noForm()}en/reply/`);
});

test('works when the folder is opened from a disk', async () => {
  await open(`${pathToFileURL(join(withoutForm, 'index.html')).href}#${bare}`);
  const to = await page.$eval('a[hreflang="en"]', (link) => (link as unknown as { href: string }).href);
  await open(to);
  await open(await page.$eval('.actions a', (link) => (link as unknown as { href: string }).href));
  expect(await page.$eval('#code', (field) => (field as unknown as { value: string }).value)).toBe(code);
  expect(await told(`${bare.slice(1)}?`)).toMatch(/block 4/);
});
