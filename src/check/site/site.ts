/** All pages of a site's folder, as they lie on the disk, through a real browser and the other checks. */
import type { Finding } from '../../finding.ts';
import { aloneFindings } from './alone.ts';
import type { BrowserOptions, Session } from './browser.ts';
import { openBrowser } from './browser.ts';
import { type SiteCheckId, siteChecks } from './checks.ts';
import type { PageExpectation } from './expectation.ts';
import { foreignLinkFindings } from './foreign-links.ts';
import { htmlFindings } from './html.ts';
import { linkFindings } from './links.ts';
import { filesBelow, readPages, type SitePage } from './pages.ts';
import { type Destination, reachedFindings } from './reached.ts';
import { readerScript } from './reader.ts';
import { serveFolder } from './serve.ts';
import { siteFinding } from './site-finding.ts';
import type { Transcript } from './transcript.ts';
import { unwatchedFindings } from './unwatched.ts';
import { type Visit, visitPage } from './visit.ts';

export interface SiteCheckOptions extends BrowserOptions {
  /** What each page must say, from the source. Without it the pages are read aloud, and compared with nothing. */
  readonly expectations?: readonly PageExpectation[];
  /** English names of languages by their tags, for the transcripts: the names that the report uses. */
  readonly names?: ReadonlyMap<string, string>;
  /** Addresses from the letters, each to be opened. */
  readonly destinations?: readonly Destination[];
  /** Longest time for loading a page or for one runner on it, ms. Default 20,000. */
  readonly timeout?: number;
  /** Only these checks (and always whether the page loads). Default: all. */
  readonly only?: readonly SiteCheckId[];
  /** Only these pages, by their path in the folder. Default: all. */
  readonly where?: (path: string) => boolean;
  /** Called after each page: how many are done, of how many. */
  readonly onPage?: (done: number, pages: number) => void;
  /** A clock in ms, for the measures; without one nothing is measured. */
  readonly now?: () => number;
}

export interface SiteCheckResult {
  readonly findings: readonly Finding[];
  /** How many pages there are. */
  readonly pages: number;
  /** How many of them a browser went through to the end. */
  readonly audited: number;
  /** How many of them were read aloud and compared with the source. */
  readonly compared: number;
  /** How many addresses from the letters were opened, of how many. */
  readonly reached: { readonly opened: number; readonly of: number };
  /** What a screen reader says of each page that was read to its end. */
  readonly transcripts: readonly Transcript[];
  /** Why the checks that need a browser were not run, or null. They have not passed then. */
  readonly notRun: string | null;
  /** Mean time in the browser, or null where no clock was given or no page was audited. */
  readonly msPerPage: number | null;
  /** Mean ms a page of each part, by check id and `load`. Empty without a clock. */
  readonly msPerPart: Readonly<Record<string, number>>;
}

/**
 * Checks every `.html` below the folder. A page that doesn't load, or a browser that dies, is a
 * finding; the other pages are still checked.
 * @throws Error if the folder can't be read.
 */
export async function checkSite(folder: string, options: SiteCheckOptions = {}): Promise<SiteCheckResult> {
  const where = options.where ?? (() => true);
  const all = readPages(folder);
  const pages = all.filter(({ path }) => where(path));
  const wants = (id: SiteCheckId): boolean => options.only?.includes(id) ?? true;
  const findings = [
    ...(pages.length === 0 ? [noPages] : []),
    ...(wants('site-links') ? linkFindings(pages, new Set(filesBelow(folder)), all) : []),
    ...(wants('site-links') ? foreignLinkFindings(pages, all) : []),
    ...(wants('site-unwatched') ? unwatchedFindings(pages) : []),
    ...(wants('site-alone') ? aloneFindings(pages, folder) : []),
    ...(wants('site-html') ? await htmlFindings(pages) : []),
    ...(wants('site-transcript')
      ? unmatched(
          pages,
          options.expectations?.filter(({ path }) => where(path)),
        )
      : []),
  ];
  const nothing = {
    findings,
    pages: pages.length,
    audited: 0,
    compared: 0,
    reached: { opened: 0, of: options.destinations?.length ?? 0 },
    transcripts: [],
    msPerPage: null,
    msPerPart: {},
  };
  const session = await openBrowser(options).catch((error: unknown) => firstLine(error));
  if (typeof session === 'string') {
    const notRun = `No browser could be started (${session}). Install Chrome, or name one in CHROME_PATH.`;
    return { ...nothing, notRun };
  }
  const watch = stopwatch(options.now);
  const transcripts: Transcript[] = [];
  const expectations = new Map(options.expectations?.map((expectation) => [expectation.path, expectation]));
  const served = await serveFolder(folder);
  const reader = wants('site-transcript') ? readerScript() : '';
  let audited = 0;
  let reached = nothing.reached;
  try {
    for (const [index, { path }] of pages.entries()) {
      const done = await guarded(session, findings, {
        path,
        address: new URL(path.split('/').map(encodeURIComponent).join('/'), served.url).href,
        site: served.url,
        folder,
        timeout: options.timeout ?? 20_000,
        expectation: expectations.get(path) ?? null,
        reader,
        names: options.names ?? new Map(),
        wants,
        measure: watch.measure,
        found: (more) => findings.push(...more),
      });
      if (done !== null) audited += 1;
      if (done?.transcript != null) transcripts.push(done.transcript);
      options.onPage?.(index + 1, pages.length);
    }
    if (wants('site-reached'))
      reached = await watch.measure('site-reached', () => follow(session, findings, served.url, options));
  } finally {
    await session.close().catch(() => undefined);
    await served.close();
  }
  return {
    findings,
    pages: pages.length,
    audited,
    compared: transcripts.filter(({ page }) => expectations.has(page)).length,
    reached,
    transcripts,
    notRun: null,
    ...watch.perPage(pages.length),
  };
}

