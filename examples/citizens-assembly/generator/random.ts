/**
 * A seeded source of chance: the same seed gives the same recipients on every machine. It is
 * mulberry32, a 32-bit counter stirred by multiplication, which is plenty for made-up names.
 */
export interface Chance {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True this often: `often(0.04)` is true 4 times in 100. */
  readonly often: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One of `from`, each as often as its share says. */
  readonly pickByShare: <T extends { readonly share: number }>(from: readonly T[]) => T;
  /** In an order of chance (Fisher and Yates). */
  readonly shuffled: <T>(from: readonly T[]) => T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[below(from.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from.');
    return picked;
  };
  return {
    fraction,
    below,
    pick,
    often: (probability) => fraction() < probability,
    pickByShare: (from) => {
      let left = fraction() * from.reduce((sum, { share }) => sum + share, 0);
      for (const one of from) {
        left -= one.share;
        if (left < 0) return one;
      }
      return pick(from);
    },
    shuffled: (from) => {
      const shuffled = [...from];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        // What is taken out goes to the end of what is still to be shuffled.
        shuffled.splice(last, 0, ...shuffled.splice(below(last + 1), 1));
      }
      return shuffled;
    },
  };
}
