/** All checks again, on a folder from disk: also one that a printer sends back. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { checkSite, type SiteCheckResult } from '../check/site/site.ts';
import { checks, letterChecks, letterChecksAlone, manifestMatches, runChecks } from '../checks.ts';
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { checkOutcomes } from '../report/outcomes.ts';
import { exitCode, type RunReport } from '../report/report.ts';
import { programVersions } from './build-report.ts';
import { describeFolder } from './describe-folder.ts';
import type { Done, Surroundings } from './generate.ts';
import { coveringBatches, judgePdfs } from './judge-pdfs.ts';
import { type ManifestRow, readManifest } from './manifest.ts';
import type { Progress } from './progress.ts';
import { recheckBatches } from './recheck-batches.ts';
import { existingSecret } from './secret.ts';
import { readSource } from './source.ts';
import { summaryOf } from './summary.ts';
import { reasonsNotRun, tally } from './tallies.ts';
import { writeReport } from './write-report.ts';

/** @param campaign absolute path; null: comparisons with the source are not run
 * @throws CannotRun where the folder isn't there or the campaign can't be read */
export async function checkOutput(
  folder: string,
  campaign: string | null,
  workers: number,
  around: Surroundings,
): Promise<Done> {
  const { progress, now } = around;
  const started = now();
  if ((await filesIn(folder)) === null) throw new CannotRun([noFolder(folder)]);
  const manifest = readManifest(await readFile(join(folder, 'print', 'manifest.csv'), 'utf8').catch(() => ''));
  const rows = manifest ?? [];
  const source = campaign === null ? null : await sourceOf(campaign, rows, folder, around.secret);

  progress.stage('Letters read back', rows.length);
  const rechecked = await recheckBatches(folder, rows, source, workers, progress);
  const letters = rechecked.flatMap(({ done }) => done.expectations);
  const site = await siteIn(folder, progress);
  const screen =
    (await filesIn(join(folder, 'site')))
      ?.filter((path) => path.endsWith('.pdf'))
      .map((path) => join(folder, 'site', path)) ?? [];
  const pdfs = [...coveringBatches(batchesOf(rows, folder)), ...screen];
  progress.stage('PDFs judged', pdfs.length);
  const judged = await judgePdfs(
    pdfs,
    (path) => relative(folder, path),
    () => progress.advance(1),
  );

  const listed = rechecked.map(({ name, done }) => ({
    batch: name,
    sha256: done.readBack.sha256,
    listed: rows.filter(({ batch }) => batch === name).map(({ sha256 }) => sha256),
  }));
  const findings = [
    ...(manifest === null ? [noManifest] : []),
    ...manifestMatches.run([...listed, ...(await unlisted(folder, rows))]),
    ...rechecked.flatMap(({ done }) => done.readBack.findings),
    ...(source === null
      ? []
      : runChecks.flatMap((check) =>
          check.run({ letters, rows: source.everyone.map(({ recipient }) => recipient.row) }),
        )),
    ...site.findings,
    ...judged.findings,
  ];
  const what = {
    checked: rechecked.map(({ done }) => done.readBack.checked),
    letters: letters.length,
    batches: rechecked.length,
    site,
    judged,
    pdfsToJudge: pdfs.length,
  };
  const tallies = tally(what);
  const withoutSource =
    source === null
      ? [...letterChecks.filter((check) => !letterChecksAlone.includes(check)), ...runChecks].map(({ id }) => id)
      : [];
  for (const id of withoutSource) delete tallies[id];
  const reasons = {
    ...reasonsNotRun(what),
    ...Object.fromEntries(
      withoutSource.map((id) => [id, 'No campaign was given to compare with: add --campaign FOLDER.']),
    ),
  };

  const report: RunReport = {
    ...describeFolder(rows, source, basename(folder), rechecked),
    screenPdfs: screen.length,
    sitePages: site.pages,
    rejected: 0,
    checks: checkOutcomes(checks, tallies, findings, reasons),
    findings,
    thumbnails: [],
    started: started.toISOString(),
    finished: now().toISOString(),
    versions: programVersions(),
  };
  await writeReport(folder, report);
  progress.stop();
  return { summary: summaryOf(report, relative('.', folder)), exitCode: exitCode(report), folder };
}

/** The residents whom the manifest lists, as their campaign has them now. */
async function sourceOf(campaign: string, rows: readonly ManifestRow[], folder: string, given: string | undefined) {
  const options = {
    campaign,
    languages: null,
    formats: null,
    recipients: null,
    limit: null,
    secret: await existingSecret(campaign, given),
  };
  const { prepared, everyone } = await readSource(options, folder);
  const listed = new Set(rows.map(({ recipientId }) => recipientId));
  return { options, prepared, everyone: everyone.filter(({ recipient }) => listed.has(recipient.id)) };
}

async function filesIn(folder: string): Promise<string[] | null> {
  return readdir(folder, { recursive: true }).catch(() => null);
}

async function siteIn(folder: string, progress: Progress): Promise<SiteCheckResult> {
  progress.stage(
    'Pages of the site checked',
    (await filesIn(join(folder, 'site')))?.filter((path) => path.endsWith('.html')).length ?? 0,
  );
  try {
    return await checkSite(join(folder, 'site'), { onPage: () => progress.advance(1) });
  } catch {
    return { findings: [noSite], pages: 0, audited: 0, notRun: 'There is no site in this folder.', msPerPage: null };
  }
}

const batchesOf = (rows: readonly ManifestRow[], folder: string) =>
  [...Map.groupBy(rows, ({ batch }) => batch)].map(([name, of]) => ({
    file: join(folder, 'print', `${name}.pdf`),
    holds: new Set(of.map(({ language, format }) => `${language} ${format}`)),
  }));

/** PDFs in `print/` that no row of the manifest names. */
async function unlisted(folder: string, rows: readonly ManifestRow[]) {
  const known = new Set(rows.map(({ batch }) => `${batch}.pdf`));
  const files =
    (await filesIn(join(folder, 'print')))?.filter((path) => path.endsWith('.pdf') && !known.has(path)) ?? [];
  return files.map((path) => ({ batch: path.slice(0, -'.pdf'.length), sha256: null, listed: [] }));
}

const noFolder = (folder: string): Finding => ({
  check: 'output-folder',
  level: 'mend',
  where: { file: folder },
  says: 'There is no such folder.',
  todo: 'Name a campaign’s output folder, as output/citizens-assembly.',
});
const noManifest: Finding = {
  check: 'manifest-matches',
  level: 'mend',
  where: { file: 'print/manifest.csv' },
  says: 'The manifest is missing or is not one of everyletter’s, so no letter could be read back.',
  todo: 'Ask for the whole folder, or make the campaign again.',
};
const noSite: Finding = {
  check: 'site-page-loads',
  level: 'mend',
  where: { file: 'site' },
  says: 'There is no site in this folder, so the codes on the letters lead nowhere.',
  todo: 'Ask for the whole folder, or make the campaign again.',
};
