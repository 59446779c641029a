/**
 * The report's page as plain data: every number and sentence as it will stand there.
 */
import type { Level } from '../finding.ts';
import { type FindingGroup, groupFindings } from './groups.ts';
import type { CheckOutcome, Outcome, RunReport } from './report.ts';

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

/** What `report.hbs` is filled with. */
export function reportView(report: RunReport) {
  const { made, checks, findings } = report;
  const letters = sum(made.counts.map(sum));
  const groups = (level: Level) =>
    groupFindings(findings, level, SHOWN).map((group) => groupView(group, BEFORE_RULE[level], checks));
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
      signed:
        language.review === 'draft'
          ? 'Draft: no person has signed it.'
          : `Signed by ${language.review.by} on ${language.review.on}.`,
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
    checks: checks.map(({ id, title, source, outcome, checked, of, reads, reason }) => ({
      id,
      title,
      source,
      reason: reason ?? null,
      mark: outcome.replace(' ', '-'),
      outcome: WORDS[outcome],
      scope: outcome === 'not run' ? null : `${number.format(checked)} of ${number.format(of)} ${THINGS[reads]}`,
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
    transcripts: report.transcripts,
    started: clock(report.started),
    finished: clock(report.finished),
    versions: Object.entries(report.versions).map(([program, version]) => ({ program, version })),
  };
}

/** One sentence is its own heading; several are headed by the rule that they break. */
function groupView({ sayings, todo, count, check }: FindingGroup, before: string, checks: readonly CheckOutcome[]) {
  const title = checks.find(({ id }) => id === check)?.title ?? null;
  const times = count > 1 ? counted(count, 'time') : null;
  const [only] = sayings;
  if (sayings.length === 1 && only !== undefined) {
    return {
      heading: only.says,
      times,
      todo,
      places: only.places,
      further: more(only.further),
      sayings: [],
      check: title,
    };
  }
  return {
    heading:
      title !== null ? `${before}${title}` : check.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    times,
    todo,
    places: [],
    further: null,
    sayings: sayings.map((saying) => ({
      says: saying.says,
      todo: todo === null && saying.todo !== '' ? saying.todo : null,
      places: saying.places.join('; '),
      further: more(saying.further),
    })),
    check: null,
  };
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
