/** Reads PDF notation (ISO 32000-1, 7.2 and 7.3): objects, and the operators of content streams. */
import { Name, Ref, type Value } from './values.ts';

/** A bare word: `obj`, `R`, `true`, or an operator of a content stream. */
export class Word {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in a file: a value, a bare word, or `undefined` at its end. */
export type Token = Value | Word | undefined;

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const [OPEN, CLOSE, BACKSLASH, SLASH, PERCENT] = [0x28, 0x29, 0x5c, 0x2f, 0x25];
const [LESS, GREATER, LEFT_BRACKET, RIGHT_BRACKET] = [0x3c, 0x3e, 0x5b, 0x5d];
/** By character code: 1 white, 2 delimiter, 0 regular. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => (WHITE.has(code) ? 1 : DELIMITERS.has(code) ? 2 : 0));

const END_ARRAY = new Word(']');
const END_DICT = new Word('>>');

export class Lexer {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The next token; composite objects whole. @throws Error where the notation is broken. */
  next(): Token {
    this.#skip();
    const bytes = this.#bytes;
    const code = bytes[this.at];
    if (code === undefined) return undefined;
    switch (code) {
      case SLASH:
        return this.#name();
      case OPEN:
        return this.#literal();
      case LEFT_BRACKET:
        this.at += 1;
        return this.#array();
      case RIGHT_BRACKET:
        this.at += 1;
        return END_ARRAY;
      case LESS:
        if (bytes[this.at + 1] !== LESS) return this.#hex();
        this.at += 2;
        return this.#dict();
      case GREATER:
        if (bytes[this.at + 1] !== GREATER) throw new Error(`a stray “>” at byte ${this.at}`);
        this.at += 2;
        return END_DICT;
      default:
        return this.#regular();
    }
  }

  /** A value; `12 0 R` becomes a reference. */
  value(): Value {
    const token = this.next();
    const value = typeof token === 'number' ? this.#maybeRef(token) : token;
    if (value instanceof Word || value === undefined) throw new Error(`no object at byte ${this.at}`);
    return value;
  }

  #maybeRef(first: number): Value {
    const after = this.at;
    if (Number.isInteger(first) && first >= 0) {
      const generation = this.next();
      if (typeof generation === 'number') {
        const word = this.next();
        if (word instanceof Word && word.text === 'R') return new Ref(first);
      }
    }
    this.at = after;
    return first;
  }

  #skip(): void {
    const bytes = this.#bytes;
    for (let code = bytes[this.at]; code !== undefined; code = bytes[this.at]) {
      if (kinds[code] === 1) this.at += 1;
      else if (code === PERCENT) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at += 1;
      } else return;
    }
  }

  #regular(): Token {
    const from = this.at;
    const bytes = this.#bytes;
    while (this.at < bytes.length && kinds[bytes[this.at] ?? 0] === 0) this.at += 1;
    if (this.at === from) throw new Error(`a character that begins nothing at byte ${from}`);
    const text = latin1(bytes, from, this.at);
    const first = bytes[from] ?? 0;
    // Digits, signs and the point.
    if ((first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2b || first === 0x2e) {
      const number = Number(text);
      if (!Number.isNaN(number)) return number;
    }
    if (text === 'true' || text === 'false') return text === 'true';
    return text === 'null' ? null : new Word(text);
  }

  #name(): Name {
    this.at += 1;
    const from = this.at;
    while (this.at < this.#bytes.length && kinds[this.#bytes[this.at] ?? 0] === 0) this.at += 1;
    const text = latin1(this.#bytes, from, this.at);
    return new Name(
      text.includes('#')
        ? text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : text,
    );
  }

  #literal(): string {
    let out = '';
    let depth = 0;
    for (; ; this.at += 1) {
      const code = this.#bytes[this.at];
      if (code === undefined) throw new Error('a text that does not end');
      if (code === OPEN && depth++ === 0) continue;
      if (code === CLOSE && --depth === 0) break;
      if (code === BACKSLASH) out += this.#escape();
      else out += String.fromCharCode(code);
    }
    this.at += 1;
    return out;
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(latin1(this.#bytes, this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    this.at += 1;
    const character = String.fromCharCode(this.#bytes[this.at] ?? 0);
    if (character === '\n' || character === '\r') return '';
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[character] ?? character;
  }

  #hex(): string {
    const end = this.#bytes.indexOf(GREATER, this.at);
    if (end < 0) throw new Error('a hexadecimal text that does not end');
    const digits = latin1(this.#bytes, this.at + 1, end).replace(/\s+/g, '');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  }

  #array(): Value {
    const out: Value[] = [];
    for (;;) {
      const token = this.next();
      if (token === END_ARRAY) return out;
      if (token instanceof Word && token.text === 'R') {
        // The two numbers before it were a reference's.
        out.pop();
        out.push(new Ref(Number(out.pop())));
      } else if (token === undefined || token instanceof Word) throw new Error('a list that does not end');
      else out.push(token);
    }
  }

  #dict(): Value {
    const out = new Map<string, Value>();
    for (;;) {
      const key = this.next();
      if (key === END_DICT) return out;
      if (!(key instanceof Name)) throw new Error(`a dictionary with a key that is no name, near byte ${this.at}`);
      out.set(key.text, this.value());
    }
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) out += String.fromCharCode(bytes[i] ?? 0);
  return out;
}
