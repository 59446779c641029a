/** One page of the site in the browser: loaded once, put through every check that looks at it, loaded again without scripts. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { requestFinding } from './alone.ts';
import { auditFindings } from './audit.ts';
import type { Session } from './browser.ts';
import type { SiteCheckId } from './checks.ts';
import { compareSpoken } from './compare-spoken.ts';
import type { PageExpectation } from './expectation.ts';
import { forcedColoursFindings } from './forced-colours.ts';
import type { Found } from './guarded.ts';
import { keyboardFindings } from './keyboard.ts';
import { shownWords } from './layout.ts';
import { noScriptFindings } from './no-script.ts';
import { picturesBesideFindings } from './pictures-beside.ts';
import { plainTypeFindings } from './plain-type.ts';
import { readAloud } from './reader.ts';
import { reducedMotionFindings } from './reduced-motion.ts';
import { reflowFindings } from './reflow.ts';
import { requestsWhile } from './requests.ts';
import { PHONE, showIn } from './screen.ts';
import { settled } from './settled.ts';
import { spokenLines, spokenPhrases } from './spoken.ts';
import { textSpacingFindings } from './text-spacing.ts';
import type { Tools } from './tools.ts';
import { type Transcript, transcriptOf } from './transcript.ts';
import { weigh, weightFindings } from './weight.ts';
import { zoomFindings } from './zoom.ts';

export interface Visit {
  /** The page's path in the site's folder. */
  readonly path: string;
  /** Its address on this machine, and the site's, which it must not leave. */
  readonly address: string;
  readonly site: string;
  /** The site's folder on the disk. */
  readonly folder: string;
  /** Longest time for loading, and for the runners, ms. */
  readonly timeout: number;
  /** What it must say, or null: then it is read aloud, and not compared. */
  readonly expectation: PageExpectation | null;
  /** What the checks that are wanted need in the page. */
  readonly tools: Tools;
  /** English names of languages by their tags. */
  readonly names: ReadonlyMap<string, string>;
  readonly wants: (check: SiteCheckId) => boolean;
  /** Measures a part of the visit by its name. */
  readonly measure: <T>(part: string, work: () => Promise<T>) => Promise<T>;
  /** Takes findings as they come, so that a page that dies half way has not lost those before. */
  readonly found: Found;
}

/**
 * @returns the transcript, where it was wanted
 * @throws Error if the page doesn't load or the browser dies
 */
export async function visitPage(session: Session, visit: Visit): Promise<Transcript | null> {
  const { path, wants, measure, found } = visit;
  const [page, devtools] = [await session.page(), await session.devtools()];
  const requests = await measure('load', () => load(page, devtools, visit));
  const outside = requests.filter((request) => !request.startsWith(visit.site) && !request.startsWith('data:'));
  if (wants('site-alone')) found(outside.map((request) => requestFinding(path, request)));
  if (wants('site-weight')) found(weightFindings(path, weigh(requests, visit.site, visit.folder)));
  await settled(page);
  const words = await shownWords(page);
  // The order matters: the keyboard starts from a page that nobody has touched, and the last checks change its look.
  const checks: readonly (readonly [SiteCheckId, () => Promise<readonly Finding[]>])[] = [
    ['site-keyboard', () => keyboardFindings(page, path)],
    ['site-reduced-motion', () => reducedMotionFindings(page, path)],
    ['site-pictures-beside', () => picturesBesideFindings(page, path)],
    ['site-plain-type', () => plainTypeFindings(page, path)],
    ['site-forced-colours', () => forcedColoursFindings(page, devtools, path, words)],
    ['site-accessible', () => auditFindings(session.browser(), page, devtools, visit)],
  ];
  const later: typeof checks = [
    ['site-text-spacing', () => textSpacingFindings(page, path, words)],
    ['site-reflow', () => reflowFindings(page, path, words)],
    ['site-zoom', () => zoomFindings(page, path, words)],
    ['site-no-script', () => noScriptFindings(page, path, words, () => open(page, visit, 'domcontentloaded'))],
  ];
  for (const [id, run] of checks) if (wants(id)) found(await measure(id, run));
  const transcript = wants('site-transcript') ? await measure('site-transcript', () => listen(page, visit)) : null;
  for (const [id, run] of later) if (wants(id)) found(await measure(id, run));
  return transcript;
}

async function listen(page: Page, { path, expectation, tools, names, found }: Visit): Promise<Transcript> {
  const reading = await readAloud(page, tools);
  const lines = spokenLines(reading);
  if (expectation !== null) found(compareSpoken(expectation, reading.title, spokenPhrases(lines)));
  return transcriptOf(path, reading, lines, names);
}

/** @returns What the page asked for. */
async function load(page: Page, devtools: CDPSession, visit: Visit): Promise<string[]> {
  await page.setViewport(PHONE);
  // Each page as it is on a first visit, and none kept by the page before.
  await page.setBypassServiceWorker(true);
  await showIn(devtools, 'light');
  return requestsWhile(devtools, () => open(page, visit, 'load'));
}

async function open(page: Page, { address, timeout }: Visit, waitUntil: 'load' | 'domcontentloaded'): Promise<void> {
  const response = await page.goto(address, { waitUntil, timeout });
  if (response?.ok() !== true) throw new Error(`The server answered ${response?.status() ?? 'nothing'}.`);
}
