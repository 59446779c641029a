import { spaceOf } from './colour-space.ts';
import { decoded } from './decode.ts';
import type { PdfFile } from './file.ts';
import type { PrintedImage } from './press-read.ts';
import type { Dict, Stream } from './values.ts';

/** @param size of the unit square that the image fills, pt */
export function printedImage(
  file: PdfFile,
  image: Stream,
  resources: Dict | null,
  size: readonly [number, number],
  page: number,
): PrintedImage {
  const { dict } = image;
  const [width, height] = [Number(dict.get('Width')), Number(dict.get('Height'))];
  // A stencil is painted in the fill colour.
  const isStencil = dict.get('ImageMask') === true;
  const space = isStencil ? 'stencil' : spaceOf(file, dict.get('ColorSpace'), resources).family;
  return {
    page,
    width,
    height,
    ppi: Math.min((width * 72) / size[0], (height * 72) / size[1]),
    space,
    ink: space === 'DeviceCMYK' ? mostInk(image) : space === 'Separation' || isStencil ? 1 : null,
    hasSoftMask: dict.has('SMask'),
    isInline: false,
  };
}

/** Sum of the four inks of the heaviest pixel; null where the pixels are compressed as a photograph. */
function mostInk(image: Stream): number | null {
  if (image.dict.get('BitsPerComponent') !== 8 || image.dict.has('Decode')) return null;
  const samples = decoded(image);
  if (samples === null) return null;
  let most = 0;
  for (let i = 0; i + 3 < samples.length; i += 4) {
    const sum = (samples[i] ?? 0) + (samples[i + 1] ?? 0) + (samples[i + 2] ?? 0) + (samples[i + 3] ?? 0);
    if (sum > most) most = sum;
  }
  return most / 255;
}
