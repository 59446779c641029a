import { device, type Space } from './colour-space.ts';
import type { Value } from './values.ts';

/** a b c d e f of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function matrixOf(values: readonly Value[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

/** How long a unit of x and of y becomes. */
export function scales([a, b, c, d]: Matrix): readonly [number, number] {
  return [Math.hypot(a, b), Math.hypot(c, d)];
}

export interface Colour {
  readonly space: Space;
  readonly values: readonly number[];
}

/** Black of DeviceGray: the colour of a page that names none (ISO 32000-1, 8.4.2). */
const initialColour: Colour = { space: device('DeviceGray'), values: [0] };

/** What an operator paints with (ISO 32000-1, 8.4): the part of it that a press cares about. */
export interface GraphicsState {
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly matrix: Matrix;
  readonly fontSize: number;
  readonly renderMode: number;
  readonly fillOverprints: boolean;
  readonly strokeOverprints: boolean;
}

export const initialState: GraphicsState = {
  fill: initialColour,
  stroke: initialColour,
  matrix: identity,
  fontSize: 0,
  renderMode: 0,
  fillOverprints: false,
  strokeOverprints: false,
};

/** Equal where a form would paint the same facts, wherever it stands. */
export function stateKey({ fill, stroke, matrix, fillOverprints }: GraphicsState): string {
  const colour = ({ space, values }: Colour): string => `${space.family} ${space.spot} ${values.join(' ')}`;
  return `${colour(fill)}|${colour(stroke)}|${scales(matrix)
    .map((s) => s.toFixed(4))
    .join(' ')}|${fillOverprints}`;
}
