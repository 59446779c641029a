/**
 * What three readers that share no line get out of a press PDF: PDFium (Chromium), pdf.js (Firefox) and poppler
 * (Linux desktops). Whoever copies from a letter, or has it read aloud by a program without regard for tags, gets
 * the source's own words, whichever of them the program stands on.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ExpectedPart } from '../src/check/evidence.ts';
import { openPdf } from '../src/check/pdf/reader.ts';
import type { StructureElement } from '../src/check/pdf/tree.ts';
import { isRightToLeft, plainText } from '../src/check/plain-text.ts';

export interface ThreeTexts {
  /** Words of every element in reading order; ActualText where it is set. */
  readonly tags: readonly string[];
  /** The same from the glyphs alone. */
  readonly pdfium: string;
  readonly pdfJs: string;
  /** Null where poppler is not installed. */
  readonly poppler: string | null;
}

/** @param bytes a file of one letter */
export async function readByThree(bytes: Uint8Array): Promise<ThreeTexts> {
  return { ...(await throughPdfium(bytes)), pdfJs: await throughPdfJs(bytes), poppler: throughPoppler(bytes) };
}

async function throughPdfium(bytes: Uint8Array): Promise<Pick<ThreeTexts, 'tags' | 'pdfium'>> {
  const opened = await openPdf(bytes, 'letter.pdf');
  if ('finding' in opened) throw new Error(opened.finding.says);
  const { pdf } = opened;
  try {
    const pages = Array.from({ length: pdf.pages }, (_, index) =>
      pdf.onPage(index + 1, (page) => {
        const { marked } = page.text();
        return { tags: page.tree().flatMap((element) => saidBy(element, marked)), ink: [...marked.values()].join(' ') };
      }),
    );
    return { tags: pages.flatMap((page) => page?.tags ?? []), pdfium: pages.map((page) => page?.ink ?? '').join(' ') };
  } finally {
    pdf.close();
  }
}

/** The words of an element and of those in it; ActualText goes before what its glyphs say. */
function saidBy({ actualText, children }: StructureElement, marked: ReadonlyMap<number, string>): string[] {
  if (actualText !== null) return [actualText];
  return [
    children
      .flatMap((child) => (typeof child === 'number' ? (marked.get(child) ?? '') : saidBy(child, marked)))
      .join(''),
  ];
}

async function throughPdfJs(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  }
  await task.destroy();
  return text;
}

/** In the order of the content, as a program that copies does. */
function throughPoppler(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-readers-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), bytes);
    return execFileSync('pdftotext', ['-raw', join(folder, 'letter.pdf'), '-'], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters, their marks and figures alone: readers put spaces where glyphs stand apart, and a mark at the end of a
 * right-to-left word may come before it. */
const letters = (text: string): string => plainText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether the words stand there as they are; a page's end may divide them. */
function holds(text: string, words: string): boolean {
  const wanted = plainText(words);
  if (text.includes(wanted)) return true;
  const spaces = [...wanted.matchAll(/ /gu)].map(({ index }) => index);
  return spaces.some((at) => text.includes(wanted.slice(0, at)) && text.includes(wanted.slice(at + 1)));
}

/**
 * What the readers lack of the source, as sentences; empty where they have it all. Left-to-right words must be there
 * as they are, spaces included, but for those at the end of a line. Of right-to-left words the tags have all, and the
 * others have each word's letters in order.
 */
export function lackingOf(texts: ThreeTexts, parts: readonly ExpectedPart[]): string[] {
  const said = parts.filter(({ path }) => !path.endsWith('Figure'));
  const inTags = plainText(texts.tags.join(' '));
  const missing = (reader: string, part: ExpectedPart) => `${reader} lacks “${part.text.slice(0, 60)}”`;
  const readers = [
    ['PDFium', texts.pdfium],
    ['pdf.js', texts.pdfJs],
    ['poppler', texts.poppler],
  ] as const;
  return [
    ...said.filter(({ text }) => !holds(inTags, text)).map((part) => missing('the tags', part)),
    ...readers.flatMap(([reader, text]) => {
      if (text === null) return [];
      const [whole, solid] = [plainText(text), letters(text)];
      return said.flatMap((part) => {
        if (!isRightToLeft(part.text)) return holds(whole, part.text) ? [] : [missing(reader, part)];
        // PDFium gives glyphs of a right-to-left line in the order of the page: its tags are what it is asked for.
        if (reader === 'PDFium') return [];
        const lost = part.text.split(/\s+/u).filter((word) => letters(word) !== '' && !solid.includes(letters(word)));
        return lost.length === 0 ? [] : [`${reader} lacks ${lost.length} words of “${part.text.slice(0, 60)}”`];
      });
    }),
  ];
}
