/** One browser and one page in it, opened again where it dies. It can reach this machine and nothing else. */
import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { Browser, CDPSession, LaunchOptions, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { unpackedChromium } from './chromium.ts';

export interface BrowserOptions {
  /** An installed Chrome or Chromium, as the environment's `CHROME_PATH` names it. */
  readonly chromePath?: string;
}

/** A browser session. */
export interface Session {
  readonly browser: () => Browser;
  /** The session's one page: opening a new one for every address takes five times as long. */
  readonly page: () => Promise<Page>;
  /** The browser's own protocol for that page, for what Puppeteer has no words for. Only one may say how
   * the page is shown: a second one's wishes end with it, and start the page's transitions. */
  readonly devtools: () => Promise<CDPSession>;
  /** After a page that hangs: the next call of `page` opens a fresh one. */
  readonly abandonPage: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** Flags that weaken the browser, stop it from being used twice, or have the processor play a graphics card:
 * without that a page is painted in half the time. */
const UNWANTED =
  /^--(single-process|disable-web-security|allow-running-insecure-content|use-(gl|angle)|.*(gpu|swiftshader))/;
/** A page's programs live for a second: what V8 compiles well comes too late, and takes a third of all the time. */
const NO_COMPILING = '--js-flags=--no-opt --no-maglev';
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * Starts a browser: `chromePath` if given, else the one in our npm packages (Linux, x64), else an
 * installed Chrome.
 * @throws Error saying why no browser could be started.
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<Session> {
  const settings = await launchOptions(options);
  let browser = await launch(settings);
  let tab: Tab | null = null;
  const open = async (): Promise<Tab> => {
    if (!browser.connected) {
      browser = await launch(settings);
      tab = null;
    }
    if (tab === null || tab.page.isClosed()) {
      const page = await browser.newPage();
      tab = { page, devtools: await page.createCDPSession() };
    }
    return tab;
  };
  return {
    browser: () => browser,
    page: async () => (await open()).page,
    devtools: async () => (await open()).devtools,
    abandonPage: async () => {
      // A page in an endless loop answers nothing, also not the wish to close: end the whole browser.
      tab = null;
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => undefined);
    },
    close: () => browser.close(),
  };
}

async function launchOptions({ chromePath }: BrowserOptions): Promise<LaunchOptions> {
  if (chromePath !== undefined)
    return { executablePath: chromePath, headless: true, args: [NO_COMPILING, ONLY_THIS_MACHINE] };
  if (platform() !== 'linux' || arch() !== 'x64')
    return { channel: 'chrome', headless: true, args: [NO_COMPILING, ONLY_THIS_MACHINE] };
  const { executable, folder } = await unpackedChromium();
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return {
    executablePath: executable,
    headless: 'shell',
    args: [...chromium.args.filter((flag) => !UNWANTED.test(flag)), '--disable-gpu', NO_COMPILING, ONLY_THIS_MACHINE],
    env: { TMPDIR: tmpdir(), HOME: folder, ...fonts },
  };
}
