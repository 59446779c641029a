/** Data Matrix ECC 200 (ISO/IEC 16022) as rectangles. */
import bwipjs from 'bwip-js/node';

export interface Symbol2D {
  readonly columns: number;
  readonly rows: number;
  /** x, y, width, height in modules, flat: one a run of dark modules in a row. */
  readonly rects: readonly number[];
}

/** Encodes digits in a symbol of 14 × 14 modules.
 * @throws where they are more than 16 */
export function insertingMatrix(digits: string): Symbol2D {
  return encode('datamatrix', digits, 'version=14x14');
}

/** Modules of a symbol of bwip-js, in runs. */
export function encode(kind: string, text: string, options: string): Symbol2D {
  // The named export `raw` is another thing: a bar code of that name.
  const [drawn] = bwipjs.raw(kind, text, options);
  if (drawn === undefined || !('pixs' in drawn)) throw new Error('The library drew no matrix.');
  const { pixs, pixx: columns, pixy: rows } = drawn;
  const rects: number[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (pixs[y * columns + x] !== 1) continue;
      const from = x;
      while (x + 1 < columns && pixs[y * columns + x + 1] === 1) x += 1;
      rects.push(from, y, x - from + 1, 1);
    }
  }
  return { columns, rows, rects };
}
