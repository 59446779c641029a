/** A picture's pixels as ink. */
import { deflateSync } from 'node:zlib';
import { readIcc } from '../icc/profile.ts';
import { type RgbSource, rgbSource, srgb } from '../icc/rgb-source.ts';
import type { Pixels } from '../pixels.ts';
import { predicted } from '../predictor.ts';
import type { Inking } from './inking.ts';

export interface InkedImage {
  readonly width: number;
  readonly height: number;
  /** 1: black ink alone; 4: CMYK. */
  readonly channels: 1 | 4;
  /** Deflated samples with PNG predictors. */
  readonly data: Uint8Array;
  /** Whose colours were believed: the picture's own profile's, or sRGB's because it has none or none that fits. */
  readonly source: 'profile' | 'srgb';
}

export function inkedImage(pixels: Pixels, inks: Inking): InkedImage {
  const { width, height, rgb } = pixels;
  const own = ownSource(pixels.profile);
  const isGrey = rgb.every((value, i) => i % 3 === 0 || value === rgb[i - 1]);
  const channels = isGrey ? 1 : 4;
  const samples = new Uint8Array(width * height * channels);
  const known = new Map<number, readonly number[]>();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [r = 0, g = 0, b = 0] = [rgb[pixel * 3], rgb[pixel * 3 + 1], rgb[pixel * 3 + 2]];
    const colour = (r << 16) | (g << 8) | b;
    let values = known.get(colour);
    if (values === undefined) {
      const shares = isGrey ? [inks.black(r / 255)] : inks.cmyk(r / 255, g / 255, b / 255, own ?? srgb);
      values = shares.map((share) => Math.round(share * 255));
      known.set(colour, values);
    }
    for (let channel = 0; channel < channels; channel++) samples[pixel * channels + channel] = values[channel] ?? 0;
  }
  const data = deflateSync(predicted(samples, channels, width));
  return { width, height, channels, data, source: own === null ? 'srgb' : 'profile' };
}

/** Null where a picture has no profile, or one that can't serve it: sRGB is what cameras and screens mean. */
function ownSource(profile: Uint8Array | null): RgbSource | null {
  if (profile === null) return null;
  try {
    return rgbSource(readIcc(profile));
  } catch {
    return null;
  }
}
