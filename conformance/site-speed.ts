/**
 * `npm run bench:site [OUTPUT]`: how soon something is painted on an old phone (a processor four times slower, 150 ms
 * there and back, 1.6 Mbit/s), on a first visit, for each kind of page in some languages; and what Lighthouse says.
 * A request costs 150 ms here, as browsers play it; a new connection's own round trips are not played.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { openBrowser } from '../src/check/site/browser.ts';
import { serveFolder } from '../src/check/site/serve.ts';

const RUNS = 5;
/** ms: issue 5, "Must reach". */
const LIMIT = 1000;
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const KINDS = ['', 'easy/', 'bsl/', 'listen/', 'reply/', 'contact/', 'privacy/', 'accessibility/', 'offline/'];
/** A Latin script, Nastaliq, Bengali: the lightest and the two heaviest. */
const LANGUAGES = ['en', 'ur', 'bn'];

const PAINTED = `new Promise((done) => new PerformanceObserver((list) => {
  const entry = list.getEntriesByName('first-contentful-paint')[0];
  if (entry) done(entry.startTime);
}).observe({ type: 'paint', buffered: true }))`;

const site = join(process.argv[2] ?? 'output/citizens-assembly', 'site');
if (!existsSync(site)) {
  console.error('There is no site to measure: run “everyletter generate” first, or name its output folder.');
  process.exit(1);
}
const pages = ['', ...LANGUAGES.flatMap((tag) => KINDS.map((kind) => `${tag}/${kind}`))].filter((path) =>
  existsSync(join(site, path, 'index.html')),
);
const served = await serveFolder(site);
const session = await openBrowser({
  ...(process.env['CHROME_PATH'] ? { chromePath: process.env['CHROME_PATH'] } : {}),
});
let slow = 0;
try {
  const [page, devtools] = [await session.page(), await session.devtools()];
  console.log(`First contentful paint, median of ${RUNS}, ms (under ${LIMIT} wanted)\n`);
  for (const path of pages) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await firstPaint(page, devtools, served.url + path));
    const sorted = times.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(RUNS / 2)] ?? Number.NaN;
    if (!(median < LIMIT)) slow += 1;
    console.log(`${median < LIMIT ? ' ' : '!'} ${String(Math.round(median)).padStart(5)}  /${path}`);
  }
  await audited(session.browser().wsEndpoint());
} finally {
  await session.close();
  await served.close();
}
console.log(`\n${pages.length - slow} of ${pages.length} pages are painted in time.`);
process.exitCode = slow === 0 ? 0 : 1;

async function firstPaint(page: Page, devtools: CDPSession, address: string): Promise<number> {
  await page.setBypassServiceWorker(true);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 2, isMobile: true });
  await page.goto(address, { waitUntil: 'load' });
  const time = (await page.evaluate(PAINTED)) as number;
  await page.goto('about:blank');
  return time;
}

/** Lighthouse on the kinds of page that differ most; where it doesn't run, that is said. */
async function audited(endpoint: string): Promise<void> {
  console.log(
    '\nLighthouse: accessibility, best practice (100 wanted; every page goes through axe in the run’s own checks)\n',
  );
  const { default: lighthouse } = await import('lighthouse');
  const port = Number(new URL(endpoint).port);
  for (const path of pages.filter((one) => /^$|^\w+\/(easy\/|bsl\/|reply\/)?$/.test(one))) {
    try {
      const result = await lighthouse(served.url + path, {
        port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: ['accessibility', 'best-practices'],
      });
      const { categories = {}, audits = {} } = result?.lhr ?? {};
      const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
      const failed = Object.values(categories)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id);
      console.log(`  ${scores.map((score) => String(score).padStart(4)).join('')}  /${path} ${failed.join(', ')}`);
    } catch (error) {
      console.log(`  not run: /${path} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
    }
  }
}
