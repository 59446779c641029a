/** The typefaces that the site's letters are cut from: whole TrueType files in the `@expo-google-fonts` packages (OFL-1.1). */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CannotRun } from '../../errors.ts';

export interface Typeface {
  /** CSS family name: "Noto Sans Bengali". */
  readonly family: string;
  /** Paths on this machine, by weight. */
  readonly files: Readonly<Record<400 | 700, string>>;
  readonly licence: string;
}

const Metadata = z.object({ family: z.string() });

/** The face of Latin letters, in which all pages fall back: made for readers with low vision. */
export const MAIN_FACE = 'atkinson';
/** Faces whose package has another name. */
const PACKAGES: Readonly<Record<string, string>> = { [MAIN_FACE]: 'atkinson-hyperlegible-next' };

/** Faces that are left to the reader's own device: thousands of characters weigh megabytes, and every
 * phone sold where they are read brings them. */
const OF_THE_DEVICE = new Set(['noto-sans-sc']);

/**
 * @param face An id of `typeset/faces.ts` (`noto-sans-bengali`).
 * @returns null for a face that is left to the reader's own device.
 * @throws CannotRun if no package holds the face: its readers might see empty boxes.
 */
export function readTypeface(face: string): Typeface | null {
  if (OF_THE_DEVICE.has(face)) return null;
  const folder = packageFolder(PACKAGES[face] ?? face);
  if (folder === null) throw noWebFont(face);
  const { family } = Metadata.parse(JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')));
  const file = (weight: string): string => {
    const [found] = globSync(`${weight}/*.ttf`, { cwd: folder });
    if (found === undefined) throw noWebFont(face);
    return join(folder, found);
  };
  return { family, files: { 400: file('400Regular'), 700: file('700Bold') }, licence: join(folder, 'LICENSE_FONT') };
}

function packageFolder(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`));
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
      todo: 'Correct the name, or add the npm package of that name from @expo-google-fonts.',
    },
  ]);
}
