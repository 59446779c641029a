import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { htmlFindings } from '../../src/check/site/html.ts';
import { contrast, lightenedFor, mix } from '../../src/write/html/colour.ts';
import { readSiteParts } from '../../src/write/html/parts.ts';
import { relative } from '../../src/write/html/paths.ts';
import { writeSite } from '../../src/write/html/site.ts';
import { fixtureIcons, siteInput } from './web-fixture.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));
const input = siteInput(['en', 'ur', 'bn']);
const parts = readSiteParts(
  templates,
  input.editions.map((edition) => edition.language.face),
  fixtureIcons,
);
const files = new Map(writeSite(input, parts).map((file) => [file.path, new TextDecoder().decode(file.bytes)]));
const page = (path: string): string => files.get(path) ?? '';

describe('writeSite', () => {
  test('makes a page for each language and way, and nothing twice', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual([
      'index.html',
      ...['en', 'ur', 'bn'].flatMap((tag) =>
        ['', 'easy/', 'bsl/', 'reply/', 'contact/', 'privacy/', 'accessibility/', 'offline/'].map(
          (folder) => `${tag}/${folder}index.html`,
        ),
      ),
      '404.html',
    ]);
    expect(new Set(files.keys()).size).toBe(writeSite(input, parts).length);
  });

  test.each([
    'index.html',
    'ur/index.html',
    'en/easy/index.html',
    'en/bsl/index.html',
    'en/reply/index.html',
    '404.html',
  ])('writes %s (golden file)', async (path) => {
    await expect(page(path).replace(/<svg class="icon".*?<\/svg>/g, '<svg/>')).toMatchFileSnapshot(
      `golden/site/${path.replaceAll('/', '-')}`,
    );
  });

  test('the same input gives the same bytes', () => {
    expect(
      new Map(
        writeSite(siteInput(['en', 'ur', 'bn']), parts).map((file) => [
          file.path,
          new TextDecoder().decode(file.bytes),
        ]),
      ),
    ).toEqual(files);
  });

  test('greets in every language, each in its own language and direction', () => {
    expect(page('index.html')).toContain(
      '<li lang="ur" dir="rtl"><a href="ur/index.html" hreflang="ur"><span class="autonym">اردو</span>',
    );
    expect(page('ur/index.html')).toContain('<html lang="ur" dir="rtl">');
  });

  test('a reader who changes language stays in the way they read', () => {
    expect(page('en/easy/index.html')).toContain('<a href="../../ur/easy/index.html" lang="ur"');
    const [english, urdu] = input.editions;
    if (english === undefined || urdu === undefined) throw new Error('fixture');
    const withoutEasy = writeSite({ ...input, editions: [english, { ...urdu, ways: [] }] }, parts);
    const easy = withoutEasy.find((file) => file.path === 'en/easy/index.html');
    expect(new TextDecoder().decode(easy?.bytes)).toContain('<a href="../../ur/index.html" lang="ur"');
  });

  test('every page is valid HTML', async () => {
    const pages = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, html]) => ({ path, html, elements: [] }));
    expect(await htmlFindings(pages)).toEqual([]);
  });

  test('no page holds a script of its own, a style attribute, or an absolute address of its own', () => {
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue;
      expect(html, path).not.toMatch(/<script(?! src="[^":]+" defer><\/script>)|style=|<style/);
      if (path !== '404.html') expect(html, path).not.toMatch(/(?:href|src)="\//);
      expect(html, path).toContain("default-src 'none'");
    }
  });

  test('the page for lost addresses starts from the site’s root, also below a folder', () => {
    expect(page('404.html')).toContain('href="/assets/site.css"');
    const below = writeSite({ ...input, baseAddress: 'https://example.org/letter' }, parts).find(
      (file) => file.path === '404.html',
    );
    expect(new TextDecoder().decode(below?.bytes)).toContain('href="/letter/en/index.html"');
  });

  test('says the film is not there where it is to come, and offers each download with size and pages', () => {
    expect(page('en/bsl/index.html')).toContain('class="notice"');
    expect(page('en/easy/index.html')).not.toContain('class="notice"');
    expect(page('en/index.html')).toMatch(
      /href="letter-large-print.pdf" type="application\/pdf">.*1 page<\/bdi>, <bdi>251 kB/s,
    );
  });

  test('refuses an accent colour that can’t be read, and an unknown default language', () => {
    expect(() => writeSite({ ...input, accent: '#ff8800' }, parts)).toThrow('2.1 to 1');
    expect(() => writeSite({ ...input, accent: 'teal' }, parts)).toThrow("can't be read");
    expect(() => writeSite({ ...input, defaultLanguage: 'cy' }, parts)).toThrow('default language');
  });

  test('refuses a face that it has no letters for', () => {
    expect(() => readSiteParts(templates, ['noto-nowhere'], [])).toThrow('“noto-nowhere”');
    expect(readSiteParts(templates, ['noto-sans-sc'], []).faces.get('noto-sans-sc')).toBeNull();
  });
});

describe('relative addresses', () => {
  test.each([
    ['/index.html', '/en/', 'en/index.html'],
    ['/en/index.html', '/', '../index.html'],
    ['/en/easy/index.html', '/en/', '../index.html'],
    ['/en/easy/index.html', '/ur/easy/', '../../ur/easy/index.html'],
    ['/en/index.html', '/en/#downloads', 'index.html#downloads'],
    ['/en/index.html', '#downloads', '#downloads'],
    ['/en/index.html', 'tel:+448081570123', 'tel:+448081570123'],
    ['/en/index.html', 'https://example.org/', 'https://example.org/'],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(relative(from, to)).toBe(expected);
  });
});

describe('colours', () => {
  test('contrast is WCAG’s: 21 for black on white, 4.54 for #767676', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  test('lightens only as far as needed', () => {
    expect(lightenedFor('#ffffff', '#000000', 7)).toBe('#ffffff');
    const lifted = lightenedFor('#0b4f54', '#171410', 7);
    expect(contrast(lifted, '#171410')).toBeGreaterThanOrEqual(7);
    expect(contrast(mix(lifted, '#0b4f54', 0.8), '#171410')).toBeLessThan(7);
  });
});
