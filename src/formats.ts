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
    page: 'bsl/',
    screenFile: 'letter-bsl.pdf',
    icon: 'sign-language',
    film: true,
  },
];

export const formatById: ReadonlyMap<string, Format> = new Map(formats.map((format) => [format.id, format]));
