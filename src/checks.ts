/**
 * The table of checks. To add one: a file in `check/`, a row here, a passing and a failing fixture in
 * `test/checks/<id>/`.
 */
import { recordingChecks } from './check/audio/checks.ts';
import { brailleBack } from './check/braille/braille-back.ts';
import type { Check, CheckRow } from './check/check.ts';
import type { FileRead, LetterRead } from './check/evidence.ts';
import { factsEverywhere, factsInFilm } from './check/facts/facts-everywhere.ts';
import { documentNamed } from './check/file/document-named.ts';
import { noNotdef } from './check/file/no-notdef.ts';
import { withinLimits } from './check/file/within-limits.ts';
import { filmChecks } from './check/film/checks.ts';
import { logoContrast } from './check/image/logo-contrast.ts';
import { addressInWindow } from './check/letter/address-in-window.ts';
import { alignment } from './check/letter/alignment.ts';
import { altTexts } from './check/letter/alt-texts.ts';
import { codeAddress } from './check/letter/code-address.ts';
import { contrast } from './check/letter/contrast.ts';
import { fewPages } from './check/letter/few-pages.ts';
import { gap } from './check/letter/gap.ts';
import { glyphSize } from './check/letter/glyph-size.ts';
import { insertingMark } from './check/letter/inserting-mark.ts';
import { insidePage } from './check/letter/inside-page.ts';
import { languageOfParts } from './check/letter/language-of-parts.ts';
import { languagesAlike } from './check/letter/languages-alike.ts';
import { latinLeftToRight } from './check/letter/latin-left-to-right.ts';
import { leading } from './check/letter/leading.ts';
import { mailmark } from './check/letter/mailmark.ts';
import { marksInZones } from './check/letter/marks-in-zones.ts';
import { measure } from './check/letter/measure.ts';
import { noOtherRow } from './check/letter/no-other-row.ts';
import { noOverlap } from './check/letter/no-overlap.ts';
import { notifyZones } from './check/letter/notify-zones.ts';
import { ownRow } from './check/letter/own-row.ts';
import { picturesBeside } from './check/letter/pictures-beside.ts';
import { plainType } from './check/letter/plain-type.ts';
import { qrDecodes } from './check/letter/qr-decodes.ts';
import { qrGeometry } from './check/letter/qr-geometry.ts';
import { qrPrivate } from './check/letter/qr-private.ts';
import { qrRobust } from './check/letter/qr-robust.ts';
import { saidAsPrinted } from './check/letter/said-as-printed.ts';
import { splitWords } from './check/letter/split-words.ts';
import { tagsPresent } from './check/letter/tags-present.ts';
import { textEqualsLetter } from './check/letter/text-equals-letter.ts';
import { textMaps } from './check/letter/text-maps.ts';
import { touchOnBlankPaper } from './check/letter/touch-on-blank-paper.ts';
import { xHeight } from './check/letter/x-height.ts';
import { readAsPaper } from './check/ocr/read-as-paper.ts';
import { bslContact } from './check/offer/bsl-contact.ts';
import { offerPerceived } from './check/offer/offer-perceived.ts';
import { offerToBlindPeople } from './check/offer/offer-to-blind-people.ts';
import { readFirst } from './check/offer/read-first.ts';
import { pressChecks, pressSound } from './check/press/press-checks.ts';
import { nobodyPublished } from './check/published/nobody-published.ts';
import { manifestMatches } from './check/run/manifest-matches.ts';
import { oneLetterARow, type RunRead } from './check/run/one-letter-a-row.ts';
import { qrOnePlace } from './check/run/qr-one-place.ts';
import { ticketAgrees } from './check/run/ticket-agrees.ts';
import { ticketComplete } from './check/run/ticket-complete.ts';
import { siteChecks } from './check/site/checks.ts';
import { accessibilityStatement } from './check/statement/accessibility-statement.ts';
import { wordSaysLetter } from './check/word/word-says-letter.ts';
import { wordChecks } from './check/words/checks.ts';

