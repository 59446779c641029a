/** Pages of a PDF as its reader gets them: words and pictures in the order of the tags, codes from pixels. */
import type { Place } from '../../finding.ts';
import { decodeQr } from '../pdf/decode-qr.ts';
import { pageLines } from '../pdf/lines.ts';
import type { Pdf } from '../pdf/reader.ts';
import type { Pixels } from '../pdf/render.ts';
import type { Output, Said, SeenCode } from './output.ts';

/** A module of 0.5 mm is 3 pixels wide. */
const DPI = 150;
/** pt: room for a quiet zone that the tag's box leaves out. */
const MARGIN = 12;

export interface PdfOutputOptions {
  readonly where: Place;
  readonly language: string;
  readonly format: string;
  /** 1-based. */
  readonly firstPage: number;
  readonly pages: number;
  /** Host of the site: a picture whose words name it is taken for a code, and searched for one. */
  readonly host: string;
}

export async function readPdfOutput(pdf: Pdf, options: PdfOutputOptions): Promise<Output> {
  const { where, language, format, firstPage, pages, host } = options;
  const said: Said[] = [];
  const withCodes: { readonly page: number; readonly pixels: Pixels }[] = [];
  for (let page = firstPage; page < firstPage + pages; page += 1) {
    pdf.onPage(page, (open) => {
      for (const item of pageLines(page, open.tree(), open.text()).reading) {
        if (item.kind === 'line') said.push({ kind: 'words', text: item.text, language: item.language, page });
        else if (item.alt !== null) {
          said.push({ kind: 'picture', alt: item.alt, page });
          // Where its tag says that it stands, and no more of the page: a tenth of the pixels.
          const where = item.box === null ? {} : { box: item.box, margin: MARGIN };
          if (item.alt.includes(host)) withCodes.push({ page, pixels: open.render({ dpi: DPI, ...where }) });
        }
      }
    });
  }
  const codes: SeenCode[] = [];
  for (const { page, pixels } of withCodes)
    codes.push(...(await decodeQr(pixels, true)).map(({ payload }) => ({ payload, page })));
  return { where, medium: 'paper', language, format, said, codes };
}
