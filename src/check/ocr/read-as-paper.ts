/**
 * The letter on paper can be read aloud by a phone: its pages, rendered, blurred and turned, are read
 * by an OCR engine, and the words come back. What share must come back is data of the language.
 */
import type { Finding, Place } from '../../finding.ts';
import type { Check } from '../check.ts';
import { type WordsRight, wordsRight } from './words-right.ts';

/** The pages of one format. */
export interface PaperPages {
  readonly where: Place;
  /** Their words in the letter's own language: a panel's other languages are left out. */
  readonly printed: string;
  /** What the engine read on the same pages. */
  readonly read: string;
}

/** One language in all its formats. */
export interface PaperRead {
  readonly formats: readonly PaperPages[];
  /** The share of words that must be right, 0 to 1; null where the engine can't read the language well enough to judge. */
  readonly least: number | null;
}

/** The share is asked of all formats together: the pages of one hold a hundred words, too few to tell 94 %
 * from 95. One alone may lie this much below. */
const ONE_FORMAT_BELOW = 0.02;

/** Missed words named in a finding: the first tell what went wrong. */
const NAMED = 8;

const todo =
  'Look at the page at its real size: is it sharp, dark on light, in a clear typeface and free of marks over its words?';

export const readAsPaper: Check<PaperRead> = {
  id: 'read-as-paper',
  reads: 'image',
  title: 'A phone’s camera can read the printed page: its words come back from a blurred, turned picture.',
  source: 'everyletter: a blind person’s phone must be able to read this letter aloud (shares by language: issue 3)',
  run({ formats, least }) {
    const counted = formats.map(({ where, printed, read }) => ({ where, ...wordsRight(printed, read) }));
    const finding = (level: Finding['level'], where: Place, says: string): Finding => ({
      check: readAsPaper.id,
      level,
      where,
      says,
      todo: level === 'note' ? '' : todo,
    });
    const empty = counted
      .filter(({ of }) => of === 0)
      .map(({ where }) => finding('mend', where, 'There are no words on these pages that OCR could be compared with.'));
    if (least === null) {
      const notJudged = 'It is reported and not judged: OCR can’t yet read this script’s printed form.';
      return [...empty, ...counted.map((one) => finding('note', one.where, `${readOf(one)} ${notJudged}`))];
    }
    const low = counted
      .filter((one) => one.of > 0 && share(one) < least - ONE_FORMAT_BELOW)
      .map((one) =>
        finding(
          'mend',
          one.where,
          `${readOf(one)} At least ${percent(least - ONE_FORMAT_BELOW)} are expected of one format. ${notRead(one.missed)}`,
        ),
      );
    const all = together(counted);
    if (low.length > 0 || all.of === 0 || share(all) >= least) return [...empty, ...low];
    const { language } = counted[0]?.where ?? {};
    const says = `${readOf(all)} At least ${percent(least)} are expected of all formats together. ${notRead(all.missed)}`;
    return [...empty, finding('mend', language === undefined ? {} : { language }, says)];
  },
};

/** What was read of a language that is judged, for the report: how far it is from what is expected. */
export function shareRead(
  { formats, least }: PaperRead,
  { tag, english }: { readonly tag: string; readonly english: string },
): Finding[] {
  const all = together(formats.map(({ printed, read }) => wordsRight(printed, read)));
  if (least === null || all.of === 0) return [];
  const says = `${english}: ${readOf(all)} At least ${percent(least)} are expected.`;
  return [{ check: readAsPaper.id, level: 'note', where: { language: tag }, says, todo: '' }];
}

/** Several pages as one. */
const together = (pages: readonly WordsRight[]): WordsRight => ({
  right: pages.reduce((sum, { right }) => sum + right, 0),
  of: pages.reduce((sum, { of }) => sum + of, 0),
  missed: pages.flatMap(({ missed }) => missed),
});

type Counted = Pick<WordsRight, 'right' | 'of'>;

const share = ({ right, of }: Counted): number => (of === 0 ? 0 : right / of);

const readOf = (counted: Counted): string => `OCR read ${percent(share(counted))} of ${counted.of} words.`;

function notRead(missed: readonly string[]): string {
  const named = missed.slice(0, NAMED).map((word) => `“${word}”`);
  const more = missed.length > NAMED ? ` and ${missed.length - NAMED} more` : '';
  return `Not read: ${named.join(', ')}${more}.`;
}

/** Rounded down, so that 97.96 % never looks like 98 %. */
function percent(part: number): string {
  return `${(Math.floor(part * 1000 + 1e-9) / 10).toFixed(1)} %`;
}
