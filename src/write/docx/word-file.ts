/**
 * A letter as a Word document, for people who set their own size, colours and fonts: real headings and lists,
 * the language of every run, right-to-left paragraphs. What only paper needs is left out, as on the web.
 */
import { Document, Packer } from 'docx';
import type { Language, Letter } from '../../letter.ts';
import { wordBlocks } from './blocks.ts';
import { readZip, writeZip } from './zip.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Half points: 14 pt (RULES 1), which readers change with one click. */
const SIZE = 28;

export interface WordContext {
  readonly language: Language;
  /** The sender's name, as the document's author. */
  readonly sender: string;
  /** The site's address, in front of links to its own pages: `https://letter.example.org`. */
  readonly site: string;
  /** The letter's date, ISO 8601: the document's own, so that the same letter gives the same bytes. */
  readonly date: string;
}

/** @throws CannotRun if the letter holds a resident's own data */
export async function wordFile(letter: Letter, { language, sender, site, date }: WordContext): Promise<Uint8Array> {
  const lang = { value: language.tag, bidirectional: language.tag };
  const run = { font: 'Arial', size: SIZE, sizeComplexScript: SIZE, language: lang };
  const heading = (size: number) => ({
    run: { ...run, bold: true, boldComplexScript: true, size, sizeComplexScript: size, color: '000000' },
    paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
  });
  const document = new Document({
    title: letter.title,
    creator: sender,
    lastModifiedBy: sender,
    styles: {
      default: {
        document: { run, paragraph: { spacing: { after: 200, line: 336 } } },
        heading1: heading(40),
        heading2: heading(32),
        heading3: heading(SIZE),
        hyperlink: { run: { color: '0B4F5C', underline: {} } },
      },
    },
    sections: [{ properties: {}, children: wordBlocks(letter, site) }],
  });
  return settled(await Packer.toBuffer(document), date);
}

/** The package with the letter's date for the clock's, and counted names of links for random ones. */
function settled(archive: Uint8Array, date: string): Uint8Array {
  const entries = readZip(archive);
  const text = (name: string): string =>
    Buffer.from(entries.find((entry) => entry.name === name)?.bytes ?? []).toString('utf8');
  const links = [...text('word/document.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id = '']) => id);
  const counted = new Map(links.map((id, index) => [id, `rIdLink${index + 1}`]));
  const settle = (xml: string): string =>
    [...counted]
      .reduce((all, [id, name]) => all.replaceAll(`"${id}"`, `"${name}"`), xml)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T09:00:00Z`);
  return writeZip(
    entries
      .map(({ name, bytes }) => ({
        name,
        bytes: /\.(?:xml|rels)$/.test(name) ? Buffer.from(settle(Buffer.from(bytes).toString('utf8'))) : bytes,
      }))
      .filter(({ name }) => !name.endsWith('/'))
      // Where a reader of Office files looks first (ECMA-376-2, 10.1.2).
      .toSorted((one, other) => Number(other.name === CONTENT_TYPES) - Number(one.name === CONTENT_TYPES)),
  );
}
