/** What was made, opened again from disk: letters, PDFs and pages as `Output`s. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { LetterExpectation } from '../../check/evidence.ts';
import type { Output } from '../../check/facts/output.ts';
import { readPdfOutput } from '../../check/facts/pdf-output.ts';
import { readWebOutput } from '../../check/facts/web-output.ts';
import { openPdf } from '../../check/pdf/reader.ts';
import type { Format } from '../../formats.ts';
import type { Prepared } from '../campaign/prepare.ts';

/** A batch on disk, and the letters that it holds. */
export interface PrintedFile {
  /** Relative to the output folder: `print/003-large-print.pdf`. */
  readonly file: string;
  readonly letters: readonly Pick<LetterExpectation, 'sequence' | 'firstPage' | 'pages' | 'language' | 'format'>[];
}

export interface ReadOutputs {
  readonly outputs: readonly Output[];
  /** How many there should be. */
  readonly of: number;
  /** Paths of files that can't be read, relative to the output folder. */
  readonly unreadable: readonly string[];
}

/** One PDF to open, and what to read in it. */
interface Wanted {
  readonly file: string;
  readonly letters: readonly (PrintedFile['letters'][number] | null)[];
  readonly language: string;
  readonly format: string;
}

/** @param host of the site, as codes name it */
export async function readOutputs(
  { locales, formats }: Pick<Prepared, 'locales' | 'formats'>,
  folder: string,
  printed: readonly PrintedFile[],
  host: string,
): Promise<ReadOutputs> {
  const tags = [...locales.keys()];
  const screens = tags.flatMap((language) =>
    formats.map(({ id: format, screenFile }): Wanted => {
      return { file: `site/${language}/${screenFile}`, letters: [null], language, format };
    }),
  );
  const outputs: Output[] = [];
  const unreadable: string[] = [];
  const wanted = [...firstOfEach(printed), ...screens];
  for (const one of wanted) {
    const bytes = await readFile(join(folder, one.file)).catch(() => null);
    const opened = bytes === null ? null : await openPdf(bytes, one.file);
    if (opened === null || 'finding' in opened) {
      unreadable.push(one.file);
      continue;
    }
    try {
      for (const letter of one.letters) {
        const { language, format } = letter ?? one;
        const firstPage = letter?.firstPage ?? 1;
        const where = {
          file: one.file,
          ...(letter === null ? {} : { page: firstPage, sequence: letter.sequence }),
          language,
          format,
        };
        const pages = letter?.pages ?? opened.pdf.pages;
        outputs.push(await readPdfOutput(opened.pdf, { where, language, format, firstPage, pages, host }));
      }
    } finally {
      opened.pdf.close();
    }
  }
  const pages = await readPages(folder, tags, formats);
  const letters = wanted.reduce((sum, one) => sum + one.letters.length, 0);
  return { outputs: [...outputs, ...pages], of: letters + pages.length, unreadable };
}

/** The first letter of each language × format, by file: each file is opened once. */
function firstOfEach(printed: readonly PrintedFile[]): Wanted[] {
  const seen = new Set<string>();
  return printed
    .map(({ file, letters }) => ({
      file,
      language: '',
      format: '',
      letters: letters.filter(({ language, format }) => {
        const pair = `${language} ${format}`;
        if (seen.has(pair)) return false;
        seen.add(pair);
        return true;
      }),
    }))
    .filter(({ letters }) => letters.length > 0);
}

/** Every page of the site. A page that several formats share stands for the first of them. */
async function readPages(folder: string, tags: readonly string[], formats: readonly Format[]): Promise<Output[]> {
  const site = join(folder, 'site');
  const files = (await readdir(site, { recursive: true }).catch(() => []))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
  const letterOf = new Map<string, { readonly language: string; readonly format: string }>();
  for (const language of tags) {
    for (const { id, page } of formats.toReversed())
      letterOf.set(`${language}/${page}index.html`, { language, format: id });
  }
  return Promise.all(
    files.map(async (path) => {
      const tag = path.split('/')[0] ?? '';
      const { language, format } = letterOf.get(path) ?? { language: tags.includes(tag) ? tag : null, format: null };
      const where = {
        file: `site/${path}`,
        ...(language === null ? {} : { language }),
        ...(format === null ? {} : { format }),
      };
      return readWebOutput(await readFile(join(site, path), 'utf8'), { where, language, format });
    }),
  );
}
