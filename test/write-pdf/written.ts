/** Writes letters to a PDF in memory, and reads it back with two engines that share no line with the writer. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPage } from '../../src/check/pdf/reader.ts';
import { openPdf } from '../../src/check/pdf/reader.ts';
import type { StructureElement } from '../../src/check/pdf/tree.ts';
import type { TypesetLetter } from '../../src/typeset/page.ts';
import type { PdfOptions, WrittenFile } from '../../src/write/pdf/pdf.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';
import { library } from './sample-letter.ts';

export interface Written extends WrittenFile {
  readonly file: Uint8Array;
}

export async function written(letters: readonly TypesetLetter[], options: Partial<PdfOptions> = {}): Promise<Written> {
  const chunks: Uint8Array[] = [];
  const pdf = createPdf({
    kind: 'press',
    title: 'Letters',
    language: 'en',
    created: new Date('2025-10-20T09:00:00Z'),
    library,
    write: (chunk) => chunks.push(chunk),
    ...options,
  });
  for (const letter of letters) pdf.add(letter);
  const result = await pdf.end();
  return { ...result, file: new Uint8Array(Buffer.concat(chunks)) };
}

/** What `look` sees on each page, through PDFium. */
export async function throughPdfium<T>(file: Uint8Array, look: (page: PdfPage) => T): Promise<T[]> {
  const opened = await openPdf(file, 'test.pdf');
  if (!('pdf' in opened)) throw new Error(opened.finding.says);
  const { pdf } = opened;
  try {
    return Array.from({ length: pdf.pages }, (_, i) => {
      const seen = pdf.onPage(i + 1, look);
      if (seen === null) throw new Error(`PDFium can't read page ${i + 1}.`);
      return seen;
    });
  } finally {
    pdf.close();
  }
}

/** The text of each marked-content item of the first page, as PDFium reads it. */
export async function pdfiumTexts(file: Uint8Array): Promise<readonly string[]> {
  const [first] = await throughPdfium(file, (page) => [...page.text().marked.values()].map((text) => text.trim()));
  return first ?? [];
}

/** The same through pdf.js. Its line ends are empty items. */
export async function pdfJsTexts(file: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: file.slice(), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: string[] = [];
  for (const item of items) {
    if ('str' in item) texts[texts.length - 1] += item.str + (item.hasEOL ? '\n' : '');
    else if (item.type === 'beginMarkedContentProps') texts.push('');
  }
  await task.destroy();
  return texts.map((text) => text.trim());
}

/** Annotations of each page, through pdf.js. */
export async function annotations(file: Uint8Array): Promise<readonly Readonly<Record<string, unknown>>[][]> {
  const task = getDocument({ data: file.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push((await (await document.getPage(number)).getAnnotations()) as Readonly<Record<string, unknown>>[]);
  }
  await task.destroy();
  return pages;
}

/** The tag tree of every page as indented text: roles, attributes, and what stands in each element. */
export async function tagTree(file: Uint8Array): Promise<string> {
  const pages = await throughPdfium(file, (page) => {
    const { marked, artifacts } = page.text();
    const tree = page
      .tree()
      .map((element) => branch(element, marked, 1))
      .join('');
    const outside = artifacts.map((line) => `  (artifact) ${line}\n`).join('');
    return `Page ${page.number}\n${tree}${outside}`;
  });
  return pages.join('');
}

function branch(element: StructureElement, marked: ReadonlyMap<number, string>, depth: number): string {
  const { role, language, alt, actualText, box, children } = element;
  const said = [
    language === null ? '' : ` lang=${language}`,
    alt === null ? '' : ` alt="${alt}"`,
    actualText === null ? '' : ` actual="${actualText}"`,
    box === null ? '' : ` box=${[box.left, box.bottom, box.right, box.top].map(Math.round).join(',')}`,
  ];
  const indent = '  '.repeat(depth);
  const inside = children.map((child) => {
    if (typeof child !== 'number') return branch(child, marked, depth + 1);
    const text = (marked.get(child) ?? '').trim().replace(/\s*[\r\n]+\s*/g, ' / ');
    return `${indent}  ${text === '' ? '(drawing)' : text}\n`;
  });
  return `${indent}${role}${said.join('')}\n${inside.join('')}`;
}

/** Width of each stretch of text of the first page, pt, through pdf.js: from its glyphs' own widths and kerns. */
export async function textWidths(file: Uint8Array): Promise<readonly number[]> {
  const task = getDocument({ data: file.slice(), verbosity: 0 });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  await task.destroy();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.width] : []));
}
