/** ICC profiles (ICC.1:2022, clauses 7 and 10): the header, the tags, and the numbers they are written in. */

export interface IccProfile {
  /** `prtr` (output), `scnr`, `mntr`, `spac` … */
  readonly deviceClass: string;
  /** Device colours: `CMYK`, `RGB `, `GRAY` … */
  readonly deviceSpace: string;
  /** Connection space of its tables: `Lab ` or `XYZ `. */
  readonly connectionSpace: string;
  /** Its own name; empty where it has none that can be read. */
  readonly description: string;
  /** A tag's bytes, or null. */
  tag(signature: string): Uint8Array | null;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Four bytes as characters: a signature. */
export const signatureAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

/** s15Fixed16Number (ICC.1, 4.6). */
export const fixedAt = (bytes: Uint8Array, at: number): number => viewOf(bytes).getInt32(at) / 65536;

/** @throws Error in a sentence, where the bytes are no ICC profile. */
export function readIcc(bytes: Uint8Array): IccProfile {
  if (bytes.length < 132 || signatureAt(bytes, 36) !== 'acsp') {
    throw new Error('This file is no ICC profile: it lacks the mark “acsp” at its 37th byte.');
  }
  const file = viewOf(bytes);
  const places = new Map<string, readonly [number, number]>();
  for (let i = 0, count = file.getUint32(128); i < count && 144 + 12 * i <= bytes.length; i++) {
    const at = 132 + 12 * i;
    const [offset, length] = [file.getUint32(at + 4), file.getUint32(at + 8)];
    if (offset + length > bytes.length) {
      throw new Error('This ICC profile is cut off: one of its tables goes on beyond its end.');
    }
    places.set(signatureAt(bytes, at), [offset, length]);
  }
  const tag = (signature: string): Uint8Array | null => {
    const place = places.get(signature);
    return place === undefined ? null : bytes.subarray(place[0], place[0] + place[1]);
  };
  return {
    deviceClass: signatureAt(bytes, 12),
    deviceSpace: signatureAt(bytes, 16),
    connectionSpace: signatureAt(bytes, 20),
    description: descriptionOf(tag('desc')),
    tag,
  };
}

/** Version 2 writes ASCII (`desc`), version 4 UTF-16 (`mluc`). */
function descriptionOf(tag: Uint8Array | null): string {
  if (tag === null || tag.length < 28) return '';
  const view = viewOf(tag);
  if (signatureAt(tag, 0) === 'desc') {
    return Buffer.from(tag.subarray(12, 12 + Math.max(0, view.getUint32(8) - 1))).toString('latin1');
  }
  if (signatureAt(tag, 0) !== 'mluc' || view.getUint32(8) === 0) return '';
  const [length, offset] = [view.getUint32(20), view.getUint32(24)];
  return new TextDecoder('utf-16be').decode(tag.subarray(offset, offset + length));
}
