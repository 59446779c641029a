/**
 * From the colours of drawings and pictures to inks, through the output profile: relative colorimetric with black
 * point compensation, as a prepress operator would convert them by hand.
 */
import { decodedLab, encodedLab, labOf, type Triple, xyzOf } from '../icc/lab.ts';
import { readLut } from '../icc/lut.ts';
import { readIcc } from '../icc/profile.ts';
import { type RgbSource, srgb } from '../icc/rgb-source.ts';
import type { InkedImage } from './inked-image.ts';
import type { Cmyk, Inking } from './inking.ts';
import type { OutputProfile } from './output-profile.ts';

export interface PressInks extends Inking {
  readonly profile: OutputProfile;
  /** The most ink that any point may carry, as a sum of shares: 2.8 is 280 %. */
  readonly maxInk: number;
  /** A picture in these inks: made once, since every batch of a campaign prints the same few. */
  image(key: string, make: () => InkedImage): InkedImage;
}

/** RULES 7. Uncoated paper dries slowly; the ink of a heavier picture sets off on the next sheet. */
export const mostInk = 2.8;

/** Colours kept, so that the pixels of a flat logo are worked out once. */
const KEPT = 50_000;
const IMAGES_KEPT = 30;

/** @throws Error in a sentence, where the profile is none that a four-colour press can use. */
export function createPressInks(profile: OutputProfile, maxInk: number = mostInk): PressInks {
  const icc = readIcc(profile.bytes);
  if (icc.deviceClass !== 'prtr' || icc.deviceSpace !== 'CMYK' || icc.connectionSpace !== 'Lab ') {
    throw new Error(
      `The profile “${profile.identifier}” is for ${icc.deviceSpace.trim()} (class ${icc.deviceClass}): press files need a CMYK output profile (class prtr).`,
    );
  }
  const [toInk, fromInk] = [icc.tag('B2A1') ?? icc.tag('B2A0'), icc.tag('A2B1') ?? icc.tag('A2B0')];
  if (toInk === null || fromInk === null) {
    throw new Error(`The profile “${profile.identifier}” lacks the tables that turn colours into inks (A2B and B2A).`);
  }
  const [inksOf, coloursOf] = [readLut(toInk), readLut(fromInk)];
  const lightnessY = (cmyk: Cmyk): number => xyzOf([decodedLab(coloursOf.map(cmyk), coloursOf.lab)[0], 0, 0])[1];
  const inkOfLab = (lab: Triple): Cmyk => {
    const [c = 0, m = 0, y = 0, k = 0] = inksOf.map(encodedLab(lab, inksOf.lab));
    return [c, m, y, k];
  };
  const deepest = lightnessY(limited(inkOfLab([0, 0, 0]), maxInk));
  const black = blackCurve((k) => lightnessY([0, 0, 0, k]));
  const known = new Map<number, Cmyk>();
  const images = new Map<string, InkedImage>();

  const convert = (red: number, green: number, blue: number, source: RgbSource): Cmyk => {
    const xyz = source(red, green, blue);
    const [x, y, z] = xyz.map((value, axis) => value * (1 - deepest) + deepest * (white[axis] ?? 1));
    return limited(inkOfLab(labOf([x ?? 0, y ?? 0, z ?? 0])), maxInk);
  };
  return {
    profile,
    maxInk,
    black,
    image(key, make) {
      const made = images.get(key) ?? make();
      if (images.size >= IMAGES_KEPT) images.clear();
      images.set(key, made);
      return made;
    },
    cmyk(red, green, blue, source = srgb) {
      if (red === green && green === blue) return [0, 0, 0, black(red)];
      if (source !== srgb) return convert(red, green, blue, source);
      const key = (Math.round(red * 1023) << 20) | (Math.round(green * 1023) << 10) | Math.round(blue * 1023);
      let inks = known.get(key);
      if (inks === undefined) {
        inks = convert(red, green, blue, srgb);
        if (known.size >= KEPT) known.clear();
        known.set(key, inks);
      }
      return inks;
    },
  };
}

const white: Triple = xyzOf([100, 0, 0]);

/** What rounding to thousandths or to 256 steps may add to four inks. */
const ROUNDING = 0.01;

/** Takes colour out from beneath black where the sum is too high: black is kept, so that dark detail is. */
function limited([c, m, y, k]: Cmyk, limit: number): Cmyk {
  const most = limit - ROUNDING;
  const colour = c + m + y;
  if (colour + k <= most) return [c, m, y, k];
  const share = Math.max(0, most - k) / colour;
  return [c * share, m * share, y * share, k];
}

/** From a grey to the black ink that looks like it, full black staying full and white staying paper. */
function blackCurve(luminanceOf: (black: number) => number): (grey: number) => number {
  const steps = 256;
  const luminances = Array.from({ length: steps + 1 }, (_, i) => luminanceOf(i / steps));
  const [paper = 1, full = 0] = [luminances[0], luminances[steps]];
  return (grey) => {
    if (grey <= 0) return 1;
    if (grey >= 1) return 0;
    const wanted = full + srgb(grey, grey, grey)[1] * (paper - full);
    let i = 1;
    while (i < steps && (luminances[i] ?? 0) > wanted) i++;
    const [lighter, darker] = [luminances[i - 1] ?? paper, luminances[i] ?? full];
    const share = lighter > darker ? (lighter - wanted) / (lighter - darker) : 0;
    return (i - 1 + Math.min(1, Math.max(0, share))) / steps;
  };
}
