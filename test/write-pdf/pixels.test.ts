import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/check/press/decode.ts';
import { Name, type Value } from '../../src/check/press/values.ts';
import { smaller } from '../../src/write/pdf/pixels.ts';
import { predicted, predictorParms } from '../../src/write/pdf/predictor.ts';

/** Samples as the press check's own reader takes the predictors back. */
function readBack(data: Uint8Array, channels: number, columns: number): Uint8Array | null {
  const parms = new Map<string, Value>(Object.entries(predictorParms(channels, columns)));
  const dict = new Map<string, Value>([
    ['Filter', new Name('FlateDecode')],
    ['DecodeParms', parms],
  ]);
  return decoded({ dict, raw: deflateSync(data) });
}

describe('predictors', () => {
  const width = 24;
  const noise = (i: number): number => (i * 2654435761) >>> 24;
  const samples: Readonly<Record<string, (x: number, y: number, c: number) => number>> = {
    noise: (x, y, c) => noise(y * 97 + x * 4 + c),
    'a flat colour': (_x, _y, c) => 40 * c,
    'a ramp across': (x) => x * 10,
    'a ramp down': (_x, y) => y * 10,
    'both ramps, and noise on them': (x, y, c) => x * 7 + y * 5 + (noise(x * 31 + y * 17 + c) & 3),
    'half of left and above': (x, y, c) => ((x * y * 3) >> 1) + c,
  };

  it.each(Object.entries(samples))('come back as they were: %s', (_, value) => {
    for (const channels of [1, 3, 4]) {
      const given = Uint8Array.from({ length: width * 20 * channels }, (_unused, i) => {
        const pixel = Math.floor(i / channels);
        return value(pixel % width, Math.floor(pixel / width), i % channels) & 0xff;
      });
      expect(readBack(predicted(given, channels, width), channels, width)).toEqual(given);
    }
  });

  it('are chosen by row: each kind serves some row', () => {
    const rows = Array.from({ length: 400 }, (_, y) =>
      Array.from({ length: width }, (_unused, x) => Object.values(samples)[y % 6]?.(x, y, 0) ?? 0),
    );
    const data = predicted(Uint8Array.from(rows.flat()), 1, width);
    const kinds = rows.map((_, y) => data[y * (width + 1)]);
    expect([...new Set(kinds)].toSorted()).toEqual(expect.arrayContaining([0, 1, 2, 4]));
  });

  it('are all read back, the mean of left and above too', () => {
    // By hand: rows of two pixels, each with kind 3. (10, 20); then 5 + (0 + 10) / 2 = 10 and 1 + (10 + 20) / 2 = 16.
    expect([...(readBack(Uint8Array.from([3, 10, 15, 3, 5, 1]), 1, 2) ?? [])]).toEqual([10, 20, 10, 16]);
  });
});

describe('a picture made smaller', () => {
  it('has the mean of each square, and leaves out what is over', () => {
    const rgb = Uint8Array.from([0, 0, 0, 100, 20, 4, 9, 9, 9, 20, 40, 8, 80, 20, 0, 9, 9, 9]);
    const made = smaller({ width: 3, height: 2, rgb, profile: null }, 2);
    expect([made.width, made.height, ...made.rgb]).toEqual([1, 1, 50, 20, 3]);
    expect(smaller(made, 1)).toBe(made);
  });
});
