import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFindings } from '../../src/check/site/audit.ts';
import { openBrowser } from '../../src/check/site/browser.ts';
import { siteChecks } from '../../src/check/site/checks.ts';
import { explained } from '../../src/check/site/explained.ts';
import { serveFolder } from '../../src/check/site/serve.ts';
import type { SiteCheckResult } from '../../src/check/site/site.ts';
import { checkSite } from '../../src/check/site/site.ts';
import { siteExpectations } from '../../src/run/site/site-expectations.ts';
import { siteInput } from '../write-html/web-fixture.ts';
import { broken, brokenPages, checkBroken, checkSound } from './fixtures.ts';
import { writtenSite } from './written-site.ts';

const input = siteInput(['en', 'ur', 'bn']);
let site: string;
beforeAll(async () => {
  site = await writtenSite(input);
});
afterAll(() => rmSync(site, { recursive: true }));

test('finds nothing to mend on the site that we write, and explains each warning', async () => {
  const expectations = siteExpectations(input);
  const result = await checkSite(site, { now: () => performance.now(), expectations, browsers: 2 });
  expect(result.findings.filter((finding) => finding.level !== 'explain')).toEqual([]);
  expect(result).toMatchObject({ pages: 26, audited: 26, compared: 26, notRun: null });
  expect(result.msPerPage).toBeLessThan(4000);
  const transcript = result.transcripts.find(({ page }) => page === 'ur/index.html');
  expect(transcript?.path).toBe('ur/index.txt');
  await expect(transcript?.text).toMatchFileSnapshot('golden/transcript-ur.txt');
}, 120_000);

test('finds nothing on the sound pages', async () => {
  expect(await checkSound()).toMatchObject({ findings: [], pages: 2, audited: 2, compared: 2 });
}, 60_000);

