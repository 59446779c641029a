/** One browser and one page in it, opened again where it dies. It can reach this machine and nothing else. */
import { existsSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
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
  /** After a page that hangs: the next call of `page` opens a fresh one. */
  readonly abandonPage: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Flags that weaken the browser or stop it from being used twice. */
const UNWANTED = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/**
 * Starts a browser: `chromePath` if given, else the one in our npm packages (Linux, x64), else an
 * installed Chrome.
 * @throws Error saying why no browser could be started.
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<Session> {
  const settings = await launchOptions(options);
  let browser = await launch(settings);
  let page: Page | null = null;
  return {
    browser: () => browser,
    page: async () => {
      if (!browser.connected) {
        browser = await launch(settings);
        page = null;
      }
      if (page === null || page.isClosed()) page = await browser.newPage();
      return page;
    },
    abandonPage: async () => {
      // A page in an endless loop answers nothing, also not the wish to close: end the whole browser.
      page = null;
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => undefined);
    },
    close: () => browser.close(),
  };
}

async function launchOptions({ chromePath }: BrowserOptions): Promise<LaunchOptions> {
  if (chromePath !== undefined) return { executablePath: chromePath, headless: true, args: [ONLY_THIS_MACHINE] };
  if (platform() !== 'linux' || arch() !== 'x64')
    return { channel: 'chrome', headless: true, args: [ONLY_THIS_MACHINE] };
  const { executable, folder } = await unpackedChromium();
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return {
    executablePath: executable,
    headless: 'shell',
    args: [...chromium.args.filter((flag) => !UNWANTED.has(flag)), ONLY_THIS_MACHINE],
    env: { TMPDIR: tmpdir(), HOME: folder, ...fonts },
  };
}