/** @returns null where the page did not get to its end: then the reason is among the findings */
async function guarded(
  session: Session,
  findings: Finding[],
  visit: Visit,
): Promise<{ transcript: Transcript | null } | null> {
  try {
    return { transcript: await within(visit.timeout * 4, () => visitPage(session, visit)) };
  } catch (error) {
    findings.push(notLoaded(visit.path, firstLine(error)));
    await session.abandonPage();
    return null;
  }
}

/** Opens each address that the letters carry. */
async function follow(
  session: Session,
  findings: Finding[],
  site: string,
  { destinations = [], timeout = 20_000 }: SiteCheckOptions,
): Promise<SiteCheckResult['reached']> {
  let opened = 0;
  for (const destination of destinations) {
    try {
      const page = await session.page();
      findings.push(...(await within(timeout * 2, () => reachedFindings(page, site, destination, timeout))));
      opened += 1;
    } catch (error) {
      findings.push(notLoaded(destination.address, firstLine(error)));
      await session.abandonPage();
    }
  }
  return { opened, of: destinations.length };
}

/** A page whose own loop never ends stops the runners' clocks as well, so the last clock is ours. */
async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const clock = setTimeout(() => reject(new Error(`It took longer than ${ms / 1000} seconds.`)), ms);
  try {
    return await Promise.race([work(), promise]);
  } finally {
    clearTimeout(clock);
  }
}

/** Adds up what each part of the visits took. */
function stopwatch(now: (() => number) | undefined) {
  const parts = new Map<string, number>();
  const measure: Visit['measure'] = async (part, work) => {
    const start = now?.() ?? 0;
    try {
      return await work();
    } finally {
      parts.set(part, (parts.get(part) ?? 0) + (now?.() ?? 0) - start);
    }
  };
  const start = now?.() ?? 0;
  const perPage = (pages: number) =>
    now === undefined || pages === 0
      ? { msPerPage: null, msPerPart: {} }
      : {
          msPerPage: (now() - start) / pages,
          msPerPart: Object.fromEntries([...parts].map(([part, ms]) => [part, ms / pages])),
        };
  return { measure, perPage };
}

/** Pages that the source knows and the folder lacks, and the other way round. */
function unmatched(pages: readonly SitePage[], expectations: readonly PageExpectation[] | undefined): Finding[] {
  if (expectations === undefined) return [];
  const [there, due] = [new Set(pages.map(({ path }) => path)), new Set(expectations.map(({ path }) => path))];
  const todo = 'Make the campaign again with “everyletter generate”.';
  const find = (path: string, says: string): Finding => siteFinding(siteChecks.transcript, path, says, todo);
  return [
    ...[...due]
      .filter((path) => !there.has(path))
      .map((path) => find(path, 'The source has this page, and the site lacks it.')),
    ...[...there]
      .filter((path) => !due.has(path))
      .map((path) => find(path, 'The site has this page, and the source doesn’t know it.')),
  ];
}

const noPages: Finding = {
  check: siteChecks.loads.id,
  level: 'mend',
  where: { file: 'site' },
  says: 'There is no page in the site, so the codes on the letters lead nowhere.',
  todo: 'Make the campaign again with “everyletter generate”.',
};

function notLoaded(path: string, reason: string): Finding {
  const todo = 'Open the page in a browser and see what stops it; then run “everyletter check” again.';
  return siteFinding(siteChecks.loads, path, `The browser did not get through this page: ${reason}`, todo);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
