/** The first pages of each language × format, read by OCR: of a printed letter, else of the site's PDF. */
import type { PaperPages } from '../../check/ocr/read-as-paper.ts';
import { readAsPaper } from '../../check/ocr/read-as-paper.ts';
import { missingOcrData, startOcr } from '../../check/ocr/tesseract.ts';
import { wordsRight } from '../../check/ocr/words-right.ts';
import type { Finding } from '../../finding.ts';
import type { Format } from '../../formats.ts';
import type { Language } from '../../letter.ts';
import type { Checked } from './checked.ts';
import { type PaperLetters, paperOf, readPaper } from './ocr-pages.ts';

/** One language × format as OCR read it. */
export interface OcrResult {
  readonly language: string;
  readonly format: string;
  readonly right: number;
  readonly of: number;
  readonly milliseconds: number;
}
export interface OcrChecked extends Checked {
  readonly results: readonly OcrResult[];
}
interface Surroundings {
  /** A clock in milliseconds, for the figures. */
  readonly now: () => number;
  /** Told after each language × format. */
  readonly heard?: () => void;
  /** Batches with what their letters must carry: paper has no links to underline, so it is read where it is there. */
  readonly printed?: readonly PaperLetters[];
}

/** @param folder the campaign's own output folder
 * @param languages with what reads them (`Language.ocr`): one that nothing reads is *not run*, in a note */
export async function checkOcr(
  folder: string,
  languages: readonly Language[],
  formats: readonly Format[],
  { now, heard = () => {}, printed = [] }: Surroundings,
): Promise<OcrChecked> {
  const findings: Finding[] = [];
  const results: OcrResult[] = [];
  let read = 0;
  let of = 0;
  for (const language of languages) {
    const { ocr, tag } = language;
    const reason = whyNot(language);
    if (ocr === undefined || reason !== null) {
      findings.push(notRun(language, reason ?? ''));
      continue;
    }
    const engine = await startOcr(ocr.data);
    const pages: PaperPages[] = [];
    try {
      for (const format of formats) {
        const begun = now();
        const paper = await readPaper(folder, paperOf(tag, format, printed), engine);
        if ('check' in paper) findings.push(paper);
        else {
          pages.push(paper);
          const { right, of: words } = wordsRight(paper.printed, paper.read);
          results.push({ language: tag, format: format.id, right, of: words, milliseconds: now() - begun });
        }
        heard();
      }
    } finally {
      await engine.close();
    }
    findings.push(...readAsPaper.run({ formats: pages, least: ocr.least }));
    if (ocr.least === null) continue;
    read += pages.length;
    of += formats.length;
  }
  const reason = 'None of the languages can be judged by OCR on this machine.';
  return {
    findings,
    results,
    tallies: { [readAsPaper.id]: { read, of } },
    notRun: of === 0 ? { [readAsPaper.id]: reason } : {},
  };
}

/** Why a language can't be read, as a sentence; null where it can. */
function whyNot({ english, ocr }: Language): string | null {
  if (ocr === undefined) return `There is no OCR data for ${english}.`;
  const missing = missingOcrData(ocr.data);
  return missing.length === 0 ? null : `OCR data for ${english} is not installed (${missing.join(', ')}).`;
}

function notRun({ tag, english }: Language, reason: string): Finding {
  return {
    check: readAsPaper.id,
    level: 'note',
    where: { language: tag },
    says: `Not run for ${english}. ${reason} A person who reads ${english} must try a phone’s reader on the paper.`,
    todo: '',
  };
}
