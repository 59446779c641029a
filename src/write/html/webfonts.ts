/**
 * Typefaces as files of the site, so that no other host is asked for them. They come from the
 * `@fontsource` packages (OFL-1.1), cut by script; `unicode-range` makes a browser fetch only the
 * cuts that a page needs.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CannotRun } from '../../errors.ts';

export interface WebFont {
  /** CSS family name: "Noto Sans Bengali". */
  readonly family: string;
  readonly weight: number;
  /** CSS `unicode-range`. */
  readonly range: string;
  /** File name in the site's `assets/fonts/`. */
  readonly file: string;
  /** WOFF2. */
  readonly bytes: Uint8Array;
}

const Metadata = z.object({ family: z.string(), subsets: z.array(z.string()) });
const Ranges = z.record(z.string(), z.string());

/** The face of Latin letters, in which all pages fall back: made for readers with low vision. */
export const MAIN_FACE = 'atkinson';
/** Faces whose package has another name. */
const PACKAGES: Readonly<Record<string, string>> = { [MAIN_FACE]: 'atkinson-hyperlegible-next' };

/** Faces that are left to the reader's own device: thousands of characters weigh megabytes, and every
 * phone sold where they are read brings them. */
const OF_THE_DEVICE = new Set(['noto-sans-sc']);

/** The cuts of the Latin alphabet in a face for another script: the main face has those letters. */
const LATIN = /^latin/;
/** A bold above this many bytes is drawn by the browser from the regular cut: 158 KB of Nastaliq are
 * not worth a slow page to someone on an old phone. */
const LARGEST_BOLD = 60_000;

/**
 * The web fonts of a face, an id of `typeset/faces.ts` (`noto-sans-bengali`), regular and bold.
 * @returns Nothing for a face that is left to the reader's own device.
 * @throws CannotRun if no package holds the face: its readers might see empty boxes.
 */
export function readWebFonts(face: string): WebFont[] {
  const name = PACKAGES[face] ?? face;
  if (OF_THE_DEVICE.has(face)) return [];
  const folder = packageFolder(name);
  if (folder === null) throw noWebFont(face);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const { family, subsets } = Metadata.parse(read('metadata.json'));
  const ranges = Ranges.parse(read('unicode.json'));
  const fonts: WebFont[] = [];
  for (const subset of subsets.filter((one) => LATIN.test(one) === (face === MAIN_FACE))) {
    for (const weight of [400, 700]) {
      const file = `${name}-${subset}-${weight}-normal.woff2`;
      const bytes = new Uint8Array(readFileSync(join(folder, 'files', file)));
      if (weight === 700 && bytes.length > LARGEST_BOLD) continue;
      fonts.push({ family, weight, range: ranges[subset] ?? 'U+0-10FFFF', file, bytes });
    }
  }
  return fonts;
}

function packageFolder(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
  } catch {
    return null;
  }
}

function noWebFont(face: string): CannotRun {
  return new CannotRun([
    {
      check: 'site-font',
      level: 'mend',
      where: { file: 'locales' },
      says: `There is no web font for the typeface “${face}”, which a language names in its language.json.`,
      todo: 'Correct the name, or add the npm package of that name from @fontsource.',
    },
  ]);
}
