/** The report's typefaces, beside it: it quotes letters in all their scripts, also on a machine without fonts for them. */
import type { Language } from '../../letter.ts';
import type { SiteFile } from '../../write/html/input.ts';
import { MAIN_FACE, readTypeface } from '../../write/html/typefaces.ts';
import { webFontFiles } from '../../write/html/webfonts.ts';

/** Nastaliq hangs its words down a slope (RULES 1, leading); other scripts have room in the report's own lines. */
const LEADING: Readonly<Record<string, number>> = { 'noto-nastaliq-urdu': 2.2 };

/** Rules for the report's style sheet: each language in its own face.
 * @throws CannotRun where no package holds a face */
export function faceStyle(languages: readonly Language[]): string {
  const main = `"${readTypeface(MAIN_FACE)?.family}"`;
  const rules = languages.flatMap(({ tag, face }) => {
    const family = readTypeface(face)?.family;
    const leading = LEADING[face] === undefined ? '' : ` line-height: ${LEADING[face]};`;
    return family === undefined || face === MAIN_FACE
      ? []
      : [`[lang="${tag}"] { font-family: "${family}", var(--faces);${leading} }`];
  });
  return [`:root { --faces: ${main}; }`, ...rules, ''].join('\n');
}

/** The files that the page asks for: `assets/type/index.css` and the typefaces, cut to its characters. */
export function faceFiles(page: string, languages: readonly Language[]): Promise<SiteFile[]> {
  const faces = new Map([MAIN_FACE, ...languages.map(({ face }) => face)].map((face) => [face, readTypeface(face)]));
  return webFontFiles([{ path: 'index.html', bytes: new TextEncoder().encode(page) }], languages, faces);
}
