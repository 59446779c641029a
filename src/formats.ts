/**
 * The table of formats: a format is one row. What differs between formats stands here and in what
 * the row names (a template, a style), never in an `if` of the pipeline.
 */
import type { LeastPrint } from './check/evidence.ts';
import { type Style, styles } from './typeset/styles.ts';

export interface Format {
  /** As in a row of the spreadsheet, a batch's name and campaign.yaml. */
  readonly id: string;
  /** Its name for officers and reports. */
  readonly title: string;
  /** Name of a file in `templates/`. */
  readonly template: string;
  readonly style: Style;
  /** What is asked of its pages when they are read back (RULES 1): pt of the smallest letter; the distance of
   * baselines, times the size; mm of small letters; and what RULES 2 asks of easy read. Written out, not taken from the
   * style: a check trusts nothing that it checks. */
  readonly least: LeastPrint;
  /** Its page on the site below `/<language>/`: several formats of one template share a page. */
  readonly page: string;
  /** Name of its PDF on the site, below `/<language>/`. */
  readonly screenFile: string;
  /** A picture that stands for it on the site, by its name in Material Symbols; null where its page is the letter's own. */
  readonly icon: string | null;
  /** Whether its page is a film in sign language. */
  readonly film: boolean;
}

/**
 * Floors of the height of small letters, mm, by Arial's at some sizes (RULES 1, "x-height"): guidance promises pt and
 * means a face like Arial, so that a face with lower small letters must be set larger. Clear print: Arial 12 (UKAAF G003);
 * large print, the BSL letter with it: Arial 16 (the floor of UKAAF G003); giant print: Arial 24; easy read: Arial 14
 * (RULES 2).
 */
const xHeights = { arial12: 2.2, arial14: 2.56, arial16: 2.93, arial24: 4.4 } as const;

export const formats: readonly Format[] = [
  {
    id: 'standard',
    title: 'Standard print',
    template: 'letter',
    style: styles.standard,
    least: { size: 14, leading: 1.2, xHeight: xHeights.arial12 },
    page: '',
    screenFile: 'letter.pdf',
    icon: null,
    film: false,
  },
  {
    id: 'large-print',
    title: 'Large print',
    template: 'letter',
    style: styles.largePrint,
    least: { size: 18, leading: 1.3, xHeight: xHeights.arial16 },
    page: '',
    screenFile: 'letter-large-print.pdf',
    icon: null,
    film: false,
  },
  {
    id: 'giant-print',
    title: 'Giant print',
    template: 'letter',
    style: styles.giantPrint,
    least: { size: 24, leading: 1.3, xHeight: xHeights.arial24 },
    page: '',
    screenFile: 'letter-giant-print.pdf',
    icon: null,
    film: false,
  },
  {
    id: 'easy-read',
    title: 'Easy read',
    template: 'easy-read',
    style: styles.easyRead,
    least: { size: 16, leading: 1.3, xHeight: xHeights.arial14, picturesBeside: true, mostPages: 24 },
    page: 'easy/',
    screenFile: 'letter-easy-read.pdf',
    icon: 'menu-book',
    film: false,
  },
  {
    id: 'bsl',
    title: 'British Sign Language',
    template: 'bsl',
    style: styles.bsl,
    least: { size: 18, leading: 1.3, xHeight: xHeights.arial16 },
    page: 'bsl/',
    screenFile: 'letter-bsl.pdf',
    icon: 'sign-language',
    film: true,
  },
];

export const formatById: ReadonlyMap<string, Format> = new Map(formats.map((format) => [format.id, format]));
