/**
 * The report's page as plain data: every number and sentence as it will stand there.
 */
import type { Finding, Level } from '../finding.ts';
import { type FindingGroup, groupFindings, type Saying } from './groups.ts';
import { stretchesOf } from './quotations.ts';
import type { CheckOutcome, Exhibit, Outcome, RunReport } from './report.ts';

/** Places shown with a sentence; all of them stand in report.json. */
const SHOWN = 12;

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What each outcome is called on the page. */
const WORDS: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'must be mended',
  look: 'a person must look',
  'not run': 'not run',
};
/** What stands before a rule that findings of this level speak of: rules are written as they should be. */
const BEFORE_RULE: Readonly<Record<Level, string>> = {
  mend: 'Not so: ',
  look: 'To be confirmed: ',
  explain: '',
  note: '',
};
/** Which things a check counts. */
const THINGS: Readonly<Record<CheckOutcome['reads'], string>> = {
  letter: 'letters',
  pdf: 'PDFs',
  run: 'read',
  html: 'pages',
  image: 'pictures',
};

/** What the checks of each kind are headed by. */
const KINDS: Readonly<Record<CheckOutcome['reads'], string>> = {
  letter: 'Letters',
  pdf: 'PDF files',
  run: 'The run, its words and its pictures',
  html: 'Web pages',
  image: 'Printed pages, as a camera sees them',
};
/** So many sentences stand open; a menu holds the others. */
const OPEN = 4;

/** What `report.hbs` is filled with. */
export function reportView(report: RunReport) {
  const { made, checks, findings } = report;
  const letters = sum(made.counts.map(sum));
  const exhibitOf = new Map(report.exhibits.map((exhibit) => [findings[exhibit.finding], exhibit]));
  const groups = (level: Level) =>
    groupFindings(findings, level, SHOWN).map((group) => groupView(group, BEFORE_RULE[level], report, exhibitOf));
  const outcomes = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  return {
    campaign: report.campaign.title,
    verdict: verdict(report),
    summary: [
      { number: number.format(letters), label: letters === 1 ? 'letter' : 'letters' },
      { number: number.format(made.languages.length), label: made.languages.length === 1 ? 'language' : 'languages' },
      { number: number.format(made.formats.length), label: made.formats.length === 1 ? 'format' : 'formats' },
      { number: number.format(sum(report.batches.map(({ sheets }) => sheets))), label: 'sheets of paper' },
      { number: number.format(report.screenPdfs), label: 'accessible PDFs' },
      { number: number.format(report.sitePages), label: 'web pages' },
    ],
    formats: made.formats.map(({ title }) => title),
    languages: made.languages.map((language, index) => ({
      ...language,
      autonym: language.autonym === language.english ? null : language.autonym,
      counts: (made.counts[index] ?? []).map((count) => number.format(count)),
      total: number.format(sum(made.counts[index] ?? [])),
    })),
    totals: made.formats.map((_, index) => number.format(sum(made.counts.map((row) => row[index] ?? 0)))),
    total: number.format(letters),
    batches: report.batches.map((batch) => ({
      file: batch.file,
      format: made.formats.find(({ id }) => id === batch.format)?.title ?? batch.format,
      letters: number.format(batch.letters),
      pages: number.format(batch.pages),
      sheets: number.format(batch.sheets),
    })),
    ticket: report.ticket ?? null,
    rejected:
      report.rejected === 0
        ? null
        : `${counted(report.rejected, 'row')} of the spreadsheet ${report.rejected === 1 ? 'was' : 'were'} not made.`,
    checksSummary: [
      `${number.format(outcomes('passed'))} of ${counted(checks.length, 'check')} passed`,
      ...(outcomes('failed') > 0 ? [`${number.format(outcomes('failed'))} found what must be mended`] : []),
      ...(outcomes('look') > 0 ? [`${number.format(outcomes('look'))} for a person to look at`] : []),
      ...(outcomes('not run') > 0 ? [`${number.format(outcomes('not run'))} not run`] : []),
    ].join(', '),
    signatures: report.signatures.map(({ what, signed, todo }) => ({
      what,
      signed: signed === null ? null : `Signed by ${signed.by}, ${signed.on}.`,
      todo,
    })),
    checkGroups: [...Map.groupBy(checks, ({ reads }) => reads)].map(([reads, rows]) => ({
      id: reads,
      heading: KINDS[reads],
      checks: rows.map(({ id, title, source, outcome, checked, of, reason }) => ({
        id,
        title,
        source,
        reason: reason ?? null,
        mark: outcome.replace(' ', '-'),
        outcome: WORDS[outcome],
        scope: outcome === 'not run' ? null : `${number.format(checked)} of ${number.format(of)} ${THINGS[reads]}`,
      })),
    })),
    mend: groups('mend'),
    look: groups('look'),
    explain: groups('explain'),
    note: groups('note'),
    thumbnails: report.thumbnails.map((picture) => {
      const language = made.languages.find(({ tag }) => tag === picture.language);
      const format = made.formats.find(({ id }) => id === picture.format)?.title ?? picture.format;
      const words = `${language?.english ?? picture.language}, ${format}`;
      return { ...picture, words, alt: `First page of the letter: ${words}` };
    }),
    transcripts: [...Map.groupBy(report.transcripts, ({ page }) => languageOfPage(page, report))].map(
      ([language, pages]) => ({ language, pages }),
    ),
    started: clock(report.started),
    finished: clock(report.finished),
    versions: Object.entries(report.versions).map(([program, version]) => ({ program, version })),
  };
}

