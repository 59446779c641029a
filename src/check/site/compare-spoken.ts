import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import type { Direction, HeardPhrase, PageExpectation, SaidPhrase } from './expectation.ts';
import { siteFinding } from './site-finding.ts';

interface Word {
  readonly word: string;
  readonly language: string;
  readonly heading: number | null;
  readonly direction: Direction | null;
}

/** How many words of either side a finding quotes. */
const QUOTED = 8;

/**
 * Compares what was said with what the source says: first the words, one by one and in order; where those
 * are the same, their languages, which way their lines run, and headings. A page gets one finding of each kind, for the first place.
 */
export function compareSpoken(expected: PageExpectation, title: string, said: readonly HeardPhrase[]): Finding[] {
  const find = (says: string, todo: string): Finding => ({
    ...siteFinding(siteChecks.transcript, expected.path, says, todo),
    where: { file: `site/${expected.path}`, language: expected.language },
  });
  const [due, heard] = [wordsOf(expected.said.map(directed(expected))), wordsOf(said)];
  const findings: Finding[] = [];
  if (plain(title).join(' ') !== plain(expected.title).join(' '))
    findings.push(find(`The page’s title is “${title}”, where the source says “${expected.title}”.`, inTemplate));
  const at = firstDifference(due, heard, (one, other) => one.word === other.word);
  if (at !== null) return [...findings, find(differenceInWords(due, heard, at), inTemplate)];
  const tongue = firstDifference(due, heard, (one, other) => sameLanguage(one.language, other.language));
  if (tongue !== null) {
    const [is, should] = [heard[tongue]?.language ?? '', due[tongue]?.language ?? ''];
    const named = is === '' ? 'no language' : `the language “${is}”`;
    findings.push(
      find(
        `A screen reader says “${quote(heard, tongue)}” in ${named}, and it is “${should}”.`,
        'Set lang on the element that holds these words.',
      ),
    );
  }
  // A part that does not say its language can't say which way it runs: one fault, one finding.
  const way = tongue === null ? firstDifference(due, heard, runsAlike) : null;
  if (way !== null) {
    const right = due[way]?.direction === 'rtl';
    findings.push(
      find(
        `The line of “${quote(heard, way)}” runs from ${right ? 'left to right' : 'right to left'}, and its language from ${right ? 'right to left' : 'left to right'}.`,
        'Set dir beside lang on the element that holds these words.',
      ),
    );
  }
  const heading = firstDifference(due, heard, (one, other) => one.heading === other.heading);
  if (heading !== null) {
    const [is, should] = [kind(heard[heading]), kind(due[heading])];
    findings.push(find(`A screen reader says “${quote(heard, heading)}” as ${is}, and it is ${should}.`, inTemplate));
  }
  return findings;
}

const inTemplate =
  'Correct the page’s template, or src/run/site/site-expectations.ts where the page was changed on purpose.';

function firstDifference(
  due: readonly Word[],
  heard: readonly Word[],
  same: (one: Word, other: Word) => boolean,
): number | null {
  for (let at = 0; at < Math.max(due.length, heard.length); at += 1) {
    const [one, other] = [due[at], heard[at]];
    if (one === undefined || other === undefined || !same(one, other)) return at;
  }
  return null;
}

/** Says whether words are lost, added, or other ones, by looking for each side's next words on the other. */
function differenceInWords(due: readonly Word[], heard: readonly Word[], at: number): string {
  const next = (words: readonly Word[], from: number): string =>
    words
      .slice(from, from + 4)
      .map(({ word }) => word)
      .join(' ');
  const later = (words: readonly Word[], wanted: string): number | null => {
    if (wanted === '') return words.length;
    for (let from = at + 1; from < words.length; from += 1) if (next(words, from) === wanted) return from;
    return null;
  };
  const [lost, added] = [later(due, next(heard, at)), later(heard, next(due, at))];
  if (lost !== null && (added === null || lost <= added))
    return `A screen reader never says “${quote(due, at, lost - at)}”, which the source says ${after(heard, at)}.`;
  if (added !== null)
    return `A screen reader says “${quote(heard, at, added - at)}” ${after(heard, at)}, which the source doesn’t say.`;
  return `A screen reader says “${quote(heard, at)}” where the source says “${quote(due, at)}”.`;
}

function after(heard: readonly Word[], at: number): string {
  return at === 0 ? 'first' : `after “${quote(heard, Math.max(0, at - 3), Math.min(3, at))}”`;
}

function quote(words: readonly Word[], at: number, count = QUOTED): string {
  const quoted = words
    .slice(at, at + Math.min(count, QUOTED))
    .map(({ word }) => word)
    .join(' ');
  return count > QUOTED ? `${quoted} …` : quoted;
}

/** The direction is null where the source knows none. */
type DirectedPhrase = SaidPhrase & Pick<Word, 'direction'>;

/** A phrase of the source, with the direction of its language. */
const directed =
  ({ directions }: PageExpectation) =>
  (phrase: SaidPhrase): DirectedPhrase => ({ ...phrase, direction: directions[phrase.language] ?? null });

/** Letters of the scripts that run from right to left (Unicode's Bidi_Class R and AL lie in these blocks). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Judged by words that have a direction of their own: a telephone number or a web address among Urdu words may
 * stand in a line of its own direction. */
function runsAlike(one: Word, other: Word): boolean {
  if (one.direction === null || other.direction === null || one.direction === other.direction) return true;
  return RIGHT_TO_LEFT.test(one.word) !== (one.direction === 'rtl') || !/\p{L}/u.test(one.word);
}

function wordsOf(phrases: readonly DirectedPhrase[]): Word[] {
  return phrases.flatMap(({ text, language, heading, direction }) =>
    plain(text).map((word) => ({ word, language, heading: heading ?? null, direction })),
  );
}

/** Words without what only steers their direction or their breaks. */
function plain(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060-\u2069\uFEFF]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function kind(word: Word | undefined): string {
  return word?.heading == null ? 'no heading' : `a heading of level ${word.heading}`;
}

const sameLanguage = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
