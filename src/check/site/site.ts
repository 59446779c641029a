/** All pages of a site's folder, as they lie on the disk, through a real browser and the other checks. */
import type { Finding } from '../../finding.ts';
import { aloneFindings } from './alone.ts';
import { auditTools } from './audit-tools.ts';
import type { BrowserOptions } from './browser.ts';
import { type SiteCheckId, siteChecks } from './checks.ts';
import type { PageExpectation } from './expectation.ts';
import { foreignLinkFindings } from './foreign-links.ts';
import { firstLine } from './guarded.ts';
import { htmlFindings } from './html.ts';
import { linkFindings } from './links.ts';
import { filesBelow, readPages } from './pages.ts';
import type { Destination } from './reached.ts';
import { readerScript } from './reader.ts';
import { openGuarded, visitGuarded } from './seen.ts';
import { serveFolder } from './serve.ts';
import { openBrowsers, sideBySide } from './side-by-side.ts';
import { stopwatch } from './stopwatch.ts';
import { toolsOf } from './tools.ts';
import type { Transcript } from './transcript.ts';
import { unmatchedFindings } from './unmatched.ts';
import { unwatchedFindings } from './unwatched.ts';

/** ms. */
const TIMEOUT = 20_000;

export interface SiteCheckOptions extends BrowserOptions {
  /** What each page must say, from the source. Without it the pages are read aloud, and compared with nothing. */
  readonly expectations?: readonly PageExpectation[];
  /** English names of languages by their tags, for the transcripts: the names that the report uses. */
  readonly names?: ReadonlyMap<string, string>;
  /** Addresses from the letters, each to be opened. */
  readonly destinations?: readonly Destination[];
  /** Longest time for loading a page or for the runners on it, ms. Default 20,000. */
  readonly timeout?: number;
  /** Only these checks (and always whether the page loads). Default: all. */
  readonly only?: readonly SiteCheckId[];
  /** Only these pages, by their path in the folder. Default: all. */
  readonly where?: (path: string) => boolean;
  /** How many browsers work side by side. Default 1. */
  readonly browsers?: number;
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
  /** Mean time of all that is asked of a page, until all browsers were done; null where no clock was given or no page was audited. */
  readonly msPerPage: number | null;
  /** Mean ms a page of each part, by check id and `load`, of all browsers together. Empty without a clock. */
  readonly msPerPart: Readonly<Record<string, number>>;
}

/**
 * Checks every `.html` below the folder. A page that doesn't load, or a browser that dies, is a
 * finding; the other pages are still checked.
 * @throws Error if the folder can't be read.
 */
export async function checkSite(folder: string, options: SiteCheckOptions = {}): Promise<SiteCheckResult> {
  const watch = stopwatch(options.now);
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
    ...(wants('site-html') ? await watch.measure('site-html', () => htmlFindings(pages)) : []),
    ...(wants('site-transcript')
      ? unmatchedFindings(
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
  const count = Math.max(1, Math.min(options.browsers ?? 1, pages.length));
  const sessions = await openBrowsers(count, options).catch((error: unknown) => firstLine(error));
  if (typeof sessions === 'string') {
    const notRun = `No browser could be started (${sessions}). Install Chrome, or name one in CHROME_PATH.`;
    return { ...nothing, notRun };
  }
  const tools = toolsOf([
    ...(wants('site-accessible') ? [auditTools()] : []),
    ...(wants('site-transcript') ? [readerScript()] : []),
  ]);
  const served = await serveFolder(folder, 0, tools.beside);
  try {
    const expectations = new Map(options.expectations?.map((expectation) => [expectation.path, expectation]));
    const kit = {
      site: served.url,
      folder,
      timeout: options.timeout ?? TIMEOUT,
      expectations,
      tools,
      names: options.names ?? new Map(),
      wants,
      measure: watch.measure,
    };
    let done = 0;
    const visited = await sideBySide(sessions, pages, async (session, { path }) => {
      const seen = await visitGuarded(session, path, kit);
      done += 1;
      options.onPage?.(done, pages.length);
      return seen;
    });
    const destinations = wants('site-reached') ? (options.destinations ?? []) : [];
    const opened = await watch.measure('site-reached', () =>
      sideBySide(sessions, destinations, (session, destination) => openGuarded(session, destination, kit)),
    );
    const transcripts = visited.flatMap(({ transcript }) => transcript ?? []);
    return {
      findings: [...findings, ...[...visited, ...opened].flatMap((one) => one.findings)],
      pages: pages.length,
      audited: visited.filter(({ toItsEnd }) => toItsEnd).length,
      compared: transcripts.filter(({ page }) => expectations.has(page)).length,
      reached: { opened: opened.filter(({ toItsEnd }) => toItsEnd).length, of: nothing.reached.of },
      transcripts,
      notRun: null,
      ...watch.perPage(pages.length),
    };
  } finally {
    await Promise.all(sessions.map((session) => session.close().catch(() => undefined)));
    await served.close();
  }
}

const noPages: Finding = {
  check: siteChecks.loads.id,
  level: 'mend',
  where: { file: 'site' },
  says: 'There is no page in the site, so the codes on the letters lead nowhere.',
  todo: 'Make the campaign again with “everyletter generate”.',
};
