/** CIE Lab and XYZ under D50, the connection spaces of ICC profiles (ICC.1:2022, 6.3.4). White has Y = 1. */

export type Triple = readonly [number, number, number];

/** The profile connection space's white (ICC.1, 7.2.16). */
export const d50: Triple = [0.9642, 1, 0.8249];

const EPSILON = 216 / 24389;
const KAPPA = 24389 / 27;

const forward = (t: number): number => (t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116);
const backward = (t: number): number => (t ** 3 > EPSILON ? t ** 3 : (116 * t - 16) / KAPPA);

export function labOf([x, y, z]: Triple): Triple {
  const [fx, fy, fz] = [forward(x / d50[0]), forward(y / d50[1]), forward(z / d50[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

export function xyzOf([lightness, a, b]: Triple): Triple {
  const fy = (lightness + 16) / 116;
  return [d50[0] * backward(fy + a / 500), d50[1] * backward(fy), d50[2] * backward(fy - b / 200)];
}

/** Lab in the 0–1 of a profile's table. Version 2's 16-bit tables put L* 100 at 0xFF00 and a* 0 at 0x8000. */
export function encodedLab([lightness, a, b]: Triple, encoding: 'old' | 'new'): Triple {
  return encoding === 'old'
    ? [(lightness * 652.8) / 65535, ((a + 128) * 256) / 65535, ((b + 128) * 256) / 65535]
    : [lightness / 100, (a + 128) / 255, (b + 128) / 255];
}

export function decodedLab([l = 0, a = 0, b = 0]: readonly number[], encoding: 'old' | 'new'): Triple {
  return encoding === 'old'
    ? [(l * 65535) / 652.8, (a * 65535) / 256 - 128, (b * 65535) / 256 - 128]
    : [l * 100, a * 255 - 128, b * 255 - 128];
}
