import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFindings } from '../../src/check/site/audit.ts';
import { openBrowser } from '../../src/check/site/browser.ts';
import { explained } from '../../src/check/site/explained.ts';
import { serveFolder } from '../../src/check/site/serve.ts';
import type { SiteCheckResult } from '../../src/check/site/site.ts';
import { checkSite } from '../../src/check/site/site.ts';
import { readSiteParts } from '../../src/write/html/parts.ts';
import { writeSite } from '../../src/write/html/site.ts';
import { fixtureIcons, siteInput } from '../write-html/web-fixture.ts';

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'everyletter-site-'));
  const input = siteInput(['en', 'ur', 'bn']);
  const parts = readSiteParts(
    fileURLToPath(new URL('../../templates', import.meta.url)),
    input.editions.map((edition) => edition.language.face),
    fixtureIcons,
  );
  const pdfs = input.editions.flatMap((edition) => edition.pdfs.map(({ path }) => ({ path, bytes: new Uint8Array() })));
  for (const { path, bytes } of [...writeSite(input, parts), ...pdfs]) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), bytes);
  }
});
afterAll(() => rmSync(site, { recursive: true }));

test('finds nothing to mend on the site that we write, and explains each warning', async () => {
  const result = await checkSite(site, { now: () => performance.now() });
  expect(result.findings.filter((finding) => finding.level !== 'explain')).toEqual([]);
  expect(result).toMatchObject({ pages: 14, audited: 14, notRun: null });
  expect(result.msPerPage).toBeLessThan(4000);
}, 120_000);

describe('on broken pages', () => {
  let result: SiteCheckResult;
  beforeAll(async () => {
    result = await checkSite(fileURLToPath(new URL('broken', import.meta.url)), { timeout: 1500 });
  }, 120_000);
  const found = (page: string): string[] =>
    result.findings
      .filter(({ where }) => where.file === `site/${page}`)
      .map(({ check, level, says }) => `${level} ${check}: ${says}`);

  test.each([
    ['no-language.html', /mend site-accessible: .*\(html-has-lang\)/],
    ['tiny-target.html', /mend site-accessible: .*\(target-size\)/],
    ['low-contrast.html', /mend site-accessible: .*\(color-contrast\)/],
    ['low-contrast-dark.html', /mend site-accessible: axe in dark colours.*\(color-contrast\)/],
    ['wide.html', /mend site-reflow: .*because of <p\.wide>/],
    ['wide-rtl.html', /mend site-reflow: .*because of <p\.wide>/],
    ['watched.html', /mend site-alone: There is a script in this page/],
    ['watched.html', /mend site-alone: There is a script in the attribute onclick/],
    ['watched.html', /mend site-alone: <img> fetches https:\/\/counter\.example\.org/],
    ['watched.html', /mend site-alone: This page asked for https:\/\/counter\.example\.org/],
    ['broken.css', /mend site-alone: This style sheet fetches https:\/\/fonts\.example\.org/],
    ['dead-link.html', /mend site-links: “gone\.pdf” leads to gone\.pdf/],
    ['dead-link.html', /mend site-links: .*a place “gone”/],
    ['invalid.html', /mend site-html: The HTML is not valid/],
    ['endless.html', /mend site-page-loads: The browser did not get through this page/],
  ])('%s: %s', (page, expected) => {
    expect(found(page).join('\n')).toMatch(expected);
  });

  test('goes on after the page that hangs', () => {
    expect(result).toMatchObject({ pages: 10, audited: 9, notRun: null });
  });
});

test('says why it did not run where there is no browser, and still checks what needs none', async () => {
  const result = await checkSite(fileURLToPath(new URL('broken', import.meta.url)), {
    chromePath: join(tmpdir(), 'no-such-browser'),
  });
  expect(result.notRun).toMatch(/^No browser could be started/);
  expect(result.audited).toBe(0);
  expect(result.findings.some((finding) => finding.check === 'site-html')).toBe(true);
});

test('a site without pages is a finding', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'everyletter-empty-'));
  expect((await checkSite(empty)).findings).toMatchObject([
    { level: 'mend', says: expect.stringContaining('no page') },
  ]);
  rmSync(empty, { recursive: true });
}, 30_000);

test('only a warning can be explained, and only on the elements it is explained for', () => {
  const [row] = explained;
  const issue = {
    code: `WCAG2AA.${row?.code}`,
    message: 'm',
    selector: 's',
    runner: 'htmlcs',
    context: '<p>',
  } as const;
  const levels = (type: 'warning' | 'error', context: string) =>
    toFindings([{ ...issue, type, context }], 'a.html', 'light')[0]?.level;
  expect(levels('warning', '<p>Words')).toBe('explain');
  expect(levels('warning', '<nav>Words')).toBe('mend');
  expect(levels('error', '<p>Words')).toBe('mend');
});

test('the letter is two taps from the index by keyboard alone, and focus can always be seen', async () => {
  const [session, served] = [await openBrowser(), await serveFolder(site)];
  const page = await session.page();
  try {
    await page.goto(served.url, { waitUntil: 'load' });
    const focused = () =>
      page.evaluate(`(() => {
      const style = getComputedStyle(document.activeElement);
      const box = document.activeElement.getBoundingClientRect();
      return { words: document.activeElement.innerText.trim(), outline: style.outlineStyle + ' ' + style.outlineWidth, height: box.height, top: box.top };
    })()`) as Promise<{ words: string; outline: string; height: number; top: number }>;
    const stops: string[] = [];
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      stops.push(at.words.split('\n')[0] ?? '');
      if (stop > 0) expect(at.outline, at.words).toBe('solid 3px');
      expect(at.height, at.words).toBeGreaterThanOrEqual(44);
      expect(at.top, at.words).toBeGreaterThanOrEqual(0);
    }
    expect(stops).toEqual([
      'Skip to the letter',
      'Thornbury Borough Council',
      'English',
      'اردو',
      'বাংলা',
      'Easy read',
      'British Sign Language (BSL)',
      'How we use your information',
    ]);
    await page.goto(served.url);
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${served.url}ur/index.html`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
  } finally {
    await session.close();
    await served.close();
  }
}, 60_000);
