/** The main job: read, make, check, report. */
import { join, relative } from 'node:path';
import type { BrowserOptions } from '../check/site/browser.ts';
import { codeFor } from '../read/code.ts';
import { rejectedCsv } from '../read/recipient-rejected.ts';
import { exitCode } from '../report/report.ts';
import { createFontCutter } from '../write/html/webfonts.ts';
import type { Prepared } from './campaign/prepare.ts';
import { readAll } from './campaign/read-all.ts';
import { campaignSecret } from './campaign/secret.ts';
import { tryElsewhere } from './campaign/try-elsewhere.ts';
import { withoutRejected } from './campaign/without-rejected.ts';
import { checkFacts } from './check/check-facts.ts';
import { checkFilm } from './check/check-film.ts';
import { checkLogo } from './check/check-logo.ts';
import { checkPublished } from './check/check-published.ts';
import { checkSiteFolder, checkStatement } from './check/check-site-folder.ts';
import { checkWord } from './check/check-word.ts';
import { checkWords } from './check/check-words.ts';
import { coveringBatches, judgePdfs } from './check/judge-pdfs.ts';
import { readPaper } from './check/read-paper.ts';
import { underSettings } from './check/rule-settings.ts';
import type { RunOptions } from './options.ts';
import { makePrint } from './print/make-print.ts';
import { printFindings } from './print/print-findings.ts';
import { lettersForTouch, readTouch } from './print/read-touch.ts';
import { carryApproval } from './proof/approval.ts';
import { partsOf, stateOf } from './proof/fingerprint.ts';
import { proofFiles } from './proof/record.ts';
import { buildReport, type RunFacts, reportLanguage, thumbnailsOf } from './report/build-report.ts';
import { makeExhibits } from './report/exhibits.ts';
import { writeRunRecord } from './report/run-record.ts';
import { signaturesOf } from './report/signatures.ts';
import { summaryOf } from './report/summary.ts';
import { writeReport } from './report/write-report.ts';
import { destinationsOf } from './site/destinations.ts';
import { checkExtras, makeExtras } from './site/extras.ts';
import { makeSite, siteInput } from './site/make-site.ts';
import { makeTicket } from './ticket/make-ticket.ts';
import { ticketLine } from './ticket/ticket-line.ts';
import { asTyped, freshOutput, writePrivate } from './work/output-folder.ts';
import type { Progress } from './work/progress.ts';

/** What a run takes from outside: nothing is hidden. */
export interface Surroundings {
  readonly now: () => Date;
  /** EVERYLETTER_SECRET, if set. */
  readonly secret: string | undefined;
  /** CHROME_PATH, if set: a browser of the user's own for the checks of the site. */
  readonly chromePath?: string | undefined;
  readonly progress: Progress;
}
export interface Done {
  readonly summary: string;
  readonly exitCode: 0 | 2;
  /** Absolute. */
  readonly folder: string;
}

