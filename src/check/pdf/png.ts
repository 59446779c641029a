/**
 * PNG from pixels, with the libpng that comes inside PDFium.
 */
import type { Pdfium } from './pdfium.ts';
import type { Pixels } from './render.ts';

/** zlib's level: 9 makes the thumbnails of a report about a tenth smaller than 6, at no felt cost. */
const COMPRESSION = 9;

/** The bytes of a PNG file, 8 bits a channel with alpha. Throws where PDFium has no memory left. */
export function encodePng({ call, memory }: Pdfium, { width, height, data }: Pixels): Uint8Array {
  const source = memory.wasmExports.malloc(data.length);
  const pointer = memory.wasmExports.malloc(4);
  try {
    memory.HEAPU8.set(data, source);
    const size = call.EPDF_PNG_EncodeRGBA(source, width, height, width * 4, COMPRESSION, pointer);
    if (size <= 0) throw new RangeError('The picture can’t be written as a PNG.');
    const encoded = new DataView(memory.HEAPU8.buffer).getUint32(pointer, true);
    const png = memory.HEAPU8.slice(encoded, encoded + size);
    memory.wasmExports.free(encoded);
    return png;
  } finally {
    memory.wasmExports.free(source);
    memory.wasmExports.free(pointer);
  }
}
