/**
 * What the accessibility statement owns up to, from what the checks found in this run. Each is a key of
 * `accessibility.json`. It never says that nothing is wrong: a machine can't know (RULES, "Decided here").
 */
import { factsInFilm } from '../../check/facts/facts-everywhere.ts';
import { filmChecks } from '../../check/film/checks.ts';
import { siteChecks } from '../../check/site/checks.ts';
import { pdfUa } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { Language } from '../../letter.ts';
import type { Prepared } from '../campaign/prepare.ts';

/** Faults by the sentence that tells readers of them, in the statement's order. */
const told: readonly (readonly [barrier: string, checks: readonly string[]])[] = [
  ['found-barrier', [siteChecks.audit.id, siteChecks.html.id, siteChecks.links.id, siteChecks.loads.id]],
  ['found-keyboard', [siteChecks.keyboard.id]],
  [
    'found-sight',
    [
      siteChecks.reflow.id,
      siteChecks.zoom.id,
      siteChecks.textSpacing.id,
      siteChecks.forcedColours.id,
      siteChecks.reducedMotion.id,
    ],
  ],
  ['found-reader', [siteChecks.transcript.id, siteChecks.noScript.id]],
  ['found-pdf', [pdfUa.id]],
  ['found-film', [...filmChecks.map(({ id }) => id), factsInFilm.id]],
];

/** The page that is made from the others' findings. */
export const isStatement = (file: string): boolean => /^site\/[^/]+\/accessibility\/index\.html$/.test(file);

/** @param findings of the site, its PDFs and its film; those of the statement itself are left out */
export function barriersFound(findings: readonly Finding[]): string[] {
  const faults = findings.filter(
    ({ level, where }) =>
      level === 'mend' &&
      where.file !== undefined &&
      /^(?:site\/|campaign)/.test(where.file) &&
      !isStatement(where.file),
  );
  return told.flatMap(([barrier, checks]) => (faults.some(({ check }) => checks.includes(check)) ? barrier : []));
}

/** All that one language's statement lists. @param found `barriersFound` */
export function barriersOf({ film, formats }: Prepared, { review }: Language, found: readonly string[]): string[] {
  const offersFilm = formats.some((format) => format.film);
  return [
    ...(found.length === 0 ? ['found-nothing'] : found),
    ...(offersFilm && (film === null || film.placeholder) ? ['no-film'] : []),
    ...(review === 'draft' ? ['draft'] : []),
    'not-tested',
  ];
}
