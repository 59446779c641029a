/** Renews the pictures of README.md and docs/officer.md from a run of the worked example: `node docs/pictures.ts [OUTPUT]`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../src/check/site/browser.ts';
import { startPreview } from '../src/run/preview.ts';

const output = process.argv[2] ?? 'output/citizens-assembly';
const folder = 'docs/pictures';
const shown = [
  ...['standard', 'large-print', 'giant-print', 'easy-read', 'bsl'].map((format) => `en-${format}.png`),
  ...['cy', 'ur', 'bn', 'pl', 'so'].map((language) => `${language}-standard.png`),
];
mkdirSync(folder, { recursive: true });
for (const name of shown) copyFileSync(join(output, 'report/thumbnails', name), join(folder, name));

/** What an officer sees in a browser: the page, as px of a window, and its picture's name. */
const screens = [
  { name: 'officer-preview', path: 'preview/', width: 1100, height: 820 },
  { name: 'officer-report', path: 'report/index.html', width: 1100, height: 620 },
  { name: 'officer-site-en', path: 'en/', width: 375, height: 640 },
  { name: 'officer-site-ur', path: 'ur/', width: 375, height: 640 },
  { name: 'officer-site-easy', path: 'en/easy/', width: 375, height: 640 },
] as const;
const [preview, session] = [await startPreview(output, { port: 0 }), await openBrowser()];
try {
  const page = await session.page();
  for (const { name, path, width, height } of screens) {
    await page.setViewport({ width, height });
    await page.goto(new URL(`/${path}`, preview.url).href, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.screenshot({ path: join(folder, `${name}.webp`) as `${string}.webp`, type: 'webp', quality: 60 });
  }
} finally {
  await session.close();
  await preview.close();
}
