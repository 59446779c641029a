/** The letters as a phone's camera sees them: slow, so only where it is asked for. */
import type { Prepared } from '../campaign/prepare.ts';
import { createPool } from '../work/pool.ts';
import type { Progress } from '../work/progress.ts';
import { checkOcr } from './check-ocr.ts';
import type { Checked } from './checked.ts';
import type { PaperLetters } from './ocr-pages.ts';

/** @param workers how many languages are read side by side, each in a process of its own */
export async function readPaper(
  prepared: Prepared,
  folder: string,
  printed: readonly PaperLetters[],
  { workers, progress }: { readonly workers: number; readonly progress: Progress },
): Promise<Checked> {
  const languages = [...prepared.locales.values()].map(({ language }) => language);
  progress.stage('Read as paper, by OCR', languages.length * prepared.formats.length);
  const pool = createPool(workers, { folder, source: null });
  try {
    return await checkOcr(languages, prepared.formats, { pool, heard: (more) => progress.advance(more), printed });
  } finally {
    await pool.close();
  }
}
