/** The PDFs of a site as they lie on the disk: what its pages say of their sizes is compared with them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPdf } from '../../check/pdf/reader.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { MadeScreenPdf } from '../print/make-screen-pdf.ts';

/** Those that are there and can be read. @param folder the campaign's output folder */
export async function screenPdfsOnDisk(
  { locales, formats }: Prepared,
  folder: string,
): Promise<Omit<MadeScreenPdf, 'thumbnail'>[]> {
  const found: Omit<MadeScreenPdf, 'thumbnail'>[] = [];
  for (const language of locales.keys()) {
    for (const { id: format, screenFile } of formats) {
      const path = `${language}/${screenFile}`;
      const bytes = await readFile(join(folder, 'site', path)).catch(() => null);
      if (bytes === null) continue;
      const opened = await openPdf(bytes, `site/${path}`);
      if ('finding' in opened) continue;
      found.push({ language, format, path, bytes: bytes.length, pages: opened.pdf.pages });
      opened.pdf.close();
    }
  }
  return found;
}
