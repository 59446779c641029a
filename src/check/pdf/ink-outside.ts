/** Ink outside some zones of a page, by pixels. */
import type { InkOutside } from '../evidence.ts';
import { type SheetZone, zoneOn } from '../post.ts';
import { mm } from '../user-box.ts';
import type { PdfPage } from './reader.ts';

/** A pixel is a quarter of a millimetre. */
const DPI = 100;
/** Of 255: lighter is the soft edge of ink that ends where its zone ends. */
const INK = 235;
/** mm: half a pixel and its soft edge. */
const SLACK = 0.15;

/** Where the first pixel of ink lies that none of the zones holds. */
export function inkOutside(page: PdfPage, zones: readonly SheetZone[]): InkOutside {
  const sheet = page.sheet();
  const boxes = zones.map((zone) => zoneOn(sheet, zone));
  return page.look({ dpi: DPI }, ({ data, width, height, left, top, scale }) => {
    const slack = SLACK * (72 / 25.4);
    for (let y = 0; y < height; y += 1) {
      const pageY = top - (y + 0.5) / scale;
      const open = boxes.filter((box) => pageY <= box.top + slack && pageY >= box.bottom - slack);
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * 4;
        if ((data[at] ?? 255) >= INK && (data[at + 1] ?? 255) >= INK && (data[at + 2] ?? 255) >= INK) continue;
        const pageX = left + (x + 0.5) / scale;
        if (open.some((box) => pageX >= box.left - slack && pageX <= box.right + slack)) continue;
        const first = { left: Math.round(mm(pageX - sheet.left)), top: Math.round(mm(sheet.top - pageY)) };
        return { page: page.number, first };
      }
    }
    return { page: page.number, first: null };
  });
}
