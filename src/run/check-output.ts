/** All checks again, on a folder from disk: also one that a printer sends back. */
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import {
  checks,
  letterChecks,
  letterChecksAlone,
  manifestMatches,
  reportPage,
  runChecks,
  sourceChecks,
} from '../checks.ts';
import type { Finding } from '../finding.ts';
import { tableProfile } from '../profiles.ts';
import { checkOutcomes, type Tally } from '../report/outcomes.ts';
import { exitCode, type RunReport } from '../report/report.ts';
import { knownLanguages } from './campaign/known-languages.ts';
import { existingSecret } from './campaign/secret.ts';
import { readSource } from './campaign/source.ts';
import { checkFacts } from './check/check-facts.ts';
import { checkFilm } from './check/check-film.ts';
import { checkLogo } from './check/check-logo.ts';
import { checkPublished } from './check/check-published.ts';
import { checkStatement } from './check/check-site-folder.ts';
import { checkWord } from './check/check-word.ts';
import { checkWords } from './check/check-words.ts';
import { coveringBatches, judgePdfs } from './check/judge-pdfs.ts';
import { readPaper } from './check/read-paper.ts';
import { recheckBatches } from './check/recheck-batches.ts';
import { type RuleSettings, underSettings, withoutSwitchedOff } from './check/rule-settings.ts';
import { reasonsNotRun, tally } from './check/tallies.ts';
import { unlisted } from './check/unlisted.ts';
import { browserOf, type Done, type Surroundings } from './generate.ts';
import { type ManifestRow, readManifest } from './print/manifest.ts';
import { profileOfFolder } from './print/profile-of-folder.ts';
import { lettersForTouch, readTouch } from './print/read-touch.ts';
import { programVersions } from './report/build-report.ts';
import { describeFolder, languagesIn } from './report/describe-folder.ts';
import { makeExhibits } from './report/exhibits.ts';
import { type RunRecord, readRunRecord } from './report/run-record.ts';
import { signaturesOf } from './report/signatures.ts';
import { summaryOf } from './report/summary.ts';
import { thumbnailsOnDisk } from './report/thumbnails.ts';
import { writeReport } from './report/write-report.ts';
import { recheckReprints } from './reprint/recheck-reprints.ts';
import { checkSiteOnDisk, siteFiles, siteSourceOnDisk } from './site/check-site-on-disk.ts';
import { checkExtras } from './site/extras.ts';
import { checkTicket, noTicket } from './ticket/read-ticket.ts';
import { ticketLine } from './ticket/ticket-line.ts';
import { assertOutput, asTyped } from './work/output-folder.ts';

/** @param campaign absolute path; null: comparisons with the source are not run
 * @throws CannotRun where the folder holds nothing of ours or the campaign can't be read */