type Exhibits = ReadonlyMap<Finding | undefined, Exhibit>;

/** One sentence is its own heading; several are headed by the rule that they break. */
function groupView(
  { sayings, todo, count, check }: FindingGroup,
  before: string,
  report: RunReport,
  exhibits: Exhibits,
) {
  const title = report.checks.find(({ id }) => id === check)?.title ?? null;
  const times = count > 1 ? counted(count, 'time') : null;
  const views = sayings.map((saying) => sayingView(saying, todo, report, exhibits));
  const [only] = views;
  if (sayings.length === 1 && only !== undefined) {
    return { heading: only.says, times, todo, only, tiles: null, shown: [], folded: null, check: title };
  }
  const heading =
    title !== null ? `${before}${title}` : check.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  // Small pictures stand side by side, each with its name.
  const small = views.every(({ pictures }) => pictures.length === 1 && (pictures[0]?.width ?? 0) <= TILE);
  const open = views.length <= OPEN + 2 ? views.length : OPEN;
  return {
    heading: [{ text: heading, language: null }],
    times,
    todo,
    only: null,
    // A long path breaks behind its slashes, and not within a word.
    tiles: small ? views.map((view) => ({ ...view, pieces: view.places.split(/(?<=\/)/) })) : null,
    shown: small ? [] : views.slice(0, open),
    folded:
      small || open === views.length
        ? null
        : { label: `${number.format(views.length - open)} more of this kind`, sayings: views.slice(open) },
    check: null,
  };
}

/** px. */
const TILE = 96;

function sayingView(saying: Saying, todo: string | null, { made }: RunReport, exhibits: Exhibits) {
  const { language } = saying.first.where;
  // The report's own language is English: what it quotes in it needs no mark.
  const quoted = made.languages.find(({ tag }) => tag === language && tag !== 'en') ?? null;
  const exhibit = exhibits.get(saying.first);
  return {
    says: stretchesOf(saying.says, quoted),
    todo: todo === null && saying.todo !== '' ? saying.todo : null,
    places: saying.places.join('; '),
    placeList: saying.places,
    further: more(saying.further),
    pictures: exhibit?.pictures ?? [],
    transcripts: exhibit?.transcripts ?? [],
  };
}

/** `site/pl/easy/index.html` → "Polish"; pages of no language stand under the site's own name. */
function languageOfPage(page: string, { made }: RunReport): string {
  return made.languages.find(({ tag }) => page.startsWith(`site/${tag}/`))?.english ?? 'All languages';
}

const more = (further: number) => (further > 0 ? `and ${number.format(further)} more, all in report.json` : null);

/** The page's first sentence. A machine never says that all is well: only what it found. */
function verdict({ findings, checks, rejected }: RunReport): { readonly mark: Outcome; readonly says: string } {
  const mend = findings.filter(({ level }) => level === 'mend').length;
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  if (mend > 0) return { mark: 'failed', says: `Don’t post yet: ${counted(mend, 'thing')} must be mended.` };
  if (failed > 0)
    return { mark: 'failed', says: `Don’t post yet: ${counted(failed, 'check')} did not read everything.` };
  if (rejected > 0)
    return { mark: 'failed', says: `${counted(rejected, 'row')} could not be made into letters and must be mended.` };
  const look = findings.filter(({ level }) => level === 'look').length;
  const notRun = checks.filter(({ outcome }) => outcome === 'not run').length;
  const open = [
    ...(look > 0 ? [`${counted(look, 'thing')} to be looked at by a person`] : []),
    ...(notRun > 0 ? [`${counted(notRun, 'check')} not run`] : []),
  ];
  if (open.length > 0) return { mark: 'look', says: `Nothing must be mended. Still open: ${open.join(', ')}.` };
  return { mark: 'passed', says: 'Nothing must be mended: every check ran and passed.' };
}

/** `2026-11-23T02:15:00Z` as "23 November 2026 at 02:15 UTC". */
function clock(iso: string): { readonly iso: string; readonly words: string } {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return { iso, words: `${format.format(new Date(iso))} UTC` };
}
