/** The main job: read, make, check, report. */
import { join, relative } from 'node:path';
import { checkSite } from '../check/site/site.ts';
import { manifestMatches, runChecks } from '../checks.ts';
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { codeFor } from '../read/code.ts';
import { rejectedCsv } from '../read/recipient-rejected.ts';
import { exitCode } from '../report/report.ts';
import { buildReport, type RunFacts } from './build-report.ts';
import { coveringBatches, judgePdfs } from './judge-pdfs.ts';
import { makePrint, type PrintRun } from './make-print.ts';
import { makeSite } from './make-site.ts';
import type { RunOptions } from './options.ts';
import { freshOutput, writePrivate } from './output-folder.ts';
import { prepare, readResidents } from './prepare.ts';
import type { Progress } from './progress.ts';
import { writeRunRecord } from './run-record.ts';
import { campaignSecret } from './secret.ts';
import { summaryOf } from './summary.ts';
import { campaignFaults, unfinished } from './validate.ts';
import { writeReport } from './write-report.ts';

/** What a run takes from outside: nothing is hidden. */
export interface Surroundings {
  readonly now: () => Date;
  /** EVERYLETTER_SECRET, if set. */
  readonly secret: string | undefined;
  readonly progress: Progress;
}
export interface Done {
  readonly summary: string;
  readonly exitCode: 0 | 2;
  /** Absolute. */
  readonly folder: string;
}

/** @throws CannotRun with everything that keeps the letters from being made */
export async function generate(options: RunOptions, { now, secret: given, progress }: Surroundings): Promise<Done> {
  const started = now();
  const prepared = await prepare(options);
  const faults = campaignFaults(prepared);
  if (faults.length > 0) throw new CannotRun(faults);
  const residents = await readResidents(prepared, options);
  const waiting = unfinished(prepared);
  if (options.final && waiting.length > 0)
    throw new CannotRun(waiting.map((finding) => ({ ...finding, level: 'mend' })));

  const { campaign } = prepared;
  const secret = await campaignSecret(campaign.folder, given);
  if (secret.fresh)
    progress.say(
      `Made ${relative('.', join(campaign.folder, '.secret'))}: your reply codes come from it. Keep it until replies end, and give it to nobody.`,
    );
  const folder = await freshOutput(options.out, campaign.id);
  if (residents.rejected.length > 0) await writePrivate(join(folder, 'rejected.csv'), rejectedCsv(residents.rejected));

  const everyone = residents.recipients.map((recipient) => ({ recipient, code: codeFor(secret.value, recipient.id) }));
  const print = await makePrint(prepared, everyone, options, secret.value, folder, progress);
  const pages = await makeSite(prepared, print.screenPdfs, folder);
  const pdfs = [
    ...coveringBatches(
      print.batches.map(({ plan, made }) => ({
        file: join(folder, made.file),
        holds: new Set(plan.letters.map(({ recipient }) => `${recipient.language} ${recipient.format}`)),
      })),
    ),
    ...print.screenPdfs.map(({ path }) => join(folder, 'site', path)),
  ];
  progress.stage('Pages and PDFs judged', pages + pdfs.length);
  // The browser and veraPDF are programs of their own, so that each has a core.
  const one = () => progress.advance(1);
  const [site, judged] = await Promise.all([
    checkSite(join(folder, 'site'), { onPage: one }),
    judgePdfs(pdfs, (path) => relative(folder, path), one),
  ]);

  const facts: RunFacts = {
    prepared,
    residents,
    print,
    site,
    judged,
    pdfsToJudge: pdfs.length,
    findings: [
      ...residents.findings,
      ...waiting,
      ...printFindings(
        print,
        residents.recipients.map(({ row }) => row),
      ),
      ...site.findings,
      ...judged.findings,
    ],
    started,
    finished: now(),
  };
  const report = buildReport(facts);
  await writeReport(folder, report);
  await writeRunRecord(folder, options, facts, report.versions);
  progress.stop();
  return { summary: summaryOf(report, relative('.', folder)), exitCode: exitCode(report), folder };
}

function printFindings(print: PrintRun, rows: readonly number[]): Finding[] {
  return [
    ...print.batches.flatMap(({ made }) => made.readBack.findings),
    ...manifestMatches.run(
      print.batches.map(({ plan, made }) => ({
        batch: plan.name,
        sha256: made.readBack.sha256,
        listed: made.rows.map(({ sha256 }) => sha256),
      })),
    ),
    ...runChecks.flatMap((check) => check.run({ letters: print.expectations, rows })),
  ];
}
