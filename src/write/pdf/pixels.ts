/** Pictures made of pixels, unpacked: what a press needs, which speaks neither RGB nor transparency. */
import { inflateSync } from 'node:zlib';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { viewOf } from './icc/profile.ts';
import { readJpegHeader } from './jpeg-header.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue; 8 bits each. */
  readonly rgb: Uint8Array;
  /** The ICC profile that the picture carries, or null. */
  readonly profile: Uint8Array | null;
}

/** A PNG, laid on white paper: no soft mask, so that press files have no transparency to flatten. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = (data[pixel * 4 + 3] ?? 255) / 255;
    for (let channel = 0; channel < 3; channel++) {
      rgb[pixel * 3 + channel] = Math.round((data[pixel * 4 + channel] ?? 0) * alpha + 255 * (1 - alpha));
    }
  }
  return { width, height, rgb, profile: pngProfile(bytes) };
}

/** The chunk `iCCP` (PNG, third edition, 11.3.2.3): a name, a zero, a zero, and the profile deflated. */
function pngProfile(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'IDAT') return null;
    if (type !== 'iCCP') continue;
    const chunk = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    return new Uint8Array(inflateSync(chunk.subarray(chunk.indexOf(0) + 2)));
  }
  return null;
}

/** A grey or RGB JPEG. @throws Error where it is damaged, or larger than 100 million pixels. */
export function jpegPixels(bytes: Uint8Array): Pixels {
  const { transform, profile } = readJpegHeader(bytes);
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    // Adobe's 0: the three channels are red, green and blue themselves.
    ...(transform === 0 ? { colorTransform: false } : {}),
  });
  return { width, height, rgb: data, profile };
}

/** A picture `factor` times smaller each way: each pixel the mean of a square of them. */
export function smaller(pixels: Pixels, factor: number): Pixels {
  if (factor <= 1) return pixels;
  const [width, height] = [Math.floor(pixels.width / factor), Math.floor(pixels.height / factor)];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < factor; dy++) {
          const row = ((y * factor + dy) * pixels.width + x * factor) * 3 + channel;
          for (let dx = 0; dx < factor; dx++) sum += pixels.rgb[row + dx * 3] ?? 0;
        }
        rgb[(y * width + x) * 3 + channel] = Math.round(sum / factor ** 2);
      }
    }
  }
  return { ...pixels, width, height, rgb };
}
