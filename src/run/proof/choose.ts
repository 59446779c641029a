/** Which letters a person must look at: the fewest in which every extreme and every kind of the run occurs. */
import type { MeasuredLetter } from './measure.ts';

/** A measured letter, where it stands in the print run. */
export interface Candidate extends MeasuredLetter {
  readonly sequence: number;
}

export interface ChosenLetter {
  readonly letter: Candidate;
  /** Why it is in the proof: sentences. */
  readonly reasons: readonly string[];
}

/** Names for what is measured by its id. */
export interface ProofNames {
  /** `Beng` → `Bengali`. */
  readonly script: (id: string) => string;
  /** `templates/letter.hbs:5:4` → `“if named” (templates/letter.hbs, line 5)`. */
  readonly condition: (place: string) => string;
}

export interface Choice {
  /** In the order of the print run. */
  readonly chosen: readonly ChosenLetter[];
  /** Conditions that go one way for everyone, as `place:yes`: no letter can show the other. */
  readonly oneWay: readonly string[];
}

type Better = (one: Candidate, other: Candidate) => number;

/** @param letters all of the run, in its order: of equals the first is taken */
export function chooseLetters(letters: readonly Candidate[], names: ProofNames): Choice {
  const reasons = new Map<Candidate, string[]>();
  const add = (letter: Candidate | undefined, reason: string) => {
    if (letter !== undefined) reasons.set(letter, [...(reasons.get(letter) ?? []), reason]);
  };
  const most = (of: readonly Candidate[], better: Better) =>
    of.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || better(one, best) > 0 ? one : best),
      undefined,
    );
  /** What any letter of a kind can show is shown by one that is in the proof already, if there is one. */
  const any = (shows: (letter: Candidate) => boolean, reason: string) =>
    add([...reasons.keys()].find(shows) ?? letters.find(shows), reason);

  const named = letters.filter(({ nameWidth }) => nameWidth !== null);
  const width = ({ nameWidth }: Candidate) => nameWidth ?? 0;
  add(
    most(named, (a, b) => width(a) - width(b)),
    'The longest name.',
  );
  add(
    most(named, (a, b) => width(b) - width(a)),
    'The shortest name.',
  );
  add(
    most(letters, (a, b) => a.addressLines - b.addressLines || a.addressWidth - b.addressWidth),
    'The longest address: the most lines, and of those the widest.',
  );
  add(
    most(letters, (a, b) => a.addressWidth - b.addressWidth),
    'The widest line of an address.',
  );
  add(
    most(letters, (a, b) => a.pages - b.pages),
    'The most pages.',
  );

  for (const script of distinct(letters.flatMap(({ scripts }) => scripts))) {
    any(({ scripts }) => scripts.includes(script), `A name or address in ${names.script(script)} script.`);
  }
  for (const pair of distinct(letters.map(pairOf))) {
    any((letter) => pairOf(letter) === pair, 'Stands for its language and format.');
  }
  if (named.length < letters.length) any(({ nameWidth }) => nameWidth === null, 'A resident without a name.');

  const gone = distinct(letters.flatMap(({ conditions }) => conditions)).sort();
  const oneWay = gone.filter((way) => !gone.includes(otherWay(way)));
  for (const way of gone) {
    if (oneWay.includes(way)) continue;
    const met = way.endsWith(':yes') ? 'met' : 'not met';
    any(
      ({ conditions }) => conditions.includes(way),
      `The condition ${names.condition(way.replace(/:\w+$/, ''))} is ${met}.`,
    );
  }
  const chosen = [...reasons]
    .map(([letter, why]) => ({ letter, reasons: why }))
    .sort((a, b) => a.letter.sequence - b.letter.sequence);
  return { chosen, oneWay };
}

const pairOf = ({ language, format }: Candidate): string => `${language} ${format}`;
const otherWay = (way: string): string =>
  way.endsWith(':yes') ? way.replace(/yes$/, 'no') : way.replace(/no$/, 'yes');
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
