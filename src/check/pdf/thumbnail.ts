/**
 * Pictures of pages, for the report and for people to look at.
 */
import { startPdfium } from './pdfium.ts';
import { encodePng } from './png.ts';
import type { Pdf } from './reader.ts';

/** Page `page` (1-based) of an open PDF as the bytes of a PNG, `width` pixels wide (default 360). Null
 * where the page can't be read. */
export async function thumbnail(pdf: Pdf, page: number, width = 360): Promise<Uint8Array | null> {
  const engine = await startPdfium();
  const pixels = pdf.onPage(page, (open) => open.render({ dpi: (72 * width) / open.width }));
  return pixels === null ? null : encodePng(engine, pixels);
}
