/** Pa11y ships no types: only what we use. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer-core';

  interface Issue {
    readonly code: string;
    readonly type: 'error' | 'warning' | 'notice';
    readonly message: string;
    /** The element's opening tag, cut short. */
    readonly context: string;
    readonly selector: string;
    readonly runner: string;
    readonly runnerExtras?: { readonly needsFurtherReview?: boolean };
  }
  interface Options {
    readonly browser: Browser;
    readonly page: Page;
    readonly ignoreUrl: boolean;
    /** Names of its own, or absolute paths of modules. */
    readonly runners: readonly string[];
    readonly standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    readonly includeWarnings: boolean;
    readonly includeNotices: boolean;
    readonly rules: readonly string[];
    readonly timeout: number;
    readonly viewport: { readonly width: number; readonly height: number };
  }
  export default function pa11y(url: string, options: Options): Promise<{ readonly issues: readonly Issue[] }>;
}

declare module 'pa11y/lib/runners/*' {
  const runner: {
    /** Runs in the page: it is sent there as text. */
    readonly run: (options: unknown) => Promise<readonly unknown[]>;
    /** Versions of Pa11y that it goes with. */
    readonly supports: string;
  };
  export default runner;
}
