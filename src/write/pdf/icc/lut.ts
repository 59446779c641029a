/**
 * Multi-dimensional tables of ICC profiles: `mft1` and `mft2` (ICC.1:2022, 10.10 and 10.11), `mAB ` and `mBA `
 * (10.12 and 10.13). All of them become one function from channels 0–1 to channels 0–1.
 */
import { type Curve, curveAt, tableCurve } from './curve.ts';
import { type Grid, gridFunction } from './grid.ts';
import { fixedAt, signatureAt, viewOf } from './profile.ts';

export interface Lut {
  readonly inputs: number;
  readonly outputs: number;
  /** How Lab stands in 0–1: `mft2` keeps version 2's encoding, whose 1.0 is a little above L* 100 (ICC.1, 10.10). */
  readonly lab: 'old' | 'new';
  /** @param values as many as `inputs` */
  map(values: readonly number[]): readonly number[];
}

/** @throws Error in a sentence, where the table is of a kind that can't be read. */
export function readLut(tag: Uint8Array): Lut {
  const type = signatureAt(tag, 0);
  if (type === 'mft1' || type === 'mft2') return readTables(tag, type === 'mft1' ? 1 : 2);
  if (type === 'mAB ' || type === 'mBA ') return readElements(tag, type);
  throw new Error(`This ICC profile has a table of the kind “${type}”, which can't be read.`);
}

function readTables(tag: Uint8Array, width: 1 | 2): Lut {
  const [inputs = 0, outputs = 0, points = 0] = tag.subarray(8, 11);
  const view = viewOf(tag);
  const [inputEntries, outputEntries] = width === 1 ? [256, 256] : [view.getUint16(48), view.getUint16(50)];
  let at = width === 1 ? 48 : 52;
  const numbers = (count: number): Float64Array => {
    const out = new Float64Array(count);
    for (let i = 0; i < count; i++, at += width) {
      out[i] = width === 1 ? view.getUint8(at) / 255 : view.getUint16(at) / 65535;
    }
    return out;
  };
  const curves = (count: number, entries: number): Curve[] =>
    Array.from({ length: count }, () => tableCurve(numbers(entries)));
  const before = curves(inputs, inputEntries);
  const grid: Grid = { points: Array(inputs).fill(points), outputs, values: numbers(points ** inputs * outputs) };
  const after = curves(outputs, outputEntries);
  const look = gridFunction(grid);
  return {
    inputs,
    outputs,
    lab: width === 1 ? 'new' : 'old',
    // The matrix at the head serves only XYZ (ICC.1, 10.10); Lab tables leave it the identity.
    map: (values) => through(after, look(through(before, values))),
  };
}

function through(curves: readonly Curve[], values: readonly number[]): number[] {
  return values.map((value, i) => curves[i]?.(value) ?? value);
}

/** A → grid → M → matrix → B, or the other way round; each part may be missing. */
function readElements(tag: Uint8Array, type: 'mAB ' | 'mBA '): Lut {
  const [inputs = 0, outputs = 0] = tag.subarray(8, 10);
  const view = viewOf(tag);
  const [b, matrix, m, clut, a] = [12, 16, 20, 24, 28].map((at) => view.getUint32(at));
  const connection = type === 'mAB ' ? outputs : inputs;
  const device = type === 'mAB ' ? inputs : outputs;
  const steps = [
    curvesStep(tag, a, device),
    clut === undefined || clut === 0 ? null : gridFunction(gridAt(tag, clut, inputs, outputs)),
    curvesStep(tag, m, connection),
    matrix === undefined || matrix === 0 ? null : matrixStep(tag, matrix),
    curvesStep(tag, b, connection),
  ].filter((step) => step !== null);
  const inOrder = type === 'mAB ' ? steps : steps.toReversed();
  return {
    inputs,
    outputs,
    lab: 'new',
    map: (values) => inOrder.reduce<readonly number[]>((now, step) => step(now), values),
  };
}

type Step = (values: readonly number[]) => readonly number[];

function curvesStep(tag: Uint8Array, start: number | undefined, count: number): Step | null {
  if (start === undefined || start === 0) return null;
  const curves: Curve[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const { curve, end } = curveAt(tag, at);
    curves.push(curve);
    at = end;
  }
  return (values) => through(curves, values);
}

function gridAt(tag: Uint8Array, at: number, inputs: number, outputs: number): Grid {
  const points = [...tag.subarray(at, at + inputs)];
  const width = tag[at + 16] === 1 ? 1 : 2;
  const view = viewOf(tag);
  const values = new Float64Array(points.reduce((product, each) => product * each, outputs));
  for (let i = 0; i < values.length; i++) {
    values[i] = width === 1 ? view.getUint8(at + 20 + i) / 255 : view.getUint16(at + 20 + 2 * i) / 65535;
  }
  return { points, outputs, values };
}

function matrixStep(tag: Uint8Array, at: number): Step {
  const e = Array.from({ length: 12 }, (_, i) => fixedAt(tag, at + 4 * i));
  const row = (i: number, [x = 0, y = 0, z = 0]: readonly number[]): number =>
    (e[3 * i] ?? 0) * x + (e[3 * i + 1] ?? 0) * y + (e[3 * i + 2] ?? 0) * z + (e[9 + i] ?? 0);
  return (values) => [row(0, values), row(1, values), row(2, values)];
}
