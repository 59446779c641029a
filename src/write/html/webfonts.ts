/**
 * Typefaces as files of the site, so that no other host is asked for them: each cut to the characters that
 * the pages of one language show, by HarfBuzz's subsetter, which keeps every ligature and mark that those
 * characters can form. So a page of English brings 15 KB of letters, and one of Urdu 120.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Language } from '../../letter.ts';
import type { SiteFile } from './input.ts';
import { type Shown, shownCharacters } from './shown-characters.ts';
import { MAIN_FACE, type Typeface } from './typefaces.ts';

/** A bold is drawn by the browser from the regular cut where that weighs more than this many bytes: another
 * 106 KB of Nastaliq, or 39 of Bengali, are not worth a slow page to somebody on an old phone. */
const LARGEST_WITH_BOLD = 20_000;

/** Of the main face always there, whatever the words: what people may type into a form. */
const TYPED = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** A typeface's file cut to the characters of a text, as WOFF2. */
export type CutFont = (file: string, text: string) => Promise<Uint8Array>;

/** Cuts what it is asked for the first time, and remembers it: a site that is written anew with another sentence
 * in it has the same characters. */
export function createFontCutter(): CutFont {
  const done = new Map<string, Promise<Uint8Array>>();
  return (file, text) => {
    const key = `${file}\n${text}`;
    const cut = done.get(key) ?? cutFont(file, text);
    done.set(key, cut);
    return cut;
  };
}

const cutFont: CutFont = async (file, text) =>
  new Uint8Array(await subsetFont(readFileSync(file), text, { targetFormat: 'woff2' }));

/** The style sheet of a page's typefaces, as a path in the site's folder: `assets/type/ur.css`. The page for what
 * is not there has one of its own, so that its words in all scripts do not weigh on the index: 20 KB of Nastaliq. */
export function typeSheetOf(page: string, tags: readonly string[]): string {
  const folder = page.replace(/^\//, '').split('/', 1)[0] ?? '';
  if (folder === '404.html') return 'assets/type/404.css';
  return `assets/type/${tags.includes(folder) ? folder : 'index'}.css`;
}

/**
 * The typefaces of each language's pages and of the pages in no language's folder, and a style sheet for each.
 * The same pages give the same bytes.
 * @param pages Only `.html` files are looked at.
 * @param faces By id; null: left to the reader's own device.
 * @param cut One for all sites of a run, so that nothing is cut twice.
 */
export async function webFontFiles(
  pages: readonly SiteFile[],
  languages: readonly Language[],
  faces: ReadonlyMap<string, Typeface | null>,
  cut: CutFont = createFontCutter(),
): Promise<SiteFile[]> {
  const tags = languages.map(({ tag }) => tag);
  const sheets = Map.groupBy(
    pages.filter(({ path }) => path.endsWith('.html')),
    ({ path }) => typeSheetOf(path, tags),
  );
  const files = new Map<string, SiteFile>();
  for (const [sheet, group] of sheets) {
    const shown = shownCharacters(
      group.map(({ bytes }) => new TextDecoder().decode(bytes)),
      languages,
    );
    const rules = [];
    for (const [id, face] of faces) if (face != null) rules.push(...(await faceRules(id, face, shown, files, cut)));
    const text = `${rules.join('\n')}\n`;
    files.set(sheet, { path: sheet, bytes: new TextEncoder().encode(text) });
  }
  return [...files.values()];
}

/** The `@font-face` rules of one face in one style sheet; its files and its licence go to `files`. */
async function faceRules(
  id: string,
  face: Typeface,
  shown: Shown,
  files: Map<string, SiteFile>,
  cut: CutFont,
): Promise<string[]> {
  const text = (shown.get(id) ?? '') + (id === MAIN_FACE ? TYPED : '');
  if (text === '') return [];
  // With it a browser knows at once that a page needs the main face too, and asks for both together.
  const range = id === MAIN_FACE ? '' : ` unicode-range: ${unicodeRange(text)};`;
  const rules: string[] = [];
  for (const weight of [400, 700] as const) {
    const bytes = await cut(face.files[weight], text);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const path = `assets/fonts/${id}-${weight}-${hash}.woff2`;
    files.set(path, { path, bytes });
    rules.push(
      `@font-face { font-family: "${face.family}"; font-style: normal; font-weight: ${weight}; ` +
        `font-display: swap; src: url("../../${path}") format("woff2");${range} }`,
    );
    if (bytes.length > LARGEST_WITH_BOLD) break;
  }
  // The Open Font License asks to travel with the font.
  const licence = `assets/type/${id}-licence.txt`;
  files.set(licence, { path: licence, bytes: new Uint8Array(readFileSync(face.licence)) });
  return rules;
}

/** CSS `unicode-range` of characters in the order of their code points: `U+20,U+600-604`. */
function unicodeRange(text: string): string {
  const ranges: [first: number, last: number][] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const last = ranges.at(-1);
    if (last !== undefined && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16);
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}