export async function checkOutput(
  folder: string,
  campaign: string | null,
  { workers, ocr }: { readonly workers: number; readonly ocr: boolean },
  around: Surroundings,
): Promise<Done> {
  const { progress, now } = around;
  const started = now();
  await assertOutput(folder);
  const manifest = readManifest(await readFile(join(folder, 'print', 'manifest.csv'), 'utf8').catch(() => ''));
  const rows = manifest ?? [];
  const record = await readRunRecord(folder);
  const source = campaign === null ? null : await sourceOf(campaign, rows, folder, record, around.secret);

  const languages = await knownLanguages(languagesIn(rows), source?.prepared ?? null);
  progress.stage('Letters read back', rows.length);
  const rechecked = await recheckBatches(folder, rows, source, workers, progress);
  const letters = rechecked.flatMap(({ done }) => done.expectations);
  const names = new Map([...languages].map(([tag, { english }]) => [tag, english]));
  const spoils = await recheckReprints(folder, source, workers, progress);
  const browser = { names, browsers: workers, ...browserOf(around) };
  const carried = rechecked.flatMap(({ done }) => done.readBack.addresses);
  const siteSource = source === null ? null : await siteSourceOnDisk(source.prepared, folder);
  const files = await siteFiles(folder);
  const pagesChecked = await checkSiteOnDisk(folder, siteSource, files, carried, progress, browser);
  const screen = files.filter((path) => path.endsWith('.pdf')).map((path) => join(folder, 'site', path));
  const touched = await readTouch(
    folder,
    source?.prepared.campaign ?? null,
    lettersForTouch(rechecked.map(({ done }) => done.readBack)),
  );
  const pdfs = [
    ...coveringBatches(batchesOf(rows, folder)),
    ...screen,
    ...touched.files.map((file) => join(folder, file)),
  ];
  progress.stage('PDFs judged', pdfs.length);
  const judged = await judgePdfs(
    pdfs,
    (path) => relative(folder, path),
    () => progress.advance(1),
  );

  const film = source === null ? null : await checkFilm(source.prepared, folder);
  const otherFaults = [...judged.findings, ...(film?.findings ?? [])];
  const site =
    siteSource === null
      ? pagesChecked
      : await checkStatement(folder, pagesChecked, otherFaults, siteSource.input, null, browser);

  const single = tableProfile(await profileOfFolder(folder))?.single != null;
  const opened = rechecked.map(({ name, done: { readBack } }) => ({ name, file: `print/${name}.pdf`, ...readBack }));
  const listed = rechecked.map(({ name, done }) => ({
    batch: name,
    sha256: done.readBack.sha256,
    listed: rows.filter(({ batch }) => batch === name).map(({ sha256 }) => sha256),
  }));
  const printed = rechecked.map(({ name, done }) => ({ file: `print/${name}.pdf`, letters: done.expectations }));
  const groups = [
    single ? noTicket : await checkTicket(folder, opened, rows),
    ...(source === null || siteSource === null
      ? []
      : [
          checkWords(source.prepared),
          ...(film === null ? [] : [film]),
          await checkWord(source.prepared, folder),
          ...(await checkExtras(source.prepared, folder, siteSource.extras)),
          checkLogo(source.prepared),
          await checkFacts(source.prepared, folder, printed, touched.touch),
          ...(ocr ? [await readPaper(source.prepared, folder, printed, { workers, progress })] : []),
        ]),
  ];
  const rules = source?.prepared.campaign.rules ?? record?.rules ?? {};
  const found = [
    ...groups.flatMap((group) => group.findings),
    ...(manifest === null ? [noManifest] : []),
    ...(source === null ? recordedRules(rules) : []),
    ...manifestMatches.run([...listed, ...spoils.listed, ...(await unlisted(folder, [...rows, ...spoils.rows]))]),
    ...spoils.findings,
    ...rechecked.flatMap(({ done }) => done.readBack.findings),
    ...touched.findings,
    ...(source === null
      ? []
      : runChecks.flatMap((check) =>
          check.run({ letters, rows: source.everyone.map(({ recipient }) => recipient.row) }),
        )),
    ...site.findings,
    ...judged.findings,
  ];
  const published = source === null ? null : await checkPublished(source.prepared, source.all, folder, found);
  const findings = underSettings([...found, ...(published?.findings ?? [])], rules);
  const what = {
    checked: rechecked.map(({ done }) => done.readBack.checked),
    letters: letters.length,
    batches: rechecked.length,
    site,
    judged,
    pdfsToJudge: pdfs.length,
    groups: published === null ? groups : [...groups, published],
    touched,
  };
  const tallies: Record<string, Tally> = { ...tally(what), [reportPage.id]: { read: 1, of: 1 } };
  const withoutSource =
    source === null
      ? [...letterChecks.filter((check) => !letterChecksAlone.includes(check)), ...runChecks, ...sourceChecks].map(
          ({ id }) => id,
        )
      : [];
  for (const id of withoutSource) delete tallies[id];
  const reasons = {
    ...reasonsNotRun(what),
    ...Object.fromEntries(
      withoutSource.map((id) => [id, 'No campaign was given to compare with: add --campaign FOLDER.']),
    ),
  };

  const described = describeFolder(rows, languages, source, basename(folder), rechecked);
  const thumbnails = await thumbnailsOnDisk(folder, described.made);
  const pictures = source?.prepared.pictures ?? new Map();
  const report: RunReport = {
    ...described,
    ticket: await ticketLine(folder),
    screenPdfs: screen.length,
    sitePages: site.pages,
    rejected: 0,
    checks: withoutSwitchedOff(checkOutcomes(checks, tallies, findings, reasons), rules),
    findings,
    transcripts: site.kept,
    thumbnails,
    exhibits: await makeExhibits(folder, findings, { pictures, thumbnails, transcripts: site.kept }),
    signatures: await signaturesOf(described.made.languages, source?.prepared ?? null, folder),
    started: started.toISOString(),
    finished: now().toISOString(),
    versions: programVersions(),
  };
  const written = await writeReport(folder, report, [...languages.values()], browserOf(around));
  progress.stop();
  return { summary: summaryOf(written, asTyped(folder)), exitCode: exitCode(written), folder };
}

/** The residents whom the manifest lists, as their campaign has them now. */
async function sourceOf(
  campaign: string,
  rows: readonly ManifestRow[],
  folder: string,
  record: RunRecord | null,
  given: string | undefined,
) {
  const options = {
    campaign,
    // What the run was asked for: its letters offer nothing else.
    languages: record?.asked.languages ?? null,
    formats: record?.asked.formats ?? null,
    recipients: null,
    limit: null,
    profile: await profileOfFolder(folder),
    secret: await existingSecret(campaign, given),
  };
  const { prepared, everyone } = await readSource(options, folder);
  const listed = new Set(rows.map(({ recipientId }) => recipientId));
  return { options, prepared, all: everyone, everyone: everyone.filter(({ recipient }) => listed.has(recipient.id)) };
}

const batchesOf = (rows: readonly ManifestRow[], folder: string) =>
  [...Map.groupBy(rows, ({ batch }) => batch)].map(([name, of]) => ({
    file: join(folder, 'print', `${name}.pdf`),
    holds: new Set(of.map(({ language, format }) => `${language} ${format}`)),
  }));

/** Whoever can change a folder can change its record: a person must know what it takes off. */
function recordedRules(rules: RuleSettings): Finding[] {
  return Object.entries(rules).map(([id, { level, reason }]) => ({
    check: 'recorded-rules',
    level: 'look',
    where: { file: 'run.json' },
    says: `This folder’s record says that the check “${id}” is ${level === 'off' ? 'switched off' : 'only a warning'}: ${reason}`,
    todo: 'Make sure that this is the campaign’s own wish, or give the campaign with --campaign FOLDER.',
  }));
}

const noManifest: Finding = {
  check: 'manifest-matches',
  level: 'mend',
  where: { file: 'print/manifest.csv' },
  says: 'The manifest is missing or is not one of everyletter’s, so no letter could be read back.',
  todo: 'Ask for the whole folder, or make the campaign again.',
};
