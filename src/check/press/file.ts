/**
 * A PDF's objects by its cross-reference (ISO 32000-1, 7.5), strictly: what a viewer mends in silence, a printer's
 * system may not. It shares no code with PDFium or with the writer.
 */
import { decoded } from './decode.ts';
import { Lexer, Word } from './lexer.ts';
import { type Dict, isArray, isDict, isStream, Ref, type Stream, type Value } from './values.ts';

/** Where an object stands: in the file, or in an object stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

export class PdfFile {
  readonly trailer: Dict;
  /** As its header says: `1.6`. */
  readonly version: string;
  readonly #bytes: Uint8Array;
  readonly #places = new Map<number, Place>();
  readonly #objects = new Map<number, Value>();
  readonly #packed = new Map<number, readonly (readonly [number, Value])[]>();

  /** @throws Error whose message is the end of a sentence: what is wrong. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    const version = /^%PDF-(\d\.\d)/.exec(head)?.[1];
    if (version === undefined) throw new Error('it does not begin with “%PDF-”');
    this.version = version;
    const tail = Buffer.from(bytes.subarray(-1024)).toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
    if (start === undefined) throw new Error('it does not end with the place of its table of objects');
    this.trailer = this.#table(Number(start));
  }

  /** Ids of all objects, ascending. */
  ids(): readonly number[] {
    return [...this.#places.keys()].toSorted((a, b) => a - b);
  }

  /** What a value stands for: the object, where it is a reference. @throws Error where that can't be read. */
  get(value: Value | undefined): Value {
    let now = value ?? null;
    for (let hops = 0; now instanceof Ref; hops++) {
      if (hops > 20) throw new Error(`object ${now.id} refers to itself`);
      now = this.object(now.id);
    }
    return now;
  }

  /** As `get`, or null where it is no dictionary. A stream gives its dictionary. */
  dict(value: Value | undefined): Dict | null {
    const got = this.get(value);
    return isDict(got) ? got : isStream(got) ? got.dict : null;
  }

  /** Items of an array, references followed; none where it is no array. */
  array(value: Value | undefined): readonly Value[] {
    const got = this.get(value);
    return isArray(got) ? got.map((item) => this.get(item)) : [];
  }

  object(id: number): Value {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const place = this.#places.get(id);
    const read =
      place === undefined ? null : 'offset' in place ? this.#at(id, place.offset) : this.#inStream(id, place);
    this.#objects.set(id, read);
    return read;
  }

  #at(id: number, offset: number): Value {
    const lexer = new Lexer(this.#bytes, offset);
    const [number, , word] = [lexer.next(), lexer.next(), lexer.next()];
    if (number !== id || !(word instanceof Word) || word.text !== 'obj') {
      throw new Error(`object ${id} does not stand at byte ${offset}, where the table says`);
    }
    const value = lexer.value();
    if (!isDict(value)) return value;
    const after = lexer.at;
    const next = lexer.next();
    if (!(next instanceof Word) || next.text !== 'stream') {
      lexer.at = after;
      return value;
    }
    const start = lexer.at + (this.#bytes[lexer.at] === 13 ? 2 : 1);
    const length = this.get(value.get('Length'));
    if (typeof length !== 'number') throw new Error(`the stream of object ${id} has no length`);
    const end = new Lexer(this.#bytes, start + length).next();
    if (!(end instanceof Word) || end.text !== 'endstream') {
      throw new Error(`the stream of object ${id} is not ${length} bytes long, as it says`);
    }
    return { dict: value, raw: this.#bytes.subarray(start, start + length) };
  }

  #inStream(id: number, { stream, index }: { readonly stream: number; readonly index: number }): Value {
    let packed = this.#packed.get(stream);
    if (packed === undefined) {
      const object = this.object(stream);
      if (!isStream(object)) throw new Error(`object ${id} should stand in object ${stream}, which is no stream`);
      packed = unpacked(object);
      this.#packed.set(stream, packed);
      this.#objects.delete(stream);
    }
    const [found, value] = packed[index] ?? [];
    if (found !== id || value === undefined) {
      throw new Error(`object ${id} is not number ${index} of object stream ${stream}, as the table says`);
    }
    return value;
  }

  /** The table at `offset` and those before it; gives the newest trailer. */
  #table(offset: number): Dict {
    const lexer = new Lexer(this.#bytes, offset);
    const first = lexer.next();
    const trailer =
      first instanceof Word && first.text === 'xref'
        ? this.#plainTable(lexer)
        : this.#streamTable(Number(first), offset);
    const before = trailer.get('Prev');
    if (typeof before === 'number') {
      if (before >= offset) throw new Error('its tables of objects form a ring');
      this.#table(before);
    }
    return trailer;
  }

  #plainTable(lexer: Lexer): Dict {
    for (let first = lexer.next(); typeof first === 'number'; first = lexer.next()) {
      const count = Number(lexer.next());
      for (let i = 0; i < count; i++) {
        const [offset, , kind] = [lexer.next(), lexer.next(), lexer.next()];
        if (!(kind instanceof Word) || typeof offset !== 'number') throw new Error('its table of objects is broken');
        if (kind.text === 'n') this.#place(first + i, { offset });
      }
    }
    const trailer = lexer.value();
    if (!isDict(trailer)) throw new Error('it has no trailer');
    return trailer;
  }

  #streamTable(id: number, offset: number): Dict {
    const table = this.#at(id, offset);
    const data = isStream(table) ? decoded(table) : null;
    if (!isStream(table) || data === null) throw new Error('its table of objects can’t be read');
    const numbers = (value: Value | undefined): number[] => (isArray(value) ? value : []).map(Number);
    const [w0 = 0, w1 = 0, w2 = 0] = numbers(table.dict.get('W'));
    const sections = numbers(table.dict.get('Index') ?? [0, Number(table.dict.get('Size'))]);
    let at = 0;
    const field = (width: number): number => {
      let value = 0;
      for (let i = 0; i < width; i++) value = value * 256 + (data[at++] ?? 0);
      return value;
    };
    for (let section = 0; section + 1 < sections.length; section += 2) {
      for (let i = 0; i < (sections[section + 1] ?? 0); i++) {
        const [type, second, third] = [w0 === 0 ? 1 : field(w0), field(w1), field(w2)];
        const number = (sections[section] ?? 0) + i;
        if (type === 1) this.#place(number, { offset: second });
        else if (type === 2) this.#place(number, { stream: second, index: third });
      }
    }
    return table.dict;
  }

  /** Newer tables are read first: what they place stays. */
  #place(id: number, place: Place): void {
    if (!this.#places.has(id)) this.#places.set(id, place);
  }
}

function unpacked(stream: Stream): readonly (readonly [number, Value])[] {
  const data = decoded(stream);
  if (data === null) throw new Error('an object stream is compressed in an unknown way');
  const [count, first] = [Number(stream.dict.get('N')), Number(stream.dict.get('First'))];
  const header = new Lexer(data);
  return Array.from({ length: count }, () => {
    const [id, offset] = [Number(header.next()), Number(header.next())];
    return [id, new Lexer(data, first + offset).value()] as const;
  });
}