describe('on broken pages', () => {
  let result: SiteCheckResult;
  beforeAll(async () => {
    result = await checkBroken();
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
    ['narrow-lost.html', /mend site-reflow: .*no longer says “Only large screens/],
    ['watched.html', /mend site-alone: There is a script in this page/],
    ['watched.html', /mend site-alone: There is a script in the attribute onclick/],
    ['watched.html', /mend site-alone: <img> fetches https:\/\/counter\.example\.org/],
    ['watched.html', /mend site-alone: This page asked for https:\/\/counter\.example\.org/],
    ['broken.css', /mend site-alone: This style sheet fetches https:\/\/fonts\.example\.org/],
    ['dead-link.html', /mend site-links: “gone\.pdf” leads to gone\.pdf/],
    ['dead-link.html', /mend site-links: .*a place “gone”/],
    ['invalid.html', /mend site-html: The HTML is not valid/],
    ['endless.html', /mend site-page-loads: The browser did not get through this page/],
    ['endless-key.html', /mend site-page-loads: The browser did not get through this page: It took longer/],
    ['keyboard-unreachable.html', /mend site-keyboard: The Tab key never reaches “Two” <a>/],
    ['keyboard-order.html', /mend site-keyboard: The Tab key leads to “Two” <a> before “One” <a>/],
    ['keyboard-trap.html', /mend site-keyboard: The Tab key does not get away from “Two” <a>/],
    ['keyboard-unseen.html', /mend site-keyboard: Nothing shows that the keyboard is at “One” <a> \(and 2 more/],
    ['keyboard-covered.html', /mend site-keyboard: With the focus, “One” <a> \(and 2 more .* or covered/],
    ['keyboard-no-skip.html', /mend site-keyboard: The first stop of the keyboard is not a link that skips/],
    ['keyboard-dead-skip.html', /mend site-keyboard: After the link “Skip” <a> the keyboard goes on at “One”/],
    ['keyboard-dead-menu.html', /mend site-keyboard: The Enter key does not open “Languages” <summary>/],
    ['zoom-wide.html', /mend site-zoom: At a zoom of 200 % this page is \d+ pixels wide, because of <p\.very-wide>/],
    ['zoom-cut.html', /mend site-zoom: With text of twice the size “This line .* is cut off/],
    ['spacing-cut.html', /mend site-text-spacing: With text spread out “Please reply by Friday\.” .* is cut off/],
    ['spacing-over.html', /mend site-text-spacing: .*“The second line” <p\.second> lies over “The first line”/],
    ['forced-text.html', /mend site-forced-colours: .*“Grey on grey .* can hardly be read/],
    ['forced-icon.html', /mend site-forced-colours: .*dark contrast theme the icon in “Black on black\.”/],
    ['forced-mask.html', /mend site-forced-colours: .*the icon <span\.mask> can't be seen/],
    ['forced-picture.html', /mend site-forced-colours: .*the picture “A black square” <img> can't be seen/],
    ['forced-focus.html', /mend site-forced-colours: .*nothing shows that the keyboard is at “One” <a>/],
    ['picture-after.html', /mend site-pictures-beside: .*A black square.* does not stand beside its words/],
    ['plain-type.html', /mend site-plain-type: “reply” <em> is set in italics\./],
    ['plain-type.html', /mend site-plain-type: “Friday” <u> is underlined and no link\./],
    ['plain-type.html', /mend site-plain-type: “We invite you to a meeting\.” <p> is justified/],
    ['plain-type.html', /mend site-plain-type: “We will pay you\.” <p> may have its words divided/],
    ['plain-type.html', /mend site-plain-type: “یہ خط” <p> has space between letters/],
    ['motion.html', /mend site-reduced-motion: .*“Moving” <h1\.moving> still moves/],
    ['heavy.html', /mend site-weight: What must be there before this page is painted weigh 1[5-9]/],
    ['no-script.html', /mend site-no-script: Without scripts this page doesn’t say “Friday 12 February”/],
  ])('%s: %s', (page, expected) => {
    expect(found(page).join('\n')).toMatch(expected);
  });

  test('goes on after the pages that hang', () => {
    expect(result).toMatchObject({ pages: 34, audited: 32, notRun: null });
    expect(result.transcripts).toHaveLength(32);
  });

  test('each check has its broken page', () => {
    for (const [check, page] of Object.entries(brokenPages)) expect(found(page).join('\n'), page).toContain(check);
    expect(Object.keys(brokenPages).length).toBe(Object.keys(siteChecks).length - 2);
  });
});

test('a menu that the walk closes behind itself takes nothing out of sight', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-menu-'));
  const long = '<p style="font-size: 60px">Words words words words words words words words words words words</p>';
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Menu</title></head><body>
    <a href="#main">Skip</a><main id="main"><h1>Menu</h1><details><summary>More</summary>${long}<p><a href="#a">Inside one</a></p>
    ${long}<p><a href="#b">Inside two</a></p></details><p><a href="#c">After</a></p>
    <p style="margin-top: 3000px"><a href="#d">End</a></p></main></body></html>`;
  writeFileSync(join(folder, 'index.html'), page);
  const { findings, audited } = await checkSite(folder, { only: ['site-keyboard'] });
  rmSync(folder, { recursive: true });
  expect({ findings, audited }).toEqual({ findings: [], audited: 1 });
}, 30_000);

test('runs only the checks that it was asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-only-'));
  for (const name of ['wide.html', 'broken.css']) cpSync(join(broken, name), join(folder, name));
  const { findings, transcripts } = await checkSite(folder, { only: ['site-reflow'] });
  expect(findings.map(({ check }) => check)).toEqual(['site-reflow']);
  expect(transcripts).toEqual([]);
  rmSync(folder, { recursive: true });
}, 30_000);

test('says why it did not run where there is no browser, and still checks what needs none', async () => {
  const result = await checkSite(broken, { chromePath: join(tmpdir(), 'no-such-browser') });
  expect(result.notRun).toMatch(/^No browser could be started/);
  expect(result.audited).toBe(0);
  expect(result.findings.some((finding) => finding.check === 'site-html')).toBe(true);
});

test('several browsers find what one finds, and tell it in the order of the pages', async () => {
  const dead = { address: 'letter.example.org/nowhere', language: 'en', format: 'standard' };
  const options = {
    // The first page is the slowest by far: its browser hangs, and the others are done before it.
    where: (path: string) => ['endless.html', 'low-contrast.html', 'no-script.html', 'zoom-wide.html'].includes(path),
    destinations: [{ ...dead, promised: { page: null, language: 'en', title: null } }],
    only: [siteChecks.zoom.id, siteChecks.noScript.id, siteChecks.reached.id],
    timeout: 1500,
  };
  const [one, three] = [await checkSite(broken, options), await checkSite(broken, { ...options, browsers: 3 })];
  expect(one.findings.map(({ where }) => where.file)).toContain('site/zoom-wide.html');
  expect(three).toEqual(one);
}, 60_000);

test('a browser that died is started again', async () => {
  const session = await openBrowser();
  try {
    await session.page();
    const first = session.browser();
    const gone = new Promise((resolve) => {
      first.once('disconnected', resolve);
    });
    first.process()?.kill('SIGKILL');
    await gone;
    const page = await session.page();
    expect(session.browser()).not.toBe(first);
    expect(await page.evaluate('1 + 1')).toBe(2);
  } finally {
    await session.close();
  }
}, 30_000);

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

test('the letter is two taps from the index by keyboard alone', async () => {
  const [session, served] = [await openBrowser(), await serveFolder(site)];
  const page = await session.page();
  const tab = async (times: number): Promise<void> => {
    for (let stop = 0; stop < times; stop += 1) await page.keyboard.press('Tab');
  };
  try {
    await page.goto(served.url, { waitUntil: 'load' });
    await tab(4);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(`${served.url}ur/index.html`);
    await tab(1);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
  } finally {
    await session.close();
    await served.close();
  }
}, 60_000);
