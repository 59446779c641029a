/** Where words stand on the pages of a PDF, and a picture of that place: for a person who must look at them. */
import { plainText } from '../plain-text.ts';
import { around, type UserBox } from '../user-box.ts';
import { pageLines } from './lines.ts';
import { startPdfium } from './pdfium.ts';
import { encodePng } from './png.ts';
import type { Pdf, PdfPage } from './reader.ts';

export interface PictureOfWords {
  /** 1-based. */
  readonly page: number;
  /** PNG. */
  readonly bytes: Uint8Array;
  /** px. */
  readonly width: number;
  readonly height: number;
}

/** pt above and below the words: a sign or a picture beside them shows too. */
const MARGIN = 26;
/** Words that are looked for: the sentence's beginning tells it apart. */
const BEGINNING = 60;

/**
 * Pictures of the first place where each text stands, from edge to edge of the page; null for a text that is
 * nowhere. Each page is read once.
 * @param width px
 */
export async function picturesOfWords(
  pdf: Pdf,
  texts: readonly string[],
  width: number,
): Promise<(PictureOfWords | null)[]> {
  const engine = await startPdfium();
  const found: (PictureOfWords | null)[] = texts.map(() => null);
  const wanted = texts.map((text) => plainText(text).slice(0, BEGINNING));
  for (let number = 1; number <= pdf.pages && found.includes(null); number += 1) {
    pdf.onPage(number, (page) => {
      const { reading, ownerOf } = pageLines(number, page.tree(), page.text());
      for (const [index, words] of wanted.entries()) {
        if (found[index] !== null || words === '') continue;
        const at = reading.findIndex((item) => item.kind === 'line' && plainText(item.text).includes(words));
        const box = at === -1 ? null : boxOf(page, ownerOf, at);
        if (box === null) continue;
        const pixels = page.render({ dpi: (72 * width) / page.width, box });
        found[index] = { page: number, bytes: encodePng(engine, pixels), width: pixels.width, height: pixels.height };
      }
    });
  }
  return found;
}

/** The whole breadth of the page round the ink of one item. */
function boxOf(page: PdfPage, ownerOf: ReadonlyMap<number, number>, item: number): UserBox | null {
  const ink = around(page.objects().texts.flatMap(({ mark, ink: one }) => (ownerOf.get(mark) === item ? [one] : [])));
  if (ink === null) return null;
  const { left, right, bottom, top } = page.sheet();
  return { left, right, bottom: Math.max(bottom, ink.bottom - MARGIN), top: Math.min(top, ink.top + MARGIN) };
}
