/** Which pages stand for a language × format, and what OCR reads on them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterExpectation } from '../../check/evidence.ts';
import { photographed } from '../../check/ocr/paper.ts';
import { type PaperPages, readAsPaper } from '../../check/ocr/read-as-paper.ts';
import { type OcrEngine, startOcr } from '../../check/ocr/tesseract.ts';
import { pageLines } from '../../check/pdf/lines.ts';
import { openPdf, type Pdf } from '../../check/pdf/reader.ts';
import type { Finding } from '../../finding.ts';
import type { Format } from '../../formats.ts';

/** A batch on disk, with what its letters must carry. */
export interface PaperLetters {
  /** Relative to the output folder. */
  readonly file: string;
  readonly letters: readonly Pick<
    LetterExpectation,
    'firstPage' | 'pages' | 'language' | 'format' | 'addressLines' | 'name' | 'code'
  >[];
}

export interface Paper {
  readonly where: { readonly file: string; readonly language: string; readonly format: string };
  /** 1-based; the file's own first two where null. */
  readonly pages: readonly number[] | null;
  /** The resident's own: not counted, so that no finding names it. */
  readonly own: readonly string[];
}

/** Pixels an inch: what a phone's camera gets of an A4 page. */
const DPI = 200;
/** Page 1 has the subject and the panel, page 2 is running text. */
const PAGES = 2;

/** The first printed letter whose resident's data are known, so that they can be kept out; else the site's PDF. */
export function paperOf(tag: string, { id, screenFile }: Format, printed: readonly PaperLetters[]): Paper {
  for (const { file, letters } of printed) {
    const letter = letters.find(
      ({ language, format, addressLines }) => language === tag && format === id && addressLines.length > 0,
    );
    if (letter === undefined) continue;
    const { firstPage, pages, addressLines, name, code } = letter;
    return {
      where: { file, language: tag, format: id },
      pages: Array.from({ length: Math.min(pages, PAGES) }, (_, at) => firstPage + at),
      own: [...addressLines, code, ...(name === null ? [] : [name])],
    };
  }
  return { where: { file: `site/${tag}/${screenFile}`, language: tag, format: id }, pages: null, own: [] };
}

/**
 * Papers of one language, one after the other: what is printed and what is read, or a finding where a file can't be
 * read. In a worker: an engine holds 200 MB, in a thread of its own.
 * @param data Tesseract's names of the languages that it reads together
 */
export async function readPapers(
  folder: string,
  data: readonly string[],
  papers: readonly Paper[],
): Promise<(PaperPages | Finding)[]> {
  const engine = await startOcr(data);
  try {
    const read: (PaperPages | Finding)[] = [];
    for (const paper of papers) read.push(await readPaper(folder, paper, engine));
    return read;
  } finally {
    await engine.close();
  }
}

async function readPaper(
  folder: string,
  { where, pages, own }: Paper,
  engine: OcrEngine,
): Promise<PaperPages | Finding> {
  const unreadable = (says: string): Finding => ({
    check: readAsPaper.id,
    level: 'mend',
    where,
    says,
    todo: 'Make the file again.',
  });
  const bytes = await readFile(join(folder, where.file)).catch(() => null);
  if (bytes === null) return unreadable('The PDF is not in the output folder or can’t be read.');
  const opened = await openPdf(bytes, where.file);
  if ('finding' in opened) return unreadable(opened.finding.says);
  try {
    let printed = '';
    let read = '';
    const first = Array.from({ length: Math.min(opened.pdf.pages, PAGES) }, (_, at) => at + 1);
    for (const number of pages ?? first) {
      const page = photographOf(opened.pdf, number, where.language, own);
      if (page === null) return unreadable(`Page ${number} can’t be read.`);
      printed += `${page.printed}\n`;
      read += `${await engine.read(page.image, DPI)}\n`;
    }
    return { where, printed, read };
  } catch (error) {
    return unreadable(`OCR stopped: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    opened.pdf.close();
  }
}

/** The line without the resident's own words; inside longer words they are left. */
function without(own: readonly string[], text: string): string {
  return own.reduce((left, one) => {
    const pattern = one.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    return left.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), ' ');
  }, text);
}

function photographOf(pdf: Pdf, number: number, tag: string, own: readonly string[]) {
  return pdf.onPage(number, (page) => ({
    // Lines in another language are for that language's own phone.
    printed: pageLines(number, page.tree(), page.text())
      .lines.filter(({ language }) => language === null || language === tag)
      .map(({ text }) => without(own, text))
      .join('\n'),
    image: photographed(page.render({ dpi: DPI })),
  }));
}
