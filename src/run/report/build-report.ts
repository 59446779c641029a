/** From what a run made and found to its report. */
import { createRequire } from 'node:module';
import { versions } from 'node:process';
import type { SiteCheckResult } from '../../check/site/site.ts';
import { checks } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { Language } from '../../letter.ts';
import type { Recipients } from '../../read/recipients.ts';
import { checkOutcomes, type Tally } from '../../report/outcomes.ts';
import type { Exhibit, ReportLanguage, RunReport, Signature, Thumbnail, Transcript } from '../../report/report.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { addressesOf } from '../campaign/reserved-addresses.ts';
import { deepLinks } from '../campaign/sayable-addresses.ts';
import type { Checked } from '../check/checked.ts';
import type { Judged } from '../check/judge-pdfs.ts';
import { withoutSwitchedOff } from '../check/rule-settings.ts';
import { reasonsNotRun, tally, type WhatRan } from '../check/tallies.ts';
import type { PrintRun } from '../print/make-print.ts';
import type { TouchReadBack } from '../print/read-touch.ts';
import { reportBatches } from '../print/report-batches.ts';

export interface RunFacts {
  readonly prepared: Prepared;
  readonly residents: Recipients;
  readonly print: PrintRun;
  readonly site: SiteCheckResult;
  readonly judged: Judged;
  readonly pdfsToJudge: number;
  /** What the job ticket adds up to, in words. */
  readonly ticket: string | null;
  readonly transcripts: readonly Transcript[];
  /** Words, facts and offers, OCR. */
  readonly groups: readonly Checked[];
  /** Marks for touch, read back. */
  readonly touched: TouchReadBack;
  readonly findings: readonly Finding[];
  readonly exhibits: readonly Exhibit[];
  readonly signatures: readonly Signature[];
  readonly started: Date;
  readonly finished: Date;
}

export function buildReport(facts: RunFacts): RunReport {
  const { prepared, print, site, residents } = facts;
  const languages = [...prepared.locales.values()].map(({ language }) => language);
  const letters = residents.recipients;
  return {
    campaign: { id: prepared.campaign.id, title: prepared.campaign.title },
    made: {
      languages: languages.map(reportLanguage),
      formats: prepared.formats.map(({ id, title }) => ({ id, title })),
      counts: languages.map(({ tag }) =>
        prepared.formats.map(
          ({ id }) => letters.filter(({ language, format }) => language === tag && format === id).length,
        ),
      ),
    },
    batches: reportBatches(
      print.batches.map(({ plan, made }) => ({
        file: made.file,
        format: plan.format,
        letters: plan.letters.length,
        pages: made.pages,
        sheets: made.rows.reduce((sum, { sheets }) => sum + sheets, 0),
      })),
    ),
    ticket: facts.ticket,
    screenPdfs: print.screenPdfs.length,
    sitePages: site.pages,
    rejected: residents.rejected.length,
    checks: withoutSwitchedOff(
      checkOutcomes(
        checks,
        { ...tally(ran(facts)), ...campaignTallies(prepared) },
        facts.findings,
        reasonsNotRun(facts),
      ),
      prepared.campaign.rules,
    ),
    findings: facts.findings,
    transcripts: facts.transcripts,
    thumbnails: thumbnailsOf(print),
    exhibits: facts.exhibits,
    signatures: facts.signatures,
    started: facts.started.toISOString(),
    finished: facts.finished.toISOString(),
    versions: programVersions(),
  };
}

/** Pictures of the first pages that the run made. */
export const thumbnailsOf = ({ screenPdfs }: PrintRun): Thumbnail[] =>
  screenPdfs.flatMap(({ thumbnail }) => thumbnail ?? []);

/** What the report says of a language. */
export const reportLanguage = ({ tag, autonym, english, direction, review }: Language): ReportLanguage => ({
  tag,
  autonym,
  english,
  direction,
  review,
});

function ran({ print, site, judged, pdfsToJudge, groups, touched }: RunFacts): WhatRan {
  return {
    checked: print.batches.map(({ made }) => made.readBack.checked),
    letters: print.expectations.length,
    batches: print.batches.length,
    site,
    judged,
    pdfsToJudge,
    groups,
    touched,
  };
}

function campaignTallies(prepared: Prepared): Record<string, Tally> {
  const { campaign, locales, pictures, formats, film } = prepared;
  const easyRead = formats.filter(({ template }) => template === 'easy-read').length;
  return {
    'easy-read-signed': { read: easyRead, of: easyRead },
    'report-page': { read: 1, of: 1 },
    'draft-words': { read: locales.size, of: locales.size },
    'reserved-address': { read: addressesOf(campaign).length, of: addressesOf(campaign).length },
    'sayable-address': { read: deepLinks(prepared).length, of: deepLinks(prepared).length },
    'placeholder-picture': { read: pictures.size, of: pictures.size },
    'press-pictures': { read: pictures.size, of: pictures.size },
    ...(film === null ? {} : { 'placeholder-film': { read: 1, of: 1 } }),
  };
}

/** Versions of what made and judged the outputs. */
export function programVersions(): Record<string, string> {
  // Dependencies are pinned to one version each, so that package.json says what runs.
  const { version, dependencies } = createRequire(import.meta.url)('../../../package.json') as {
    version: string;
    dependencies: Record<string, string>;
  };
  const named = ['pdfkit', 'harfbuzzjs', '@embedpdf/pdfium', 'zxing-wasm', 'pa11y'];
  return {
    everyletter: version,
    node: versions.node,
    ...Object.fromEntries(named.map((name) => [name, dependencies[name] ?? 'unknown'])),
  };
}
