/** The letter of one language and format as an accessible PDF for the site: nobody's data in it. */
import { join } from 'node:path';
import { openPdf } from '../../check/pdf/reader.ts';
import { thumbnail } from '../../check/pdf/thumbnail.ts';
import { formatById } from '../../formats.ts';
import type { Thumbnail } from '../../report/report.ts';
import type { TypesetLetter } from '../../typeset/page.ts';
import { createPdf } from '../../write/pdf/pdf.ts';
import { writePublic } from '../work/output-folder.ts';
import type { Workshop } from '../work/workshop.ts';

/** px: twice what the report shows, for fine screens. */
const thumbnailWidth = 360;

export interface MadeScreenPdf {
  readonly language: string;
  readonly format: string;
  /** Path in the site's folder: `en/letter.pdf`. */
  readonly path: string;
  readonly bytes: number;
  readonly pages: number;
  /** A picture of its first page, for the report. */
  readonly thumbnail: Thumbnail | null;
}

export async function makeScreenPdf(
  shop: Workshop,
  language: string,
  formatId: string,
  folder: string,
): Promise<MadeScreenPdf> {
  const format = formatById.get(formatId);
  if (format === undefined) throw new Error(`The format table has no row “${formatId}”.`);
  const { prepared } = shop;
  const letter = prepared.reader.read({
    language,
    template: format.template,
    page: format.page,
    resident: null,
    links: true,
  });
  const chunks: Uint8Array[] = [];
  const file = createPdf({
    kind: 'screen',
    title: letter.title,
    language,
    created: new Date(`${prepared.campaign.date}T09:00:00Z`),
    library: prepared.library,
    accent: prepared.accent,
    base: prepared.campaign.site,
    write: (chunk) => chunks.push(chunk),
  });
  const typeset = shop.typesetter.typeset(letter, format.style);
  file.add(typeset);
  const { bytes, pages } = await file.end();
  const pdf = Buffer.concat(chunks);
  const path = `${language}/${format.screenFile}`;
  await writePublic(join(folder, 'site', path), pdf);
  return {
    language,
    format: formatId,
    path,
    bytes,
    pages,
    thumbnail: await pictureOf(pdf, typeset, `${language}-${formatId}`, folder),
  };
}

/** Of nobody's letter: a report may be passed on. */
async function pictureOf(
  bytes: Uint8Array,
  { language, pages }: TypesetLetter,
  name: string,
  folder: string,
): Promise<Thumbnail | null> {
  const opened = await openPdf(bytes, name);
  if ('finding' in opened) return null;
  const png = await thumbnail(opened.pdf, 1, thumbnailWidth);
  opened.pdf.close();
  const [page] = pages;
  if (png === null || page === undefined) return null;
  const path = `thumbnails/${name}.png`;
  await writePublic(join(folder, 'report', path), png);
  return {
    path,
    language,
    format: name.slice(language.length + 1),
    width: thumbnailWidth,
    height: Math.round((thumbnailWidth * page.height) / page.width),
  };
}
