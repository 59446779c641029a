/** A grid of colours with as many dimensions as channels go in, read by linear interpolation in each. */
export interface Grid {
  /** Points along each input channel; the last channel varies fastest. */
  readonly points: readonly number[];
  readonly outputs: number;
  readonly values: Float64Array;
}

/** The function that a grid describes, over 0–1 in each channel; values beyond are taken as the nearest. */
export function gridFunction({ points, outputs, values }: Grid): (at: readonly number[]) => number[] {
  const inputs = points.length;
  const strides = points.map((_, i) => points.slice(i + 1).reduce((product, each) => product * each, outputs));
  const corners = 1 << inputs;
  const shares = new Float64Array(inputs);
  return (at) => {
    let base = 0;
    for (let i = 0; i < inputs; i++) {
      const last = (points[i] ?? 1) - 1;
      const place = Math.min(1, Math.max(0, at[i] ?? 0)) * last;
      const below = Math.max(0, Math.min(Math.floor(place), last - 1));
      shares[i] = place - below;
      base += below * (strides[i] ?? 0);
    }
    const out = new Array<number>(outputs).fill(0);
    for (let corner = 0; corner < corners; corner++) {
      let weight = 1;
      let place = base;
      for (let i = 0; i < inputs && weight !== 0; i++) {
        const share = shares[i] ?? 0;
        if ((corner >> i) & 1) {
          weight *= share;
          place += strides[i] ?? 0;
        } else weight *= 1 - share;
      }
      if (weight === 0) continue;
      for (let c = 0; c < outputs; c++) out[c] = (out[c] ?? 0) + weight * (values[place + c] ?? 0);
    }
    return out;
  };
}
