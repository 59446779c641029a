/**
 * What a screen reader says of a letter, part by part in the order of its tags, is what the letter's
 * source says: the same headings, paragraphs, list items and pictures, word for word.
 */
import type { Check } from '../check.ts';
import type { ExpectedPart, LetterRead, ReadItem } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { letterPlace, makeAgain } from './letter-place.ts';

export const textEqualsLetter: Check<LetterRead> = {
  id: 'text-equals-letter',
  reads: 'letter',
  title: 'Each letter, read out in the order of its tags, says word for word what its source says.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.1, 7.2; RULES 5 (“Check that replaces a person”)',
  run(letter) {
    const { expected, reading } = letter;
    if (expected.reading === null) {
      return [
        {
          check: textEqualsLetter.id,
          level: 'mend',
          where: letterPlace(letter),
          says: 'The campaign has no words for this letter, so it could not be compared.',
          todo: 'Check it with the spreadsheet and the format table that it was made with.',
        },
      ];
    }
    const fault = firstFault(expected.reading, reading);
    if (fault === null) return [];
    const page = fault.found?.page ?? reading.at(-1)?.page;
    return [
      {
        check: textEqualsLetter.id,
        level: 'mend',
        where: letterPlace(letter, page),
        says: inWords(fault, expected.reading.length),
        todo: makeAgain,
      },
    ];
  },
};

interface Fault {
  /** Index of the part that isn't there as it should be. */
  readonly at: number;
  readonly expected: ExpectedPart | undefined;
  readonly found: ReadItem | undefined;
}

/** The first place where reading and source part; null where they don't. */
function firstFault(expected: readonly ExpectedPart[], read: readonly ReadItem[]): Fault | null {
  const { parts, reading } = withoutFloating(expected, read);
  let next = 0;
  for (const [index, part] of parts.entries()) {
    const taken = itemsThatSay(part, reading, next);
    if (taken === 0) return { at: expected.indexOf(part, index), expected: part, found: reading[next] };
    next += taken;
  }
  const surplus = reading[next];
  return surplus === undefined ? null : { at: expected.length, expected: undefined, found: surplus };
}

/** Takes out the blocks that may stand elsewhere, each where it is found whole. */
function withoutFloating(expected: readonly ExpectedPart[], read: readonly ReadItem[]) {
  let parts = expected;
  let reading = read;
  for (const block of new Set(expected.map(({ floating }) => floating))) {
    if (block === null) continue;
    const own = expected.filter(({ floating }) => floating === block);
    for (let from = 0; from < reading.length; from += 1) {
      const taken = itemsOfBlock(own, reading, from);
      if (taken === 0) continue;
      parts = parts.filter(({ floating }) => floating !== block);
      reading = reading.toSpliced(from, taken);
      break;
    }
  }
  return { parts, reading };
}

/** How many items from `from` on are this block, whole; 0 where it isn't there. */
function itemsOfBlock(parts: readonly ExpectedPart[], reading: readonly ReadItem[], from: number): number {
  let next = from;
  for (const [index, part] of parts.entries()) {
    let taken = itemsThatSay(part, reading, next);
    while (taken === 0 && index > 0 && isRecurring(reading[next], parts.slice(0, index))) {
      next += 1;
      taken = itemsThatSay(part, reading, next);
    }
    if (taken === 0) return 0;
    next += taken;
  }
  return next - from;
}

/** How many items from `next` on say this part: more than one where it goes on over the ends of pages. 0: none. */
function itemsThatSay(part: ExpectedPart, reading: readonly ReadItem[], next: number): number {
  const first = reading[next];
  if (first === undefined || first.path !== part.path) return 0;
  if (first.kind === 'figure') return 1;
  const wanted = plainText(part.text);
  let said = plainText(first.text);
  let taken = 1;
  while (said !== wanted) {
    const before = reading[next + taken - 1];
    const further = reading[next + taken];
    if (further?.kind !== 'line' || further.path !== part.path || further.page <= (before?.page ?? 0)) return 0;
    if (!wanted.startsWith(said)) return 0;
    said += ` ${plainText(further.text)}`;
    taken += 1;
  }
  return taken;
}

function isRecurring(item: ReadItem | undefined, earlier: readonly ExpectedPart[]): boolean {
  if (item === undefined) return false;
  const said = plainText((item.kind === 'figure' ? item.alt : item.text) ?? '');
  return earlier.some(({ mayRecur, path, text }) => mayRecur && path === item.path && plainText(text) === said);
}

function inWords({ at, expected, found }: Fault, parts: number): string {
  const place = `part ${at + 1} of ${parts}`;
  if (expected === undefined)
    return `After its last part the letter goes on with a ${roleOf(found)}, expected nothing.`;
  const wanted = `a ${roleOf(expected)}${quoted(expected)}`;
  if (found === undefined) return `The letter ends before ${place}, expected ${wanted}.`;
  if (found.path !== expected.path) return `Unexpected ${roleOf(found)} as ${place}, expected ${wanted}.`;
  return `Unexpected words in ${place}, ${wanted}.`;
}

function roleOf(part: { readonly path: string } | undefined): string {
  return part?.path.split('/').at(-1) ?? 'part';
}

/** What it should say, if nobody's own data is in it. */
function quoted({ personal, text }: ExpectedPart): string {
  if (personal) return '';
  const words = plainText(text);
  return ` that should say “${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}
