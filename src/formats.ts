/**
 * The table of formats: a format is one row. What differs between formats stands here and in what
 * the row names (a template, a style), never in an `if` of the pipeline.
 */
import { type Style, styles } from './typeset/styles.ts';

export interface Format {
  /** As in a row of the spreadsheet, a batch's name and campaign.yaml. */
  readonly id: string;
  /** Its name for officers and reports. */
  readonly title: string;
  /** Name of a file in `templates/`. */
  readonly template: string;
  readonly style: Style;
  /** What is asked of its pages when they are read back (RULES 1): pt of the smallest letter, and the distance of
   * baselines times the size; and most pages (RULES 2). Written out, not taken from the style: a check trusts nothing that it checks. */
  readonly least: { readonly size: number; readonly leading: number; readonly mostPages?: number };
  /** Its page on the site below `/<language>/`: several formats of one template share a page. */
  readonly page: string;
  /** Name of its PDF on the site, below `/<language>/`. */
  readonly screenFile: string;
  /** A picture that stands for it on the site, by its name in Material Symbols; null where its page is the letter's own. */
  readonly icon: string | null;
  /** Whether its page is a film in sign language. */
  readonly film: boolean;
}

export const formats: readonly Format[] = [
  {
    id: 'standard',
    title: 'Standard print',
    template: 'letter',
    style: styles.standard,
    least: { size: 14, leading: 1.2 },
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
    least: { size: 18, leading: 1.3 },
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
    least: { size: 24, leading: 1.3 },
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
    least: { size: 16, leading: 1.3, mostPages: 24 },
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
    least: { size: 18, leading: 1.3 },
    page: 'bsl/',
    screenFile: 'letter-bsl.pdf',
    icon: 'sign-language',
    film: true,
  },
];

export const formatById: ReadonlyMap<string, Format> = new Map(formats.map((format) => [format.id, format]));
