/** What colour an RGB picture means: sRGB unless a profile of its own says otherwise. */
import { type Curve, curveAt } from './curve.ts';
import { decodedLab, type Triple, xyzOf } from './lab.ts';
import { readLut } from './lut.ts';
import { fixedAt, type IccProfile } from './profile.ts';

/** RGB (0–1) to XYZ under D50, white at Y = 1. */
export type RgbSource = (red: number, green: number, blue: number) => Triple;

/** IEC 61966-2-1, adapted to D50 by the Bradford transform. */
export const srgb: RgbSource = (red, green, blue) => {
  const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  return [
    0.4360747 * r + 0.3850649 * g + 0.1430804 * b,
    0.2225045 * r + 0.7168786 * g + 0.0606169 * b,
    0.0139322 * r + 0.0971045 * g + 0.7141733 * b,
  ];
};

/** @throws Error in a sentence, where the profile can't serve an RGB picture. */
export function rgbSource(profile: IccProfile): RgbSource {
  if (profile.deviceSpace !== 'RGB ') {
    throw new Error(`Its colour profile is for ${profile.deviceSpace.trim()}, not for RGB.`);
  }
  const table = profile.tag('A2B1') ?? profile.tag('A2B0');
  if (table !== null && profile.connectionSpace === 'Lab ') {
    const lut = readLut(table);
    return (red, green, blue) => xyzOf(decodedLab(lut.map([red, green, blue]), lut.lab));
  }
  const channels = (['r', 'g', 'b'] as const).map((name) => {
    const [column, curve] = [profile.tag(`${name}XYZ`), profile.tag(`${name}TRC`)];
    if (column === null || curve === null) throw new Error('Its colour profile has neither a table nor a matrix.');
    const xyz: Triple = [fixedAt(column, 8), fixedAt(column, 12), fixedAt(column, 16)];
    return { xyz, curve: curveAt(curve, 0).curve } satisfies { xyz: Triple; curve: Curve };
  });
  return (...rgb) => {
    const sum: [number, number, number] = [0, 0, 0];
    channels.forEach(({ xyz, curve }, i) => {
      const light = curve(rgb[i] ?? 0);
      for (const axis of [0, 1, 2] as const) sum[axis] += xyz[axis] * light;
    });
    return sum;
  };
}
