/**
 * Pixels of a page, or of a box on it only: what the eye and a phone's camera get.
 */
import type { UserBox } from '../user-box.ts';
import type { Pdfium } from './pdfium.ts';

export interface RenderOptions {
  /** Pixels an inch. */
  readonly dpi: number;
  /** Only this box, in the page's user space; the whole page without it. */
  readonly box?: UserBox;
  /** Space around the box, pt. */
  readonly margin?: number;
}

/** RGBA, 8 bits a channel, rows from the top; opaque white where nothing is painted. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** Where its top left corner stands in the page's user space, pt. */
  readonly left: number;
  readonly top: number;
  /** Pixels a point. */
  readonly scale: number;
}

const BGRA = 4;
const WHITE = 0xffffffff;
/** Write red, green, blue in this order (FPDF_REVERSE_BYTE_ORDER). */
const RGBA_ORDER = 0x10;
/** As printed, not as shown: what optional content paints on paper (FPDF_PRINTING). */
const PRINTING = 0x800;
/** No picture of ours is larger; a broken file could ask for gigabytes. */
const LARGEST = 20_000_000;

/** Renders a loaded page, as it would be printed, and hands its pixels to `use`, which must not keep them: they are
 * the engine's own memory. Throws RangeError above 20 million pixels. */
export function onPixels<T>(
  { call, memory, floats }: Pdfium,
  page: number,
  options: RenderOptions,
  use: (pixels: Pixels) => T,
): T {
  const scale = options.dpi / 72;
  const pageWidth = call.FPDF_GetPageWidthF(page);
  const pageHeight = call.FPDF_GetPageHeightF(page);
  // User space need not begin at the corner of what is rendered: press pages have a bleed.
  const crop =
    floats(4, (a = 0, b = 0, c = 0, d = 0) => call.FPDFPage_GetCropBox(page, a, b, c, d)) ??
    floats(4, (a = 0, b = 0, c = 0, d = 0) => call.FPDFPage_GetMediaBox(page, a, b, c, d));
  const [originX = 0, originY = 0] = crop ?? [];
  const margin = options.margin ?? 0;
  const left = options.box === undefined ? 0 : options.box.left - originX - margin;
  const top = options.box === undefined ? 0 : pageHeight - (options.box.top - originY) - margin;
  const boxWidth = options.box === undefined ? pageWidth : options.box.right - options.box.left + 2 * margin;
  const boxHeight = options.box === undefined ? pageHeight : options.box.top - options.box.bottom + 2 * margin;
  const width = Math.ceil(boxWidth * scale);
  const height = Math.ceil(boxHeight * scale);
  if (!(width > 0 && height > 0 && width * height <= LARGEST))
    throw new RangeError('The box to render is empty or too large.');

  const shiftX = Math.round(-left * scale);
  const shiftY = Math.round(-top * scale);
  const bytes = width * height * 4;
  const buffer = memory.wasmExports.malloc(bytes);
  const bitmap = call.FPDFBitmap_CreateEx(width, height, BGRA, buffer, width * 4);
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    call.FPDF_RenderPageBitmap(
      bitmap,
      page,
      shiftX,
      shiftY,
      Math.round(pageWidth * scale),
      Math.round(pageHeight * scale),
      0,
      RGBA_ORDER | PRINTING,
    );
    return use({
      width,
      height,
      data: new Uint8ClampedArray(memory.HEAPU8.buffer as ArrayBuffer, buffer, bytes),
      left: originX - shiftX / scale,
      top: originY + pageHeight + shiftY / scale,
      scale,
    });
  } finally {
    call.FPDFBitmap_Destroy(bitmap);
    memory.wasmExports.free(buffer);
  }
}

/** As `onPixels`; the pixels are the caller's. */
export function renderPage(engine: Pdfium, page: number, options: RenderOptions): Pixels {
  return onPixels(engine, page, options, (pixels) => ({ ...pixels, data: pixels.data.slice() }));
}
