/** How much each check read, of how much there is. */
import { siteChecks } from '../../check/site/checks.ts';
import type { SiteCheckResult } from '../../check/site/site.ts';
import { fileChecks, letterChecks, manifestMatches, pdfUa, pressChecks, runChecks } from '../../checks.ts';
import { addTallies, type Tally } from '../../report/outcomes.ts';
import type { TouchReadBack } from '../print/read-touch.ts';
import type { Checked } from './checked.ts';
import type { Judged } from './judge-pdfs.ts';

export interface WhatRan {
  /** By batch: how much each check of PDFs read. */
  readonly checked: readonly Readonly<Record<string, { readonly read: number }>>[];
  readonly letters: number;
  readonly batches: number;
  readonly site: SiteCheckResult;
  readonly judged: Judged;
  readonly pdfsToJudge: number;
  /** Press PDFs beside the batches. */
  readonly touched: Pick<TouchReadBack, 'files' | 'checked'>;
  /** Other groups of checks: the ticket, words, facts and offers, OCR. */
  readonly groups: readonly Checked[];
}

/** A batch that could not be opened had none of its letters read: a gap, not a smaller whole. */
export function tally({
  checked,
  letters,
  batches,
  site,
  judged,
  pdfsToJudge,
  groups,
  touched,
}: WhatRan): Record<string, Tally> {
  const read = [...checked, ...touched.checked].reduce<Record<string, Tally>>(addTallies, {});
  const tallies: Record<string, Tally> = { ...read };
  for (const { id, sampled } of letterChecks) {
    const own = read[id]?.read ?? 0;
    tallies[id] = { read: own, of: sampled === undefined ? letters : own };
  }
  for (const { id } of fileChecks) tallies[id] = { read: read[id]?.read ?? 0, of: batches };
  for (const { id } of pressChecks) tallies[id] = { read: read[id]?.read ?? 0, of: batches + touched.files.length };
  tallies[manifestMatches.id] = { read: batches, of: batches };
  for (const { id } of runChecks) tallies[id] = { read: letters, of: letters };
  for (const { id } of Object.values(siteChecks)) {
    if (!inBrowser.has(id)) tallies[id] = { read: site.pages, of: site.pages };
    else if (site.notRun === null) tallies[id] = { read: site.audited, of: site.pages };
  }
  // Compared with the source only where there is one: read aloud and not compared is no pass.
  if (site.notRun === null && site.compared > 0)
    tallies[siteChecks.transcript.id] = { read: site.compared, of: site.pages };
  else delete tallies[siteChecks.transcript.id];
  if (site.notRun === null && site.reached.of > 0)
    tallies[siteChecks.reached.id] = { read: site.reached.opened, of: site.reached.of };
  else delete tallies[siteChecks.reached.id];
  if (judged.notRun === null) tallies[pdfUa.id] = { read: judged.read, of: pdfsToJudge };
  for (const group of groups) Object.assign(tallies, group.tallies);
  return tallies;
}

/** Why checks were not run, by their ids. */
export function reasonsNotRun({
  site,
  judged,
  groups,
}: Pick<WhatRan, 'site' | 'judged' | 'groups'>): Record<string, string> {
  return {
    ...(site.notRun === null ? {} : Object.fromEntries([...inBrowser].map((id) => [id, site.notRun ?? '']))),
    ...(judged.notRun === null ? {} : { [pdfUa.id]: judged.notRun }),
    ...Object.assign({}, ...groups.map(({ notRun }) => notRun)),
  };
}

const fromDisk: ReadonlySet<string> = new Set([
  siteChecks.html.id,
  siteChecks.alone.id,
  siteChecks.links.id,
  siteChecks.unwatched.id,
]);
const inBrowser: ReadonlySet<string> = new Set(
  Object.values(siteChecks)
    .map(({ id }) => id as string)
    .filter((id) => !fromDisk.has(id)),
);
