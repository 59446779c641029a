/** The first pages of each language × format, read by OCR: of a printed letter, else of the site's PDF. */
import { type PaperPages, readAsPaper, shareRead } from '../../check/ocr/read-as-paper.ts';
import { missingOcrData } from '../../check/ocr/tesseract.ts';
import type { Finding } from '../../finding.ts';
import type { Format } from '../../formats.ts';
import type { Language } from '../../letter.ts';
import type { Pool } from '../work/pool.ts';
import type { Checked } from './checked.ts';
import { type PaperLetters, paperOf } from './ocr-pages.ts';

interface Surroundings {
  /** Each language is a task of its own. */
  readonly pool: Pool;
  /** Told how many more language × format pairs are done, also those that nothing reads. */
  readonly heard: (more: number) => void;
  /** Batches with what their letters must carry: paper has no links to underline, so it is read where it is there. */
  readonly printed: readonly PaperLetters[];
}

/** @param languages with what reads them (`Language.ocr`): one that nothing reads is *not run*, in a note */
export async function checkOcr(
  languages: readonly Language[],
  formats: readonly Format[],
  { pool, heard, printed }: Surroundings,
): Promise<Checked> {
  const checked = await Promise.all(
    languages.map(async (language) => {
      const { ocr, tag } = language;
      const reason = whyNot(language);
      if (ocr === undefined || reason !== null) {
        heard(formats.length);
        return { findings: [notRun(language, reason ?? '')], read: 0, of: 0 };
      }
      const papers = formats.map((format) => paperOf(tag, format, printed));
      const read = await pool.run<(PaperPages | Finding)[]>({ kind: 'paper', data: ocr.data, papers });
      heard(formats.length);
      const pages = read.filter((one): one is PaperPages => !('check' in one));
      const unread = read.filter((one): one is Finding => 'check' in one);
      const paper = { formats: pages, least: ocr.least };
      const findings = [...unread, ...readAsPaper.run(paper), ...shareRead(paper, language)];
      return ocr.least === null ? { findings, read: 0, of: 0 } : { findings, read: pages.length, of: formats.length };
    }),
  );
  const tally = {
    read: checked.reduce((sum, { read }) => sum + read, 0),
    of: checked.reduce((sum, { of }) => sum + of, 0),
  };
  const reason = 'None of the languages can be judged by OCR on this machine.';
  return {
    findings: checked.flatMap(({ findings }) => findings),
    tallies: { [readAsPaper.id]: tally },
    notRun: tally.of === 0 ? { [readAsPaper.id]: reason } : {},
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
