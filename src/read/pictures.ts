import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { CannotRun } from '../errors.ts';
import type { PictureSource } from '../picture.ts';
import type { Placed } from './pictograms.ts';
import { PICTOGRAMS } from './pictograms.ts';

/** The picture of that name, or null: there is neither one of the campaign's own nor a pictogram. */
export type FindPicture = (name: string) => PictureSource | null;

/** Formats of a campaign's own pictures, the best first: a drawing is sharp at every size. */
const FORMATS = [
  ['.svg', 'svg'],
  ['.png', 'png'],
  ['.jpg', 'jpeg'],
  ['.jpeg', 'jpeg'],
] as const;
/** image-size's names for them. */
const TYPES = { svg: 'svg', png: 'png', jpeg: 'jpg' } as const;
const FOLDER = 'pictures';
/** Side of a pictogram's square, in user units. */
const SQUARE = 32;
const FIRST_SET = 'fluent-emoji-flat';
/** Signs without a colour of their own: as dark as text. */
const DARK = '#1a1a1a';

/**
 * Finds pictures by the names that templates use. The campaign's own `pictures/<name>.svg`, `.png` or
 * `.jpg` wins; else a pictogram of a free package stands in, as a placeholder that the report names.
 * What was found once is kept.
 * @param campaignFolder the folder with the campaign's `pictures/`, or null for pictograms alone.
 * @throws CannotRun (when asked) where the campaign's own file is broken or of another kind than its name says.
 */
export function pictureFinder(campaignFolder: string | null): FindPicture {
  const own = campaignFolder === null ? new Map<string, string>() : filesOf(join(campaignFolder, FOLDER));
  const iconOf = iconSets();
  const found = new Map<string, PictureSource | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const picture = ownPicture(name, own) ?? pictogram(name, iconOf);
    found.set(name, picture);
    return picture;
  };
}

/** One picture, once: each call reads the packages again, so that a run takes `pictureFinder`. */
export function findPicture(
  name: string,
  { campaignFolder }: { readonly campaignFolder: string | null },
): PictureSource | null {
  return pictureFinder(campaignFolder)(name);
}

/** Each file in the folder by its name in small letters, with its path. */
function filesOf(folder: string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(files.map((file) => [file.toLowerCase(), join(folder, file)]));
}

function ownPicture(name: string, files: ReadonlyMap<string, string>): PictureSource | null {
  for (const [extension, format] of FORMATS) {
    const path = files.get(`${name}${extension}`);
    if (path === undefined) continue;
    const bytes = new Uint8Array(readFileSync(path));
    const { width, height } = sizeOf(bytes, format, `${FOLDER}/${name}${extension}`);
    return { format, bytes, width, height, placeholder: false, hash: hashOf(bytes) };
  }
  const other = [...files.keys()].find((file) => file.slice(0, -extname(file).length) === name);
  if (other !== undefined) throw unusable(`${FOLDER}/${other}`, "Pictures of this kind can't be printed.");
  return null;
}

/** Natural size; of a photograph that a camera turned, as it is seen (EXIF orientations 5 to 8 lie on their side). */
function sizeOf(bytes: Uint8Array, format: PictureSource['format'], file: string): { width: number; height: number } {
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch {
    throw unusable(file, "The picture is broken, or it doesn't say how large it is (an SVG needs a viewBox).");
  }
  if (size.type !== TYPES[format])
    throw unusable(file, `The file is called ${extname(file)} but holds another kind of picture.`);
  const { width, height, orientation = 1 } = size;
  if (!(width > 0 && height > 0)) throw unusable(file, 'The picture has no width or no height.');
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

function pictogram(name: string, iconOf: (icon: string) => Icon): PictureSource | null {
  const row = Object.hasOwn(PICTOGRAMS, name) ? PICTOGRAMS[name] : undefined;
  if (row === undefined) return null;
  const placed: readonly Placed[] = typeof row === 'string' ? [{ icon: row, x: 0, y: 0, size: SQUARE }] : row;
  const drawn = placed.map(({ icon, x, y, size, colour }) => {
    const { body, side } = iconOf(icon);
    const scale = Number((size / side).toFixed(4));
    const place = x === 0 && y === 0 && scale === 1 ? '' : ` transform="translate(${x} ${y}) scale(${scale})"`;
    return `<g${place}>${body.replaceAll('currentColor', colour ?? DARK)}</g>`;
  });
  const box = `width="${SQUARE}" height="${SQUARE}" viewBox="0 0 ${SQUARE} ${SQUARE}"`;
  const bytes = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${drawn.join('')}</svg>`);
  return { format: 'svg', bytes, width: SQUARE, height: SQUARE, placeholder: true, hash: hashOf(bytes) };
}

interface Icon {
  /** What stands inside `<svg>`. */
  readonly body: string;
  readonly side: number;
}

interface IconSet {
  readonly width?: number;
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width?: number }>>;
}

/** Icons of the `@iconify-json` packages; each package is 8 MB, so it is read at the first use. */
function iconSets(): (icon: string) => Icon {
  const require = createRequire(import.meta.url);
  const sets = new Map<string, IconSet>();
  return (icon) => {
    const [key = '', setName = FIRST_SET] = icon.split(':').reverse();
    const set: IconSet =
      sets.get(setName) ?? JSON.parse(readFileSync(require.resolve(`@iconify-json/${setName}/icons.json`), 'utf8'));
    sets.set(setName, set);
    const found = set.icons[key];
    if (found === undefined)
      throw new RangeError(`pictograms.ts names the icon “${icon}”, which ${setName} doesn't have.`);
    // Iconify's own default for a set that says nothing is 16.
    return { body: found.body, side: found.width ?? set.width ?? 16 };
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function unusable(file: string, says: string): CannotRun {
  return new CannotRun([
    { check: 'picture-file', level: 'mend', where: { file }, says, todo: 'Save it again as SVG, PNG or JPEG.' },
  ]);
}
