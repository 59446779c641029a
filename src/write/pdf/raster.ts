/** Pictures made of pixels, as image XObjects (ISO 32000-1, 8.9.5). */
import { deflateSync } from 'node:zlib';
import type { PdfkitDocument, PdfReference } from './pdfkit.ts';
import type { Pixels } from './pixels.ts';
import { predicted, predictorParms } from './predictor.ts';
import type { InkedImage } from './press/inked-image.ts';

/** For screens. (pdfkit's own PNG reader inflates asynchronously, so that the order of objects, and with it the
 * bytes, would hang on timing.) */
export function rgbImage(document: PdfkitDocument, { width, height, rgb }: Pixels): PdfReference {
  return image(document, width, height, 'DeviceRGB', 3, deflateSync(predicted(rgb, 3, width)));
}

/** For a press. `black` is the colour space of black ink alone. */
export function inkImage(document: PdfkitDocument, inked: InkedImage, black: () => PdfReference): PdfReference {
  const { width, height, channels, data } = inked;
  return image(document, width, height, channels === 1 ? black() : 'DeviceCMYK', channels, data);
}

function image(
  document: PdfkitDocument,
  width: number,
  height: number,
  space: string | PdfReference,
  channels: number,
  data: Uint8Array,
): PdfReference {
  const reference = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: space,
    Filter: 'FlateDecode',
    DecodeParms: predictorParms(channels, width),
  });
  reference.end(data);
  return reference;
}

/**
 * Black ink alone as a colour space (ISO 32000-1, 8.6.6.4). DeviceGray would say the same, but turns into four inks
 * in some presses' settings.
 */
export function blackSpace(document: PdfkitDocument): PdfReference {
  const tint = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [0, 0, 0, 0], C1: [0, 0, 0, 1] };
  const reference = document.ref(['Separation', 'Black', 'DeviceCMYK', tint]);
  reference.end();
  return reference;
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
export function jpegImage(document: PdfkitDocument, bytes: Uint8Array): PdfReference {
  const image = document.openImage(bytes);
  image.embed(document);
  return image.obj;
}

/** Operators that turn a JPEG upright. */
export function upright(document: PdfkitDocument, bytes: Uint8Array): string {
  return orientations[document.openImage(bytes).orientation ?? 1] ?? '';
}
