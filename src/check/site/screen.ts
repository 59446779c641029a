/** The screen on which a page is looked at, where a check doesn't change it. */
import type { CDPSession } from 'puppeteer-core';

/** CSS pixels: a small phone, where targets are closest to each other. */
export const PHONE = { width: 360, height: 740, deviceScaleFactor: 1 };

/** Shows the page in light or dark colours, its own or (`forced`) those of a contrast theme. Every check looks
 * at it as a reader does who wants no motion, so that nothing is caught half way. */
export async function showIn(
  devtools: CDPSession,
  scheme: 'light' | 'dark',
  forced: 'none' | 'active' = 'none',
): Promise<void> {
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