/** @throws CannotRun with everything that keeps the letters from being made */
export async function generate(options: RunOptions, around: Surroundings): Promise<Done> {
  const { now, secret: given, progress } = around;
  const started = now();
  const { prepared, residents: read, waiting } = await readAll(options, given, tryElsewhere);
  const { campaign } = prepared;
  const secret = await campaignSecret(campaign.folder, given);
  if (secret.fresh)
    progress.say(
      `Made ${asTyped(join(campaign.folder, '.secret'))}: your reply codes come from it. Keep it until replies end, and give it to nobody.`,
    );
  const folder = await freshOutput(options.out, campaign.id, proofFiles);
  const parts = await partsOf(campaign, options, secret.value);
  const approval = await carryApproval(campaign, stateOf(parts), join(folder, 'print'));

  const everyone = read.recipients.map((recipient) => ({ recipient, code: codeFor(secret.value, recipient.id) }));
  const print = await makePrint(prepared, everyone, options, secret.value, folder, progress);
  const residents = withoutRejected(read, print.rejected);
  if (residents.rejected.length > 0) await writePrivate(join(folder, 'rejected.csv'), rejectedCsv(residents.rejected));
  const ticket = await makeTicket({ prepared, residents, print, options, approval, folder });
  const extras = await makeExtras(prepared, folder);
  const cut = createFontCutter();
  const pages = await makeSite(prepared, print.screenPdfs, folder, [], extras, cut);
  const input = siteInput(prepared, print.screenPdfs, [], extras);
  const touched = await readTouch(folder, campaign, lettersForTouch(print.batches.map(({ made }) => made.readBack)));
  const destinations = destinationsOf(
    print.batches.flatMap(({ made }) => made.readBack.addresses),
    input,
  );
  const pdfs = [
    ...coveringBatches(
      print.batches.map(({ plan, made }) => ({
        file: join(folder, made.file),
        holds: new Set(plan.letters.map(({ recipient }) => `${recipient.language} ${recipient.format}`)),
      })),
    ),
    ...print.screenPdfs.map(({ path }) => join(folder, 'site', path)),
    ...touched.files.map((file) => join(folder, file)),
  ];
  progress.stage('Pages and PDFs judged', pages + pdfs.length);
  // The browser and veraPDF are programs of their own, so that each has a core.
  const one = () => progress.advance(1);
  const browser = { names: englishNames(prepared.locales), browsers: options.workers, ...browserOf(around) };
  const [pagesChecked, judged] = await Promise.all([
    checkSiteFolder(folder, input, { onPage: one, destinations, ...browser }),
    judgePdfs(pdfs, (path) => relative(folder, path), one),
  ]);

  const film = await checkFilm(prepared, folder);
  const site = await checkStatement(
    folder,
    pagesChecked,
    [...judged.findings, ...film.findings],
    (found) => siteInput(prepared, print.screenPdfs, found, extras),
    (found) => makeSite(prepared, print.screenPdfs, folder, found, extras, cut),
    browser,
  );

  const printed = print.batches.map(({ made }) => ({ file: made.file, letters: made.expectations }));
  const groups = [
    ticket,
    checkWords(prepared),
    film,
    await checkWord(prepared, folder),
    ...(await checkExtras(prepared, folder, extras)),
    checkLogo(prepared),
    await checkFacts(prepared, folder, printed, touched.touch),
    ...(options.ocr ? [await readPaper(prepared, folder, printed, { workers: options.workers, progress })] : []),
  ];

  const rows = residents.recipients.map(({ row }) => row);
  const found = [
    ...residents.findings,
    ...waiting,
    ...printFindings(print, rows),
    ...touched.findings,
    ...site.findings,
    ...judged.findings,
    ...groups.flatMap((group) => group.findings),
  ];
  const published = await checkPublished(prepared, everyone, folder, found);
  const findings = underSettings([...found, ...published.findings], campaign.rules);
  const languages = [...prepared.locales.values()].map(({ language }) => language);
  const facts: RunFacts = {
    prepared,
    residents,
    print,
    site,
    judged,
    pdfsToJudge: pdfs.length,
    ticket: await ticketLine(folder),
    groups: [...groups, published],
    touched,
    transcripts: site.kept,
    findings,
    exhibits: await makeExhibits(folder, findings, {
      pictures: prepared.pictures,
      thumbnails: thumbnailsOf(print),
      transcripts: site.kept,
    }),
    signatures: await signaturesOf(languages.map(reportLanguage), prepared, folder),
    started,
    finished: now(),
  };
  const report = await writeReport(folder, buildReport(facts), languages, browserOf(around));
  await writeRunRecord(folder, options, facts, report.versions, parts);
  progress.stop();
  return { summary: summaryOf(report, asTyped(folder)), exitCode: exitCode(report), folder };
}

/** For the transcripts. */
const englishNames = (locales: Prepared['locales']) =>
  new Map([...locales].map(([tag, { language }]) => [tag, language.english]));

/** The browser that the checks of the site use. */
export const browserOf = ({ chromePath }: Surroundings): BrowserOptions => (chromePath ? { chromePath } : {});
