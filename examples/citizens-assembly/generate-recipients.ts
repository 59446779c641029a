/**
 * Makes the worked example's `recipients.csv`: 10,000 households of the London Borough of Wexmere,
 * none of which exists. The same bytes every time: `npm run example:recipients`.
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { addressee } from './generator/people.ts';
import { placesOf } from './generator/places.ts';
import type { Chance } from './generator/random.ts';
import { chanceOf } from './generator/random.ts';

const SEED = 20261015;
const ROWS = 10_000;
const UNNAMED = 400;
/** Files from several departments: some write the post town among the address lines. */
const TOWN_IN_LINES = 0.04;
/** Wraps in the envelope's window, which shows seven lines: name, four of the place, town, postcode. */
const LONG_NAME = 45;
/** So that each language × format can be printed, looked at and tested. */
const LEAST = 5;

/** Of a hundred residents; the others prefer English. */
const LANGUAGES = { bn: 4.4, tr: 3.8, pl: 3.6, so: 3, ro: 2.6, ur: 2, cy: 0.6 } as const;
/** Of a hundred residents; the others get the standard letter. */
const FORMATS = { 'large-print': 8, 'giant-print': 3, 'easy-read': 2, bsl: 1 } as const;

const COLUMNS = [
  'recipient_id',
  'name',
  'address_line_1',
  'address_line_2',
  'address_line_3',
  'address_line_4',
  'address_line_5',
  'town',
  'postcode',
  'language',
  'format',
];

/** The file's text: UTF-8, no byte order mark, line feeds (which git leaves alone). */
export function makeRecipients(): string {
  const chance = chanceOf(SEED);
  const wishes = chance.shuffled(allWishes());
  const unnamed = new Set(chance.shuffled(wishes.map((_, index) => index)).slice(0, UNNAMED));
  const nextPlace = placesOf(chance);
  const rows = wishes.map(([language, format], index) => {
    const name = unnamed.has(index) ? '' : addressee(chance, language);
    const { lines, postcode } = nextPlace(name.length > LONG_NAME ? 3 : 4);
    return [
      `WXM-${String(index + 1).padStart(5, '0')}`,
      name,
      ...addressCells(chance, lines),
      postcode,
      language,
      format,
    ];
  });
  return stringify([COLUMNS, ...rows]);
}

/** What each resident prefers: every pair by its share, five times at least. */
function allWishes(): (readonly [language: string, format: string])[] {
  const pairs = Object.entries(withRest(LANGUAGES, 'en')).flatMap(([language, ofLanguages]) =>
    Object.entries(withRest(FORMATS, 'standard')).map(([format, ofFormats]) => ({
      wish: [language, format] as const,
      count: Math.max(LEAST, Math.round((ROWS * ofLanguages * ofFormats) / 10_000)),
    })),
  );
  const wishes = pairs.flatMap(({ wish, count }) => Array.from({ length: count }, () => wish));
  // English standard letters, listed last, take up what rounding and the least of five gave or took.
  return [...wishes, ...Array.from({ length: ROWS }, () => ['en', 'standard'] as const)].slice(0, ROWS);
}

function withRest(shares: Readonly<Record<string, number>>, rest: string): Record<string, number> {
  return { ...shares, [rest]: 100 - Object.values(shares).reduce((sum, share) => sum + share, 0) };
}

/** Five lines and the town. */
function addressCells(chance: Chance, lines: readonly string[]): string[] {
  const inLines = chance.often(TOWN_IN_LINES);
  const cells = inLines ? [...lines, 'London'] : lines;
  return [...cells, ...Array.from({ length: 5 - cells.length }, () => ''), inLines ? '' : 'London'];
}

if (import.meta.main) writeFileSync(new URL('recipients.csv', import.meta.url), makeRecipients());
