/** First pages of a folder's PDFs, as they lie on the disk: for the report of a folder that came back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdf } from '../../check/pdf/reader.ts';
import { thumbnail } from '../../check/pdf/thumbnail.ts';
import { formatById } from '../../formats.ts';
import type { RunReport, Thumbnail } from '../../report/report.ts';
import { writePublic } from '../work/output-folder.ts';

/** px: twice what the report shows, for fine screens. */
const WIDTH = 360;

/** One of each language × format whose PDF is in the site and can be read. @param folder the campaign's own output folder */
export async function thumbnailsOnDisk(
  folder: string,
  { languages, formats }: RunReport['made'],
): Promise<Thumbnail[]> {
  const made: Thumbnail[] = [];
  for (const { tag } of languages) {
    for (const { id } of formats) {
      const file = `${tag}/${formatById.get(id)?.screenFile}`;
      const bytes = await readFile(join(folder, 'site', file)).catch(() => null);
      const opened = bytes === null ? null : await openPdf(bytes, `site/${file}`);
      if (opened === null || 'finding' in opened) continue;
      const { pdf } = opened;
      const png = await thumbnail(pdf, 1, WIDTH);
      const height = pdf.onPage(1, (page) => Math.round((WIDTH * page.height) / page.width));
      pdf.close();
      if (png === null || height === null) continue;
      const path = `thumbnails/${tag}-${id}.png`;
      await writePublic(join(folder, 'report', path), png);
      made.push({ path, language: tag, format: id, width: WIDTH, height });
    }
  }
  return made;
}
