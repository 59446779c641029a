/** What stands beside each thing that a person must look at: a picture of it, or what a screen reader says of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { picturesOfWords } from '../../check/pdf/picture-of-words.ts';
import { openPdf } from '../../check/pdf/reader.ts';
import type { Finding } from '../../finding.ts';
import { formatById, formats } from '../../formats.ts';
import type { PictureSource } from '../../picture.ts';
import { quotationIn } from '../../report/quotations.ts';
import type { Exhibit, ExhibitPicture, Thumbnail, Transcript } from '../../report/report.ts';
import { writePublic } from '../work/output-folder.ts';

export interface Shown {
  /** Pictures by name; empty where the campaign is not at hand. */
  readonly pictures: ReadonlyMap<string, PictureSource | null>;
  readonly thumbnails: readonly Thumbnail[];
  readonly transcripts: readonly Transcript[];
}

/** px: as wide as the report's column on a phone, twice. */
const WIDTH = 720;

/** @param folder the campaign's own output folder; pictures go to `report/exhibits/` */
export async function makeExhibits(folder: string, findings: readonly Finding[], shown: Shown): Promise<Exhibit[]> {
  const look = findings.flatMap((finding, index) => (finding.level === 'look' ? [{ finding, index }] : []));
  const words = await wordsPictured(folder, look);
  const exhibits = await Promise.all(
    look.map(async ({ finding, index }): Promise<Exhibit> => {
      const own = words.get(index) ?? (await standIn(folder, finding, shown.pictures));
      return {
        finding: index,
        pictures: own === null ? firstPages(finding, shown.thumbnails) : [own],
        transcripts: transcriptsOf(finding, shown.transcripts),
      };
    }),
  );
  return exhibits.filter(({ pictures, transcripts }) => pictures.length + transcripts.length > 0);
}

type Look = readonly { readonly finding: Finding; readonly index: number }[];

/** Sentences of letters, cut from the site's PDFs: nobody's data is in those. */
async function wordsPictured(folder: string, look: Look): Promise<Map<number, ExhibitPicture>> {
  const quoting = look.flatMap(({ finding, index }) => {
    const { language, format } = finding.where;
    const words = quotationIn(finding.says);
    const file = formatById.get(format ?? '')?.screenFile;
    return language === undefined || words === null || file === undefined
      ? []
      : [{ index, words, path: `${language}/${file}`, name: `${language}-${format}` }];
  });
  const made = new Map<number, ExhibitPicture>();
  for (const [path, group] of Map.groupBy(quoting, (one) => one.path)) {
    const bytes = await readFile(join(folder, 'site', path)).catch(() => null);
    const opened = bytes === null ? null : await openPdf(bytes, `site/${path}`);
    if (opened === null || 'finding' in opened) continue;
    const pictures = await picturesOfWords(
      opened.pdf,
      group.map(({ words }) => words),
      WIDTH,
    );
    opened.pdf.close();
    for (const [at, { index, name }] of group.entries()) {
      const picture = pictures[at];
      if (picture == null) continue;
      const target = `exhibits/${name}-${at + 1}.png`;
      await writePublic(join(folder, 'report', target), picture.bytes);
      const { width, height, page } = picture;
      made.set(index, { path: target, width, height, alt: `How these words stand on page ${page} of site/${path}` });
    }
  }
  return made;
}

const ending: Readonly<Record<PictureSource['format'], string>> = { svg: 'svg', png: 'png', jpeg: 'jpg' };

/** The picture itself that a finding about a picture names. */
async function standIn(
  folder: string,
  { where }: Finding,
  pictures: Shown['pictures'],
): Promise<ExhibitPicture | null> {
  const name = /^pictures\/([\w-]+)$/.exec(where.file ?? '')?.[1];
  const source = name === undefined ? null : pictures.get(name);
  if (name === undefined || source == null || source.bytes.length === 0) return null;
  const path = `exhibits/${name}.${ending[source.format]}`;
  await writePublic(join(folder, 'report', path), source.bytes);
  const scale = SMALL / Math.max(source.width, source.height);
  const [width, height] = [Math.round(source.width * scale), Math.round(source.height * scale)];
  return { path, width, height, alt: `The picture that stands in for “${name}”` };
}

/** px, its longer side. */
const SMALL = 96;

/** The first page in the finding's language, in its format or in the first one. */
function firstPages({ where }: Finding, thumbnails: readonly Thumbnail[]): ExhibitPicture[] {
  const { language, format } = where;
  if (language === undefined) return [];
  const own = thumbnails.find((one) => one.language === language && one.format === (format ?? one.format));
  if (own === undefined) return [];
  return [{ path: own.path, width: own.width, height: own.height, alt: 'The first page of this letter' }];
}

/** Of the pages that say the letter in the finding's language and format, or in every format. */
function transcriptsOf({ where }: Finding, transcripts: readonly Transcript[]): Transcript[] {
  const { language, format, file } = where;
  const own = transcripts.filter(({ page }) => page === file);
  if (own.length > 0 || language === undefined) return own;
  const pages = new Set(
    formats
      .filter(({ id }) => format === undefined || id === format)
      .map(({ page }) => `site/${language}/${page}index.html`),
  );
  return transcripts.filter(({ page }) => pages.has(page));
}
