/** All pages of a site's folder, as they lie on the disk, through a real browser and the other checks. */
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { aloneFindings, requestFinding } from './alone.ts';
import { audit, PHONE } from './audit.ts';
import type { BrowserOptions, Session } from './browser.ts';
import { openBrowser } from './browser.ts';
import { siteChecks } from './checks.ts';
import { htmlFindings } from './html.ts';
import { linkFindings } from './links.ts';
import { filesBelow, readPages } from './pages.ts';
import { sidewaysFinding } from './reflow.ts';
import type { Served } from './serve.ts';
import { serveFolder } from './serve.ts';

export interface SiteCheckOptions extends BrowserOptions {
  /** Longest time for loading a page or for one runner on it, ms. Default 20,000. */
  readonly timeout?: number;
  /** Called after each page: how many are done, of how many. */
  readonly onPage?: (done: number, pages: number) => void;
  /** A clock in ms, for the measure a page; without one it is not measured. */
  readonly now?: () => number;
}

export interface SiteCheckResult {
  readonly findings: readonly Finding[];
  /** How many pages there are. */
  readonly pages: number;
  /** How many of them a browser went through to the end. */
  readonly audited: number;
  /** Why the checks that need a browser were not run, or null. They have not passed then. */
  readonly notRun: string | null;
  /** Mean time in the browser, or null where no clock was given or no page was audited. */
  readonly msPerPage: number | null;
}

/**
 * Checks every `.html` below the folder. A page that doesn't load, or a browser that dies, is a
 * finding; the other pages are still checked.
 * @throws Error if the folder can't be read.
 */
export async function checkSite(folder: string, options: SiteCheckOptions = {}): Promise<SiteCheckResult> {
  const pages = readPages(folder);
  const findings = [
    ...(pages.length === 0 ? [noPages] : []),
    ...linkFindings(pages, new Set(filesBelow(folder))),
    ...aloneFindings(pages, folder),
    ...(await htmlFindings(pages)),
  ];
  const session = await openBrowser(options).catch((error: unknown) => firstLine(error));
  if (typeof session === 'string') {
    const notRun = `No browser could be started (${session}). Install Chrome, or name one in CHROME_PATH.`;
    return { findings, pages: pages.length, audited: 0, notRun, msPerPage: null };
  }
  const served = await serveFolder(folder);
  const start = options.now?.() ?? 0;
  let audited = 0;
  try {
    for (const [index, { path }] of pages.entries()) {
      const found = await checkPage(session, served, path, options.timeout ?? 20_000);
      if (!found.some((finding) => finding.check === siteChecks.loads.id)) audited += 1;
      findings.push(...found);
      options.onPage?.(index + 1, pages.length);
    }
  } finally {
    await session.close().catch(() => undefined);
    await served.close();
  }
  const msPerPage = options.now === undefined || audited === 0 ? null : (options.now() - start) / pages.length;
  return { findings, pages: pages.length, audited, notRun: null, msPerPage };
}

async function checkPage(session: Session, served: Served, path: string, timeout: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  try {
    const page = await session.page();
    const address = new URL(path, served.url).href;
    await within(timeout * 4, async () => {
      const requests = await load(page, address, timeout);
      const outside = requests.filter((request) => !request.startsWith(served.url) && !request.startsWith('data:'));
      findings.push(...outside.map((request) => requestFinding(path, request)));
      findings.push(...(await audit(session.browser(), page, path, timeout)));
      findings.push(...(await sidewaysFinding(page, path)));
    });
  } catch (error) {
    findings.push(notLoaded(path, firstLine(error)));
    await session.abandonPage();
  }
  return findings;
}

/** @returns What the page asked for. */
async function load(page: Page, address: string, timeout: number): Promise<string[]> {
  const requests: string[] = [];
  const listen = (request: { url(): string }): void => {
    requests.push(request.url());
  };
  page.on('request', listen);
  try {
    await page.setViewport(PHONE);
    const response = await page.goto(address, { waitUntil: 'load', timeout });
    if (response?.ok() !== true) throw new Error(`The server answered ${response?.status() ?? 'nothing'}.`);
  } finally {
    page.off('request', listen);
  }
  return requests;
}

/** A page whose own loop never ends stops the runners' clocks as well, so the last clock is ours. */
async function within(ms: number, work: () => Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const clock = setTimeout(() => reject(new Error(`It took longer than ${ms / 1000} seconds.`)), ms);
  try {
    await Promise.race([work(), promise]);
  } finally {
    clearTimeout(clock);
  }
}

const noPages: Finding = {
  check: siteChecks.loads.id,
  level: 'mend',
  where: { file: 'site' },
  says: 'There is no page in the site, so the codes on the letters lead nowhere.',
  todo: 'Make the campaign again with “everyletter generate”.',
};

function notLoaded(path: string, reason: string): Finding {
  return {
    check: siteChecks.loads.id,
    level: 'mend',
    where: { file: `site/${path}` },
    says: `The browser did not get through this page: ${reason}`,
    todo: 'Open the page in a browser and see what stops it; then run “everyletter check” again.',
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
