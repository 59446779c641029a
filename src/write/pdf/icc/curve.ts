/** One-dimensional curves of ICC profiles (ICC.1:2022, 10.6 and 10.18), from 0–1 to 0–1. */
import { fixedAt, signatureAt, viewOf } from './profile.ts';

export type Curve = (value: number) => number;

const clamped = (value: number): number => Math.min(1, Math.max(0, value));

/** Linear interpolation in a table that spans 0–1. */
export function tableCurve(table: ArrayLike<number>): Curve {
  const last = table.length - 1;
  return (value) => {
    const place = clamped(value) * last;
    const below = Math.min(Math.floor(place), last - 1);
    const from = table[below] ?? 0;
    return from + ((table[below + 1] ?? from) - from) * (place - below);
  };
}

/** A `curv` or `para` element at `at`, and where the next one would begin (they stand on multiples of four). */
export function curveAt(bytes: Uint8Array, at: number): { readonly curve: Curve; readonly end: number } {
  const type = signatureAt(bytes, at);
  const view = viewOf(bytes);
  if (type === 'curv') {
    const count = view.getUint32(at + 8);
    const end = at + 12 + ((count * 2 + 3) & ~3);
    if (count === 0) return { curve: clamped, end };
    if (count === 1) {
      const gamma = view.getUint16(at + 12) / 256;
      return { curve: (value) => clamped(value) ** gamma, end };
    }
    return { curve: tableCurve(Array.from({ length: count }, (_, i) => view.getUint16(at + 12 + 2 * i) / 65535)), end };
  }
  if (type !== 'para') throw new Error(`This ICC profile has a curve of the kind “${type}”, which can't be read.`);
  const kind = view.getUint16(at + 8);
  const counts = [1, 3, 4, 5, 7];
  const count = counts[kind];
  if (count === undefined) throw new Error(`This ICC profile has a curve of the unknown form ${kind}.`);
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, i) =>
    fixedAt(bytes, at + 12 + 4 * i),
  );
  return { curve: parametric(kind, g, a, b, c, d, e, f), end: at + 12 + 4 * count };
}

/** Table 68 of ICC.1:2022. */
function parametric(k: number, g: number, a: number, b: number, c: number, d: number, e: number, f: number): Curve {
  const power = (x: number): number => Math.max(0, a * x + b) ** g;
  const forms: readonly Curve[] = [
    (x) => x ** g,
    (x) => (x >= -b / a ? power(x) : 0),
    (x) => (x >= -b / a ? power(x) + c : c),
    (x) => (x >= d ? power(x) : c * x),
    (x) => (x >= d ? power(x) + e : c * x + f),
  ];
  const form = forms[k] ?? clamped;
  return (value) => clamped(form(clamped(value)));
}
