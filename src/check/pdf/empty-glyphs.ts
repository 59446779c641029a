/**
 * Counts painted glyphs 0 by going through the file's own streams: PDFium tells characters, not
 * glyph numbers, and a `.notdef` may well have a Unicode value.
 */
import { inflateSync } from 'node:zlib';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');

/**
 * How often glyph 0 is painted in the content streams and forms of a PDF whose fonts have two-byte
 * codes (Identity-H, as all of ours). Streams that can't be inflated are pictures or are caught when
 * the file is opened.
 */
export function countEmptyGlyphs(file: Uint8Array): number {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let count = 0;
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, at)) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = bytes.indexOf(END, start);
    if (end < 0) break;
    const dictionary = bytes.toString('latin1', Math.max(bytes.lastIndexOf('<<', at), at - 400), at);
    const content = decode(bytes.subarray(start, end), dictionary);
    if (content !== null) count += emptyGlyphsIn(content);
    at = end + END.length;
  }
  return count;
}

/** The text of a stream that may paint; null for pictures, fonts and other binary matter. */
function decode(stream: Buffer, dictionary: string): string | null {
  if (
    /\/(?:Length1|Subtype\s*\/(?:Image|XML|CIDFontType0C|OpenType))\b/.test(dictionary) ||
    !dictionary.includes('/Filter')
  ) {
    return dictionary.includes('/Filter') ? null : stream.toString('latin1');
  }
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return null;
  }
}

function emptyGlyphsIn(content: string): number {
  if (!/\bBT\b/.test(content)) return 0;
  let count = 0;
  // Strings of TJ and Tj; those of property lists (ActualText, Alt) are UTF-16 with a byte order mark.
  for (const [, hex = ''] of content.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)) {
    if (!hex.includes('0000') || /^feff/i.test(hex)) continue;
    const codes = hex.replace(/\s+/g, '');
    for (let at = 0; at + 4 <= codes.length; at += 4) if (codes.startsWith('0000', at)) count += 1;
  }
  return count;
}