/** What can be asked of a letter without its campaign: of a folder that a printer sends back. */
export const letterChecksAlone: readonly Check<LetterRead>[] = [
  saidAsPrinted,
  languagesAlike,
  latinLeftToRight,
  tagsPresent,
  altTexts,
  textMaps,
  glyphSize,
  xHeight,
  plainType,
  measure,
  leading,
  gap,
  alignment,
  insidePage,
  addressInWindow,
  marksInZones,
  insertingMark,
  mailmark,
  notifyZones,
  noOverlap,
  picturesBeside,
  touchOnBlankPaper,
  qrGeometry,
  qrRobust,
  qrPrivate,
  codeAddress,
  fewPages,
  contrast,
];

/** Put before every letter, read back from its PDF. */
export const letterChecks: readonly Check<LetterRead>[] = [
  ownRow,
  noOtherRow,
  textEqualsLetter,
  languageOfParts,
  qrDecodes,
  splitWords,
  ...letterChecksAlone,
];

/** Put before every PDF of letters. */
export const fileChecks: readonly Check<FileRead>[] = [documentNamed, noNotdef, withinLimits];

export { pressChecks } from './check/press/press-checks.ts';
export { manifestMatches } from './check/run/manifest-matches.ts';
export { ticketAgrees } from './check/run/ticket-agrees.ts';
export { ticketComplete } from './check/run/ticket-complete.ts';

/** Put before the run as a whole. */
export const runChecks: readonly Check<RunRead>[] = [oneLetterARow, qrOnePlace];

/** The report's own page and the job ticket's, through every check of pages that needs no source. */
export const reportPage: CheckRow = {
  id: 'report-page',
  reads: 'html',
  title: 'This report and the job ticket themselves pass the checks of pages.',
  source: 'WCAG 2.2 AA; RULES 4',
};

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
    id: 'easy-read-signed',
    reads: 'run',
    title: 'People who need easy read have read it, and a person has signed it.',
    source: 'RULES 2 (a person’s sign-off recorded)',
  },
  {
    id: 'placeholder-picture',
    reads: 'run',
    title: 'Each picture is the campaign’s own.',
    source: 'RULES 2 (easy read: pictures chosen with readers)',
  },
  {
    id: 'press-pictures',
    reads: 'image',
    title: 'The campaign’s pictures are as a press needs them: in its inks, with 300 pixels to the inch.',
    source: 'RULES 7 (no RGB; images ≥ 300 ppi; total ink ≤ 280 %)',
  },
  {
    id: 'placeholder-film',
    reads: 'run',
    title: 'The film in British Sign Language is the campaign’s own, and no placeholder.',
    source: 'RULES 3; issue 5',
  },
  {
    id: 'reserved-address',
    reads: 'run',
    title: 'The site, and every address that residents are told, can exist.',
    source: 'RFC 2606; RFC 6761',
  },
  {
    id: 'sayable-address',
    reads: 'run',
    title: 'The address of each language and way to read is short enough to print, and to say on the phone.',
    source: 'This project (issue 5): decided here',
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

/** What can be asked only of the campaign itself, or beside it. */
export const sourceChecks: readonly CheckRow[] = [
  ...wordChecks,
  factsEverywhere,
  factsInFilm,
  ...filmChecks,
  wordSaysLetter,
  ...recordingChecks,
  brailleBack,
  logoContrast,
  nobodyPublished,
  offerPerceived,
  readFirst,
  bslContact,
  offerToBlindPeople,
  accessibilityStatement,
  readAsPaper,
];

/** Every row, in the order in which the report lists them. */
export const checks: readonly CheckRow[] = [
  ...checksElsewhere,
  ...runChecks,
  manifestMatches,
  ticketAgrees,
  ticketComplete,
  ...fileChecks,
  pressSound,
  ...pressChecks,
  ...letterChecks,
  pdfUa,
  ...Object.values(siteChecks),
  reportPage,
  ...sourceChecks,
];
