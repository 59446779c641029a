/**
 * Reads a file's objects by its cross-reference stream and object streams (ISO 32000-1, 7.5.7 and 7.5.8), strictly:
 * readers mend what is wrong there in silence, printers' systems may not.
 */
import { inflateSync } from 'node:zlib';

/** Notation of each object by its id, streams inflated after their dictionary. @throws where an entry is wrong. */
export function objectsOf(file: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(file).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const table = streamAt(file, text, start);
  const size = Number(/\/Size (\d+)/.exec(table.dictionary)?.[1]);
  const rows = unpredicted(table.data, 7);
  if (rows.length !== size) throw new Error(`The table has ${rows.length} rows and says ${size}.`);
  const objects = new Map<number, string>();
  const packed = new Map<number, readonly (readonly [number, string])[]>();
  rows.forEach((row, id) => {
    const [type, place, index] = [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)];
    if (type === 1) {
      if (!text.startsWith(`${id} 0 obj\n`, place)) throw new Error(`Object ${id} does not stand at ${place}.`);
      const { dictionary, data } = streamAt(file, text, place);
      if (!dictionary.includes('/Type/ObjStm')) objects.set(id, `${dictionary}\n${data.toString('latin1')}`);
    } else if (type === 2) {
      const offset = rows[place]?.readUInt32BE(1) ?? 0;
      if (!packed.has(place)) packed.set(place, unpacked(streamAt(file, text, offset)));
      const [number, body] = packed.get(place)?.[index] ?? [];
      if (number !== id || body === undefined)
        throw new Error(`Object ${id} is not number ${index} of object stream ${place}.`);
      objects.set(id, body);
    }
  });
  return objects;
}

function streamAt(file: Uint8Array, text: string, offset: number): { dictionary: string; data: Buffer } {
  const begin = text.indexOf('\nstream\n', offset);
  const dictionary = text.slice(text.indexOf('obj\n', offset) + 4, begin);
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const raw = Buffer.from(file.subarray(begin + 8, begin + 8 + length));
  if (text.slice(begin + 8 + length, begin + 18 + length) !== '\nendstream')
    throw new Error(`The stream at ${offset} is not ${length} bytes long.`);
  return { dictionary, data: dictionary.includes('FlateDecode') ? inflateSync(raw) : raw };
}

/** Rows with PNG's “up” predictor taken back. */
function unpredicted(data: Buffer, width: number): Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(width);
  for (let at = 0; at < data.length; at += width + 1) {
    const row = Buffer.from(data.subarray(at + 1, at + 1 + width).map((byte, i) => byte + (above[i] ?? 0)));
    rows.push(row);
    above = row;
  }
  return rows;
}

function unpacked({ dictionary, data }: { dictionary: string; data: Buffer }): readonly (readonly [number, string])[] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const header = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  const starts = header.filter((_, i) => i % 2 === 1);
  return starts.map((start, i) => [
    header[i * 2] ?? 0,
    data.toString('latin1', first + start, first + (starts[i + 1] ?? data.length)).trim(),
  ]);
}
