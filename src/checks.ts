/**
 * The table of checks. To add one: a file in `check/`, a row here, a passing and a failing fixture.
 */
import type { Check, CheckRow } from './check/check.ts';
import { documentNamed } from './check/document-named.ts';
import type { FileRead, LetterRead } from './check/evidence.ts';
import { manifestMatches } from './check/manifest-matches.ts';
import { noNotdef } from './check/no-notdef.ts';
import { noOtherRow } from './check/no-other-row.ts';
import { oneLetterARow, type RunRead } from './check/one-letter-a-row.ts';
import { ownRow } from './check/own-row.ts';
import { qrDecodes } from './check/qr-decodes.ts';
import { saidAsPrinted } from './check/said-as-printed.ts';
import { siteChecks } from './check/site/checks.ts';
import { tagsPresent } from './check/tags-present.ts';
import { textMaps } from './check/text-maps.ts';

/** Put before every letter, read back from its PDF. */
export const letterChecks: readonly Check<LetterRead>[] = [
  ownRow,
  noOtherRow,
  qrDecodes,
  saidAsPrinted,
  tagsPresent,
  textMaps,
];

/** What can be asked of a letter without its campaign: of a folder that a printer sends back. */
export const letterChecksAlone: readonly Check<LetterRead>[] = [saidAsPrinted, tagsPresent, textMaps];

/** Put before every PDF of letters. */
export const fileChecks: readonly Check<FileRead>[] = [documentNamed, noNotdef];

export { manifestMatches } from './check/manifest-matches.ts';

/** Put before the run as a whole. */
export const runChecks: readonly Check<RunRead>[] = [oneLetterARow];

/** Checks that are made elsewhere (by the readers of the campaign, or by other programs on the files
 * themselves): named here so that the report can say of each whether it ran. */
export const checksElsewhere: readonly CheckRow[] = [
  {
    id: 'draft-words',
    reads: 'run',
    title: 'A reader of each language has signed its words.',
    source: 'everyletter: no translation reaches residents unread',
  },
  {
    id: 'placeholder-picture',
    reads: 'run',
    title: 'Each picture is the campaign’s own.',
    source: 'RULES 2 (easy read: pictures chosen with readers)',
  },
  {
    id: 'pdf-opens',
    reads: 'pdf',
    title: 'Each PDF opens without a password and without repair.',
    source: 'ISO 32000-1 7.5; ISO 15930-7 (PDF/X-4) 6.1',
  },
];

/** Judged by veraPDF: one whole batch of every language × format, and every PDF of the site. */
export const pdfUa: CheckRow = {
  id: 'pdf-ua',
  reads: 'pdf',
  title: 'PDFs of every language and format pass the 106 rules of PDF/UA-1 that veraPDF knows.',
  source: 'ISO 14289-1 (PDF/UA-1)',
};

/** Every row, in the order in which the report lists them. */
export const checks: readonly CheckRow[] = [
  ...checksElsewhere,
  ...runChecks,
  manifestMatches,
  ...fileChecks,
  ...letterChecks,
  pdfUa,
  ...Object.values(siteChecks),
];
