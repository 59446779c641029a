/** ZIP archives as Word files are (PKWARE APPNOTE 6.3), small ones, in memory: without a clock, so that the same parts give the same bytes. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** 1 January 1980, midnight: the first moment that a ZIP can name. */
const DATE = 0x21;
/** Names are UTF-8. */
const UTF8 = 0x800;

/** @throws Error where it is no archive, or one of a kind that nobody here writes (split, ZIP64, encrypted) */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no ZIP archive.');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('The archive’s list of files is broken.');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    const packed = zip.subarray(start, start + size);
    return { name, bytes: method === DEFLATED ? inflateRawSync(packed) : packed };
  });
}

/** In the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const named = Buffer.from(name, 'utf8');
    const about = Buffer.alloc(26);
    [20, UTF8, DEFLATED, 0, DATE].forEach((value, index) => {
      about.writeUInt16LE(value, index * 2);
    });
    [crc32(bytes), packed.length, bytes.length].forEach((value, index) => {
      about.writeUInt32LE(value, 10 + index * 4);
    });
    about.writeUInt16LE(named.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    parts.push(signature(LOCAL), about, named, packed);
    list.push(signature(CENTRAL), Buffer.from([20, 0]), about, tail, named);
    offset += 30 + named.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
