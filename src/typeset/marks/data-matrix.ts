/** Data Matrix ECC 200 (ISO/IEC 16022) as rectangles. */
import bwipjs from 'bwip-js/node';

export interface Symbol2D {
  readonly columns: number;
  readonly rows: number;
  /** x, y, width, height in modules, flat: one a run of dark modules in a row. */
  readonly rects: readonly number[];
}

/** Digits that fill a symbol of 14 × 14: eight pairs, a codeword each (5.2.3). */
const pairs = 8;
const side = 14;

type Modules = Uint8Array;

/**
 * Makes symbols of 16 digits. The library takes 0.7 ms for each, and a run has some 27,000. But a symbol's modules are
 * sums modulo 2 of what each codeword adds: its own bits, and those of the Reed–Solomon remainder (5.7.1), which is
 * linear; nothing is masked. So the library draws what each pair of digits adds in each place, once, and a symbol is
 * the sum of eight such.
 */
export function createInsertingMatrix(): (digits: string) => Symbol2D {
  const zeros = '00'.repeat(pairs);
  const none = modulesOf(zeros);
  const known = new Map<string, Modules>();
  const adds = (place: number, pair: string): Modules => {
    const key = `${place} ${pair}`;
    let added = known.get(key);
    if (added === undefined) {
      const drawn = modulesOf(zeros.slice(0, 2 * place) + pair + zeros.slice(2 * place + 2));
      added = drawn.map((module, at) => module ^ (none[at] ?? 0));
      known.set(key, added);
    }
    return added;
  };
  return (digits) => {
    if (!/^\d{16}$/.test(digits)) throw new Error('An inserting mark tells 16 digits.');
    const modules = none.slice();
    for (let place = 0; place < pairs; place += 1) {
      const pair = digits.slice(2 * place, 2 * place + 2);
      if (pair === '00') continue;
      const added = adds(place, pair);
      for (let at = 0; at < modules.length; at += 1) modules[at] = (modules[at] ?? 0) ^ (added[at] ?? 0);
    }
    return { columns: side, rows: side, rects: runs(modules) };
  };
}

/** Dark modules (1) of a symbol as the library draws it, row by row. */
export function modulesOf(digits: string): Modules {
  // The named export `raw` is another thing: a bar code of that name.
  const [drawn] = bwipjs.raw('datamatrix', digits, `version=${side}x${side}`);
  if (drawn === undefined || !('pixs' in drawn)) throw new Error('The library drew no matrix.');
  return Uint8Array.from(drawn.pixs);
}

function runs(modules: Modules): number[] {
  const rects: number[] = [];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules[y * side + x] !== 1) continue;
      const from = x;
      while (x + 1 < side && modules[y * side + x + 1] === 1) x += 1;
      rects.push(from, y, x - from + 1, 1);
    }
  }
  return rects;
}
