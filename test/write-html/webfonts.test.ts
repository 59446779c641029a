/** The site's typefaces: small, and no letter of them other than in the whole typeface. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/check/site/browser.ts';
import type { Language } from '../../src/letter.ts';
import type { SiteFile } from '../../src/write/html/input.ts';
import { shownCharacters } from '../../src/write/html/shown-characters.ts';
import { readTypeface, type Typeface } from '../../src/write/html/typefaces.ts';
import { createFontCutter, typeSheetOf, webFontFiles } from '../../src/write/html/webfonts.ts';
import { repository } from '../cli/campaign-folder.ts';
import { fixtureLanguages } from '../fixture/letter.ts';

const languages = ['en', 'ur', 'bn'].flatMap((tag) => fixtureLanguages.get(tag) ?? []);
const faces = new Map(['atkinson', ...languages.map(({ face }) => face)].map((face) => [face, readTypeface(face)]));

/** All that the worked example's letter says in a language. */
function words(tag: string): string {
  const said: Record<string, string> = JSON.parse(readFileSync(repository(`locales/${tag}/letter.json`), 'utf8'));
  return Object.values(said).join('\n').replaceAll(/[{}]/g, '');
}
const page = ({ tag, direction }: Language, body: string): SiteFile => ({
  path: `${tag}/index.html`,
  bytes: new TextEncoder().encode(`<!doctype html><html lang="${tag}" dir="${direction}"><title>x</title><p>${body}`),
});

describe('webFontFiles', () => {
  test('a language page gets the letters that it shows, in its own face and in the main one', () => {
    const [english, urdu] = languages;
    if (english === undefined || urdu === undefined) throw new Error('fixture');
    const html =
      '<html lang="en"><title>ž</title><p title="é">No<b lang="ur">اردو A</b><script>ß</script><template>ñ</template>';
    const shown = shownCharacters([html], languages);
    // Attributes count: a picture's words stand in one, and so do these tags.
    expect(shown.get('atkinson')).toBe(' ANenoruéñ');
    expect(shown.get(urdu.face)).toMatch(/^ .*درو/);
  });

  test('pages outside a language’s folder have style sheets of their own', () => {
    expect(typeSheetOf('/ur/easy/index.html', ['en', 'ur'])).toBe('assets/type/ur.css');
    expect(typeSheetOf('index.html', ['en', 'ur'])).toBe('assets/type/index.css');
    expect(typeSheetOf('/404.html', ['en', 'ur'])).toBe('assets/type/404.css');
  });

  test('the same pages give the same bytes, within 60 kB a language, 180 with Nastaliq', async () => {
    const pages = languages.map((language) => page(language, words(language.tag)));
    const [once, again] = [await webFontFiles(pages, languages, faces), await webFontFiles(pages, languages, faces)];
    expect(again).toEqual(once);
    const sizes = new Map(once.map(({ path, bytes }) => [path, bytes.length]));
    for (const { tag, face } of languages) {
      const sheet = once.find(({ path }) => path === `assets/type/${tag}.css`);
      const css = new TextDecoder().decode(sheet?.bytes);
      const files = [...css.matchAll(/url\("\.\.\/\.\.\/([^"]+)"\)/g)].map(([, path = '']) => path);
      expect(files.length).toBeGreaterThan(0);
      const sum = files.reduce((all, path) => all + (sizes.get(path) ?? Number.NaN), 0);
      expect(sum, tag).toBeLessThan(face.includes('nastaliq') ? 180_000 : 60_000);
    }
  }, 60_000);

  test('a cutter cuts nothing twice, and other characters or another face anew', async () => {
    const [main, nastaliq] = ['atkinson', 'noto-nastaliq-urdu'].map((id) => faces.get(id)?.files[400] ?? '');
    const cut = createFontCutter();
    const first = cut(main ?? '', 'abc');
    expect(cut(main ?? '', 'abc')).toBe(first);
    const [abc, abcd, other] = await Promise.all([first, cut(main ?? '', 'abcd'), cut(nastaliq ?? '', 'abc')]);
    expect(abcd.length).toBeGreaterThan(abc.length);
    expect(other).not.toEqual(abc);
  });

  test('every word looks as it does in the whole typeface, pixel by pixel', async () => {
    const session = await openBrowser();
    try {
      const browserPage = await session.page();
      await browserPage.setViewport({ width: 700, height: 900 });
      for (const language of languages) {
        const text = words(language.tag);
        const files = await webFontFiles([page(language, text)], languages, faces);
        const own = shownCharacters([new TextDecoder().decode(page(language, text).bytes)], languages);
        for (const id of new Set(['atkinson', language.face])) {
          const characters = own.get(id) ?? '';
          const its = [...text].filter((one) => characters.includes(one) || /\s/.test(one)).join('');
          const face = faces.get(id);
          const cut = files.find(({ path }) => path.startsWith(`assets/fonts/${id}-400`));
          if (face == null || cut === undefined) throw new Error(`No ${id} for ${language.tag}`);
          const shown = (bytes: Uint8Array) => pictureOf(browserPage, language, its, bytes);
          const whole = await shown(readFileSync((face satisfies Typeface).files[400]));
          expect(whole.loaded).toBe(true);
          expect((await shown(cut.bytes)).png.equals(whole.png), `${language.tag} ${id}`).toBe(true);
        }
      }
    } finally {
      await session.close();
    }
  }, 60_000);
});

/** The words in this typeface. */
async function pictureOf(browserPage: Page, { tag, direction }: Language, text: string, font: Uint8Array) {
  const data = `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
  await browserPage.setContent(
    `<html lang="${tag}" dir="${direction}"><style>@font-face { font-family: x; src: url(${data}) }
    body { font: 20px/2.2 x; white-space: pre-line }</style><p>${text}`,
  );
  const loaded = await browserPage.evaluate('document.fonts.ready.then(() => document.fonts.check("20px x"))');
  return { loaded, png: Buffer.from(await browserPage.screenshot({ fullPage: true })) };
}
