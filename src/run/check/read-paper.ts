/** The letters as a phone's camera sees them: slow, so only where it is asked for. */
import type { Prepared } from '../campaign/prepare.ts';
import type { Progress } from '../work/progress.ts';
import { checkOcr } from './check-ocr.ts';
import type { PaperLetters } from './ocr-pages.ts';

/** @param now a clock, for the limit on one page */
export function readPaper(
  prepared: Prepared,
  folder: string,
  printed: readonly PaperLetters[],
  { now, progress }: { readonly now: () => Date; readonly progress: Progress },
) {
  const languages = [...prepared.locales.values()].map(({ language }) => language);
  progress.stage('Read as paper, by OCR', languages.length * prepared.formats.length);
  return checkOcr(folder, languages, prepared.formats, {
    now: () => now().getTime(),
    heard: () => progress.advance(1),
    printed,
  });
}
