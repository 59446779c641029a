/** A Word document opened again from disk (ECMA-376, WordprocessingML): its paragraphs in order, with our own reading. */
import { inflateRawSync } from 'node:zlib';
import type { WordParagraph, WordPhrase, WordRead } from './evidence.ts';

/** @returns null where it is no Word document */
export function readWord(bytes: Uint8Array): WordRead['found'] {
  try {
    const body = part(bytes, 'word/document.xml');
    const core = part(bytes, 'docProps/core.xml');
    if (body === null || core === null) return null;
    const title = unescaped(/<dc:title>([^<]*)<\/dc:title>/.exec(core)?.[1] ?? '');
    const paragraphs = [...body.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inside = '']) => paragraph(inside));
    return { title, paragraphs };
  } catch {
    return null;
  }
}

function paragraph(xml: string): WordParagraph {
  const about = /<w:pPr>(.*?)<\/w:pPr>/s.exec(xml)?.[1] ?? '';
  const level = /<w:pStyle w:val="Heading(\d)"\/>/.exec(about)?.[1];
  const item = about.includes('<w:numPr>');
  const phrases: WordPhrase[] = [];
  for (const [, run = ''] of xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)) {
    const texts = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
    const text = texts.map(([, words = '']) => unescaped(words)).join('');
    const rightToLeft = /<w:rtl\/>/.test(run);
    const language = new RegExp(`<w:lang [^>]*${rightToLeft ? 'w:bidi' : 'w:val'}="([^"]*)"`).exec(run)?.[1] ?? '';
    const last = phrases.at(-1);
    if (last?.language === language) phrases[phrases.length - 1] = { text: last.text + text, language };
    else phrases.push({ text, language });
  }
  return {
    kind: level !== undefined ? 'heading' : item ? 'item' : 'paragraph',
    level: level === undefined ? null : Number(level),
    direction: /<w:bidi\/>/.test(about) ? 'rtl' : 'ltr',
    phrases,
  };
}

/** One part of the package, found through the archive's list at its end (PKWARE APPNOTE 4.3.12). */
function part(bytes: Uint8Array, wanted: string): string | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0));
    if (name === wanted) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    }
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return null;
}

function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
