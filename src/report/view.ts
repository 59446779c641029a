/**
 * The report's page as plain data: every number and sentence as it will stand there.
 */
import { type FindingGroup, groupFindings } from './groups.ts';
import type { CheckOutcome, Outcome, RunReport } from './report.ts';

/** Places shown with a sentence; all of them stand in report.json. */
const SHOWN = 12;

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What each outcome is called on the page. */
const WORDS: Readonly<Record<Outcome, string>> = {
  passed: 'passed', failed: 'must be mended', look: 'a person must look', 'not run': 'not run',
};
/** Which things a check counts. */
const THINGS: Readonly<Record<CheckOutcome['reads'], string>> = {
  letter: 'letters', pdf: 'PDFs', run: 'read', html: 'pages', image: 'pictures',
};

/** What `report.hbs` is filled with. */
export function reportView(report: RunReport) {
  const { made, checks, findings } = report;
  const letters = sum(made.counts.map(sum));
  const groups = (level: 'mend' | 'look' | 'explain' | 'note') =>
    groupFindings(findings, level, SHOWN).map((group) => groupView(group, checks));
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
      letters: number.format(batch.letters), pages: number.format(batch.pages), sheets: number.format(batch.sheets),
    })),
    rejected: report.rejected === 0 ? null : `${counted(report.rejected, 'row')} of the spreadsheet ${report.rejected === 1 ? 'was' : 'were'} not made.`,
    checksSummary: [
      `${number.format(outcomes('passed'))} of ${counted(checks.length, 'check')} passed`,
      ...(outcomes('failed') > 0 ? [`${number.format(outcomes('failed'))} found what must be mended`] : []),
      ...(outcomes('look') > 0 ? [`${number.format(outcomes('look'))} need a person`] : []),
      ...(outcomes('not run') > 0 ? [`${number.format(outcomes('not run'))} not run`] : []),
    ].join(', '),
    checks: checks.map(({ id, title, source, outcome, checked, of, reads, reason }) => ({
      id, title, source, reason: reason ?? null,
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
      const words = `${language?.english ?? picture.language}, ${format.toLowerCase()}`;
      return { ...picture, words, alt: `First page of the letter: ${words}` };
    }),
    started: clock(report.started),
    finished: clock(report.finished),
    versions: Object.entries(report.versions).map(([program, version]) => ({ program, version })),
  };
}

/** One sentence is its own heading; several that ask for the same are headed by what they ask for. */
function groupView({ sayings, todo, count, check }: FindingGroup, checks: readonly CheckOutcome[]) {
  const [only] = sayings;
  const single = sayings.length === 1 && only !== undefined;
  return {
    heading: single ? only.says : todo,
    times: count > 1 ? counted(count, 'time') : null,
    todo: single ? todo : null,
    places: single ? only.places : [],
    further: single && only.further > 0 ? number.format(only.further) : null,
    sayings: single ? [] : sayings.map(({ says, places, further }) => ({ says, places: places.join('; '), further: further > 0 ? number.format(further) : null })),
    check: checks.find(({ id }) => id === check)?.title ?? null,
  };
}

/** The page's first sentence. A machine never says that all is well: only what it found. */
function verdict({ findings, checks, rejected }: RunReport): { readonly mark: Outcome; readonly says: string } {
  const mend = findings.filter(({ level }) => level === 'mend').length;
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  if (mend > 0) return { mark: 'failed', says: `Don’t post yet: ${counted(mend, 'thing')} must be mended.` };
  if (failed > 0) return { mark: 'failed', says: `Don’t post yet: ${counted(failed, 'check')} did not read everything.` };
  if (rejected > 0) return { mark: 'failed', says: `${counted(rejected, 'row')} could not be made into letters and must be mended.` };
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
