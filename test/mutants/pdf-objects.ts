/** A real PDF taken apart into its objects, one of them changed, and put together again. */
import { deflateSync } from 'node:zlib';
import { objectsOf } from '../write-pdf/objects.ts';

/** Object numbers to what is written there: a dictionary and, of a stream, its data as Latin-1 characters. */
export interface PdfObject {
  readonly dictionary: string;
  readonly data: string | null;
}
/** @returns the object itself where it is to stay as it is */
export type ObjectChange = (object: PdfObject) => PdfObject;

/**
 * The file with the first object changed that the change changes at all; or with every such one.
 * @throws Error where it changes none: a row that damages nothing proves nothing
 */
export function withObject(file: Uint8Array, change: ObjectChange, which: 'first' | 'all' = 'first'): Uint8Array {
  let changed = 0;
  const objects = new Map<number, PdfObject>();
  let trailer = '';
  for (const [id, notation] of objectsOf(file)) {
    const object = partsOf(notation);
    if (object.dictionary.includes('/Type/XRef')) {
      trailer = object.dictionary;
      continue;
    }
    const after = changed > 0 && which === 'first' ? object : change(object);
    if (after.dictionary !== object.dictionary || after.data !== object.data) changed += 1;
    objects.set(id, after);
  }
  if (changed === 0) throw new Error('No object of the PDF fits this row of damage.');
  return written(Buffer.from(file).toString('latin1', 0, 8), objects, trailer);
}

/** In a dictionary. */
export const noted =
  (from: string | RegExp, to: string): ObjectChange =>
  ({ dictionary, data }) => ({ dictionary: dictionary.replace(from, () => to), data });
/** In what a page or a form paints. */
export const painted =
  (from: string | RegExp, to: string): ObjectChange =>
  (object) => ({
    ...object,
    data:
      object.data !== null && isContent(object)
        ? object.data.replace(from, (...found) => filled(to, found))
        : object.data,
  });

const isContent = ({ dictionary, data }: PdfObject): boolean =>
  !/\/Type \/Metadata|\/Length1|\/N |\/Subtype \/(?!Form)/.test(dictionary) && /\b(Tm|re|Do)\b/.test(data ?? '');
/** `$1` is what its first brackets found. */
const filled = (to: string, found: readonly unknown[]): string => to.replace('$1', String(found[1]));

function partsOf(notation: string): PdfObject {
  const end = notation.startsWith('<<') && /\/Length \d/.test(notation) ? endOfDictionary(notation) : notation.length;
  return end === notation.length
    ? { dictionary: notation, data: null }
    : { dictionary: notation.slice(0, end), data: notation.slice(end + 1) };
}

/** Behind the `>>` that belongs to the first `<<`; the file's length where that is the object's end. */
function endOfDictionary(notation: string): number {
  let depth = 0;
  for (let at = 0; at < notation.length; at += 1) {
    const two = notation.slice(at, at + 2);
    if (two === '<<' || two === '>>') {
      depth += two === '<<' ? 1 : -1;
      at += 1;
      if (depth === 0) return at + 1;
    } else if (notation[at] === '<') at = notation.indexOf('>', at);
  }
  throw new Error('A dictionary has no end.');
}

function written(header: string, objects: ReadonlyMap<number, PdfObject>, from: string): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(`${header}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const places: (readonly [number, number])[] = [];
  let length = pieces[0]?.length ?? 0;
  const write = (text: string, more = Buffer.alloc(0)) => {
    const piece = Buffer.concat([Buffer.from(text, 'latin1'), more]);
    pieces.push(piece);
    length += piece.length;
  };
  for (const [id, { dictionary, data }] of objects) {
    places.push([id, length]);
    if (data === null) {
      write(`${id} 0 obj\n${dictionary}\nendobj\n`);
      continue;
    }
    const raw = Buffer.from(data, 'latin1');
    const stream = dictionary.includes('FlateDecode') ? deflateSync(raw) : raw;
    write(`${id} 0 obj\n${dictionary.replace(/\/Length \d+/, `/Length ${stream.length}`)}\nstream\n`, stream);
    write('\nendstream\nendobj\n');
  }
  const start = length;
  const rows = places.map(([id, place]) => `${id} 1\n${String(place).padStart(10, '0')} 00000 n\r\n`);
  const keys = ['Size', 'Root', 'Info', 'ID'].map(
    (key) => new RegExp(`/${key}\\s*(?:\\[[^\\]]*\\]|[^/>]+)`).exec(from)?.[0],
  );
  write(`xref\n0 1\n0000000000 65535 f\r\n${rows.join('')}trailer\n<<${keys.join('')}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}
