/** From colours to inks, against LittleCMS: `transicc -t1 -b -o FOGRA29_uncoated.icc`, version 2.14. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { labOf, xyzOf } from '../../src/write/pdf/icc/lab.ts';
import { readLut } from '../../src/write/pdf/icc/lut.ts';
import { readIcc } from '../../src/write/pdf/icc/profile.ts';
import { rgbSource, srgb } from '../../src/write/pdf/icc/rgb-source.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { fixed, gammaProfile, iccFile, u16, u32 } from './icc-file.ts';

const profile = await fogra29(fileURLToPath(new URL('../../assets', import.meta.url)));
const inks = createPressInks(profile);

describe('inks', () => {
  it.each([
    [
      [255, 0, 0],
      [0, 89.09, 83.43, 0],
    ],
    [
      [0, 255, 0],
      [44.67, 0, 64.32, 0],
    ],
    [
      [0, 0, 255],
      [94.63, 78.69, 0, 0],
    ],
    [
      [0, 74, 84],
      [93.75, 60.18, 58.07, 16.7],
    ],
    [
      [255, 255, 0],
      [7.49, 0.36, 80.68, 0.22],
    ],
    [
      [252, 255, 255],
      [0.69, 0.23, 0.38, 0],
    ],
    [
      [127, 127, 130],
      [55.51, 47.72, 43.57, 0],
    ],
    [
      [0, 255, 255],
      [35.33, 0, 12.58, 0],
    ],
    [
      [200, 120, 60],
      [16.44, 54.08, 85.66, 1.64],
    ],
  ] as const)('of RGB %j are within a hundredth of those of LittleCMS', ([r, g, b], expected) => {
    inks.cmyk(r / 255, g / 255, b / 255).forEach((ink, i) => {
      expect(Math.abs(ink * 100 - (expected[i] ?? 0))).toBeLessThan(1);
    });
  });

  it('of a grey are black alone, from full black to none, and darker for darker', () => {
    const greys = Array.from({ length: 256 }, (_, i) => inks.cmyk(i / 255, i / 255, i / 255));
    expect(greys.every(([c, m, y]) => c === 0 && m === 0 && y === 0)).toBe(true);
    expect(greys[0]?.[3]).toBe(1);
    expect(greys[255]?.[3]).toBe(0);
    expect(greys.every(([, , , k], i) => i === 0 || k < (greys[i - 1]?.[3] ?? 0))).toBe(true);
  });

  it('keep to the most ink that is allowed, dark colours too', () => {
    const heaviest = (of: typeof inks): number => {
      let most = 0;
      for (let r = 0; r <= 1; r += 0.05) {
        for (let g = 0; g <= 1; g += 0.05) {
          for (let b = 0.01; b <= 1; b += 0.05)
            most = Math.max(
              most,
              of.cmyk(r, g, b).reduce((sum, ink) => sum + ink, 0),
            );
        }
      }
      return most;
    };
    expect(heaviest(inks)).toBeLessThanOrEqual(2.8);
    expect(heaviest(inks)).toBeGreaterThan(2.7);
    const light = createPressInks(profile, 2.2);
    expect(heaviest(light)).toBeLessThanOrEqual(2.2);
  });

  it('believe a picture’s own profile', () => {
    const wide = rgbSource(
      readIcc(gammaProfile(2.2, [0.6097, 0.3111, 0.0195], [0.2053, 0.6257, 0.0609], [0.1492, 0.0632, 0.7446])),
    );
    const [own, plain] = [inks.cmyk(0.5, 0.4, 0.2, wide), inks.cmyk(0.5, 0.4, 0.2)];
    expect(own.some((ink, i) => Math.abs(ink - (plain[i] ?? 0)) > 0.02)).toBe(true);
  });

  it('refuse a profile that no press can use, in a sentence', () => {
    const withBytes = (bytes: Uint8Array) => () => createPressInks({ ...profile, identifier: 'MINE', bytes });
    expect(withBytes(Buffer.from('no profile'))).toThrow('is no ICC profile');
    expect(withBytes(profile.bytes.subarray(0, 5000))).toThrow('is cut off');
    expect(withBytes(gammaProfile(2.2, [1, 0, 0], [0, 1, 0], [0, 0, 1]))).toThrow('“MINE” is for RGB (class mntr)');
    expect(withBytes(iccFile('prtr', 'CMYK', {}))).toThrow('lacks the tables');
  });
});

describe('a colour profile', () => {
  it('of an RGB display means what sRGB means, where it says the same', () => {
    // sRGB's curve as a parametric one (form 3), its primaries under D50.
    const curve = [
      ...Buffer.from('para\0\0\0\0'),
      ...u16(3),
      ...u16(0),
      ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
    ];
    const file = gammaProfile(
      curve,
      [0.43607, 0.22249, 0.01392],
      [0.38515, 0.71687, 0.09708],
      [0.14307, 0.06061, 0.7141],
    );
    const source = rgbSource(readIcc(file));
    for (const rgb of [
      [1, 1, 1],
      [0.5, 0.25, 0.75],
      [0.02, 0.01, 0.03],
    ] as const) {
      const [lab, expected] = [labOf(source(rgb[0], rgb[1], rgb[2])), labOf(srgb(rgb[0], rgb[1], rgb[2]))];
      lab.forEach((value, i) => {
        expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(0.1);
      });
    }
  });

  it('that is not for RGB is refused', () => {
    expect(() => rgbSource(readIcc(profile.bytes))).toThrow('is for CMYK, not for RGB');
  });

  it('has Lab both ways', () => {
    for (const lab of [
      [50, 20, -30],
      [3, 0.5, -0.5],
      [95, -60, 70],
    ] as const) {
      labOf(xyzOf(lab)).forEach((value, i) => {
        expect(value).toBeCloseTo(lab[i] ?? 0, 6);
      });
    }
  });

  const corners = [
    [0, 0],
    [0, 65535],
    [65535, 0],
    [32768, 32768],
  ];

  it('reads tables of version 2, with 8 and 16 bits', () => {
    const identity = [
      ...fixed(1),
      ...fixed(0),
      ...fixed(0),
      ...fixed(0),
      ...fixed(1),
      ...fixed(0),
      ...fixed(0),
      ...fixed(0),
      ...fixed(1),
    ];
    const ramp = Array.from({ length: 256 }, (_, i) => i);
    const eight = [
      ...Buffer.from('mft1\0\0\0\0'),
      2,
      2,
      2,
      0,
      ...identity,
      ...ramp,
      ...ramp,
      ...corners.flat().map((v) => v >> 8),
      ...ramp,
      ...ramp,
    ];
    const sixteen = [
      ...Buffer.from('mft2\0\0\0\0'),
      2,
      2,
      2,
      0,
      ...identity,
      ...u16(2),
      ...u16(2),
      ...[0, 65535, 0, 65535, ...corners.flat(), 0, 65535, 0, 65535].flatMap(u16),
    ];
    for (const table of [eight, sixteen]) {
      const lut = readLut(Uint8Array.from(table));
      expect(lut.map([0, 1]).map((v) => Math.round(v * 100))).toEqual([0, 100]);
      expect(lut.map([0.5, 0.5]).map((v) => Math.round(v * 100))).toEqual([38, 38]);
      expect(lut.map([1, 1]).map((v) => Math.round(v * 100))).toEqual([50, 50]);
    }
    expect(readLut(Uint8Array.from(eight)).lab).toBe('new');
    expect(readLut(Uint8Array.from(sixteen)).lab).toBe('old');
  });

  it('reads tables of version 4, in the order of their kind', () => {
    // Curves of gamma 2 (B), a matrix that doubles, curves of gamma 1 (M), a grid that turns 3 channels into 4, gamma 1 (A).
    const gamma = (value: number): number[] => [...Buffer.from('curv\0\0\0\0'), ...u32(1), ...u16(value * 256), 0, 0];
    const [b, matrix] = [[...gamma(2), ...gamma(2), ...gamma(2)], [2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0].flatMap(fixed)];
    const m = [...gamma(1), ...gamma(1), ...gamma(1)];
    const grid = [2, 2, 2, ...Array<number>(13).fill(0), 1, 0, 0, 0];
    // Each corner's inks: its own three coordinates, then a fourth that is their first.
    for (const x of [0, 255]) for (const y of [0, 255]) for (const z of [0, 255]) grid.push(x, y, z, x);
    const a = [...gamma(1), ...gamma(1), ...gamma(1), ...gamma(1)];
    const parts = [b, matrix, m, grid, a];
    const starts = parts.map((_, i) => 32 + parts.slice(0, i).reduce((sum, part) => sum + part.length, 0));
    const tag = Uint8Array.from([...Buffer.from('mBA \0\0\0\0'), 3, 4, 0, 0, ...starts.flatMap(u32), ...parts.flat()]);
    const lut = readLut(tag);
    expect([lut.inputs, lut.outputs, lut.lab]).toEqual([3, 4, 'new']);
    // 0.5² × 2 = 0.5; 0.25² × 2 = 0.125; 1² × 2 is clipped to 1.
    expect(lut.map([0.5, 0.25, 1]).map((v) => Math.round(v * 1000) / 1000)).toEqual([0.5, 0.125, 1, 0.5]);
    expect(() => readLut(Uint8Array.from(Buffer.from('text\0\0\0\0')))).toThrow('kind “text”');
  });
});
