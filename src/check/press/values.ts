/** PDF objects as values (ISO 32000-1, 7.3). Strings are binary: one character a byte. */

/** A name: `/DeviceCMYK`. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A reference to an indirect object. */
export class Ref {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

export type Dict = ReadonlyMap<string, Value>;

export interface Stream {
  readonly dict: Dict;
  /** As it stands in the file. */
  readonly raw: Uint8Array;
}

export type Value = null | boolean | number | string | Name | Ref | readonly Value[] | Dict | Stream;

export function isDict(value: Value | undefined): value is Dict {
  return value instanceof Map;
}

export function isStream(value: Value | undefined): value is Stream {
  return typeof value === 'object' && value !== null && 'raw' in value;
}

export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A name's text, or null. */
export function nameOf(value: Value | undefined): string | null {
  return value instanceof Name ? value.text : null;
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, else by Latin-1, which agrees in what we need. */
export function textOf(value: Value | undefined): string | null {
  if (typeof value !== 'string') return null;
  if (!value.startsWith('\xfe\xff')) return value;
  return new TextDecoder('utf-16be').decode(Buffer.from(value.slice(2), 'latin1'));
}
