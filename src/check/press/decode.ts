/** Takes the compression of a stream back (ISO 32000-1, 7.4). */
import { inflateSync } from 'node:zlib';
import { type Dict, isArray, isDict, nameOf, type Stream, type Value } from './values.ts';

/** Names of a stream's filters, in the order in which they are taken back. Short names are those of inline images. */
export function filtersOf(dict: Dict): readonly string[] {
  const filter = dict.get('Filter');
  return (isArray(filter) ? filter : [filter]).map(nameOf).filter((name) => name !== null);
}

/** A stream's bytes; null where a filter is one of pictures (`DCTDecode`) or is not known.
 * @throws Error where the data is damaged */
export function decoded({ dict, raw }: Stream): Uint8Array | null {
  const filters = filtersOf(dict);
  const given = dict.get('DecodeParms');
  const parms = isArray(given) ? given : [given];
  let bytes = raw;
  for (const [i, filter] of filters.entries()) {
    if (filter === 'FlateDecode') bytes = unpredicted(inflateSync(bytes), parms[i]);
    else if (filter === 'ASCIIHexDecode')
      bytes = Buffer.from(Buffer.from(bytes).toString('latin1').split('>')[0] ?? '', 'hex');
    else return null;
  }
  return bytes;
}

const number = (dict: Dict, key: string, otherwise: number): number => {
  const value = dict.get(key);
  return typeof value === 'number' ? value : otherwise;
};

/** PNG's predictors taken back (7.4.4.4). */
function unpredicted(data: Uint8Array, parms: Value | undefined): Uint8Array {
  if (!isDict(parms) || number(parms, 'Predictor', 1) < 10) return data;
  const step = Math.max(1, Math.ceil((number(parms, 'Colors', 1) * number(parms, 'BitsPerComponent', 8)) / 8));
  const width = Math.ceil(
    (number(parms, 'Colors', 1) * number(parms, 'BitsPerComponent', 8) * number(parms, 'Columns', 1)) / 8,
  );
  const rows = Math.floor(data.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const left = i < step ? 0 : (out[row * width + i - step] ?? 0);
      const up = row === 0 ? 0 : (out[(row - 1) * width + i] ?? 0);
      const corner = i < step || row === 0 ? 0 : (out[(row - 1) * width + i - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[row * width + i] = (data[row * (width + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
