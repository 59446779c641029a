import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, type Session } from '../../src/check/site/browser.ts';
import { requestsWhile } from '../../src/check/site/requests.ts';

/** A page that asks for a picture again and again, and one whose first byte takes its time. */
const server = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  const restless =
    '<!doctype html><title>a</title>' +
    '<script>let n = 0; setInterval(() => { new Image().src = "/late-" + n++ + ".png"; }, 5)</script>';
  if (request.url === '/restless') response.end(restless);
  else if (request.url === '/slow')
    setTimeout(() => response.end('<!doctype html><title>b</title><img src="/own.png" alt="">'), 200);
  else response.end();
});
let session: Session;
let site = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  session = await openBrowser();
});
afterAll(async () => {
  await session.close();
  server.close();
});

it('counts what a page asks for, and nothing that the page before it still does', async () => {
  const page = await session.page();
  await page.goto(`${site}/restless`);
  const requests = await requestsWhile(await session.devtools(), async () => {
    await page.goto(`${site}/slow`);
  });
  expect(requests.filter((one) => !one.endsWith('favicon.ico'))).toEqual([`${site}/slow`, `${site}/own.png`]);
});
