/** Pictures made of pixels, as image XObjects (ISO 32000-1, 8.9.5). */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Kind } from './colour.ts';
import { cmykOf } from './colour.ts';
import type { PdfkitDocument, PdfReference } from './pdfkit.ts';

/**
 * A PNG, laid on white paper: no soft mask, so that press files have no transparency to flatten. (pdfkit's own PNG
 * reader inflates asynchronously, so that the order of objects, and with it the bytes, would hang on timing.)
 */
export function pngImage(document: PdfkitDocument, bytes: Uint8Array, kind: Kind): PdfReference {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const channels = kind === 'press' ? 4 : 3;
  const samples = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = (data[pixel * 4 + 3] ?? 255) / 255;
    const onWhite = (channel: number): number => ((data[pixel * 4 + channel] ?? 0) / 255) * alpha + (1 - alpha);
    const rgb = [onWhite(0), onWhite(1), onWhite(2)] as const;
    const values = kind === 'press' ? cmykOf(...rgb) : rgb;
    values.forEach((value, channel) => {
      samples[pixel * channels + channel] = Math.round(value * 255);
    });
  }
  const image = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: kind === 'press' ? 'DeviceCMYK' : 'DeviceRGB',
    Filter: 'FlateDecode',
  });
  image.end(deflateSync(samples));
  return image;
}

/** `cm` operands that turn the unit square as EXIF orientation 1 to 8 asks. */
const orientations = [
  '',
  '',
  '-1 0 0 1 1 0 cm\n',
  '-1 0 0 -1 1 1 cm\n',
  '1 0 0 -1 0 1 cm\n',
  '0 -1 -1 0 1 1 cm\n',
  '0 -1 1 0 0 1 cm\n',
  '0 1 1 0 0 0 cm\n',
  '0 1 -1 0 1 0 cm\n',
] as const;

/** A JPEG as it is, compression and colour space included. */
export function jpegImage(document: PdfkitDocument, bytes: Uint8Array): { reference: PdfReference; upright: string } {
  const image = document.openImage(bytes);
  image.embed(document);
  return { reference: image.obj, upright: orientations[image.orientation ?? 1] ?? '' };
}
