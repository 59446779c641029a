/** The worked example's own letters: six of them, made as a run makes them. */
import { fileURLToPath } from 'node:url';
import type { LetterExpectation } from '../../src/check/evidence.ts';
import { formatById } from '../../src/formats.ts';
import type { Letter } from '../../src/letter.ts';
import { mailmarkField } from '../../src/mailmark.ts';
import { codeFor } from '../../src/read/code.ts';
import { readResidents } from '../../src/run/campaign/residents.ts';
import { addressZone, letterMarks } from '../../src/run/print/letter-marks.ts';
import { expectationOf, onWholeSheets } from '../../src/run/print/make-batch.ts';
import { withNotch } from '../../src/run/print/notch.ts';
import { postalExpectation } from '../../src/run/print/postal-expectation.ts';
import { residentOf } from '../../src/run/print/resident.ts';
import { openWorkshop, type Workshop } from '../../src/run/work/workshop.ts';
import { type LetterMarks, withMarks } from '../../src/typeset/marks/sheet-marks.ts';
import type { TypesetLetter } from '../../src/typeset/page.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';

export const campaign = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
const secret = 'no letter of the mutants is ever posted';
/** Pairs of the example's recipients; `next` is a second of the first pair. */
const kinds = {
  en: 'en standard',
  next: 'en standard',
  pl: 'pl standard',
  ur: 'ur standard',
  urLarge: 'ur large-print',
  giant: 'en giant-print',
  easy: 'en easy-read',
} as const;
export type Name = keyof typeof kinds;
const names = Object.keys(kinds) as Name[];
export type Letters = Readonly<Record<Name, TypesetLetter>>;

export interface Subjects {
  readonly shop: Workshop;
  readonly letters: Letters;
  /** A name of nobody but the resident of `next`, its address and code too. */
  readonly said: Readonly<Record<Name, LetterExpectation>>;
  /** The letter typeset anew from changed words, or with other marks for machines. */
  readonly reset: (
    name: Name,
    change: (letter: Letter) => Letter,
    mark?: (marks: LetterMarks) => LetterMarks,
  ) => TypesetLetter;
  /** A PDF of some letters, in this order. */
  readonly print: (letters: Partial<Letters>, title?: string) => Promise<Printed>;
}
export interface Printed {
  readonly bytes: Uint8Array;
  readonly expectations: readonly LetterExpectation[];
}

/** The batch that their marks tell. */
const batch = '001-mutants';
/** The letter of `pl` has a Mailmark: what `mailmarkFor` says of item 1. */
const marked: Name = 'pl';
export const mailmarkFor = (item: number): string =>
  `JGB 0111234567${String(item).padStart(8, '0')}SE301AA1A 0ZZ11AB`.padEnd(mailmarkField);

/** @param profile the example's own where it is null */
export async function makeSubjects(profile: string | null = null): Promise<Subjects> {
  const options = { campaign, languages: null, formats: null, recipients: null, limit: null, secret, profile };
  const shop = await openWorkshop(options, campaign);
  const { prepared } = shop;
  const { recipients } = await readResidents(prepared, options);
  const { single } = prepared.profile;
  const taken = new Set<string>();
  const sources = Object.fromEntries(
    names.map((name, at) => {
      const recipient = recipients.find(
        (one) => `${one.language} ${one.format}` === kinds[name] && one.name !== null && !taken.has(one.id),
      );
      const format = formatById.get(recipient?.format ?? '');
      if (recipient === undefined || format === undefined)
        throw new Error(`The example has nobody for ${kinds[name]}.`);
      taken.add(recipient.id);
      const resident = residentOf(prepared, recipient, codeFor(secret, recipient.id));
      const { template, page, style } = format;
      const letter = prepared.reader.read({ language: recipient.language, template, page, resident, links: false });
      const sequence = at + 1;
      const place = { sequence, batch, firstPage: 1, pages: 0 };
      const mailmark = name === marked && single === null ? mailmarkFor(1) : null;
      const zone = addressZone(prepared.profile, mailmark ?? undefined) ?? prepared.profile.sheet.address;
      const expected = expectationOf(letter, resident, recipient, place);
      return [name, { letter, style, zone, mailmark, expected }];
    }),
  );
  const sourceOf = (name: Name) => {
    const source = sources[name];
    if (source === undefined) throw new Error(`There is no letter “${name}”.`);
    return source;
  };
  const all = <T>(of: (name: Name) => T) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, T>;
  const notch = prepared.campaign.print.tactile?.notch ?? null;
  const reset: Subjects['reset'] = (name, change, mark = (marks) => marks) => {
    const { letter, style, zone, mailmark, expected } = sourceOf(name);
    const set = shop.typesetter.typeset(change(letter), style, zone);
    const whole = single === null ? onWholeSheets(withNotch(set, notch)) : set;
    const sheets = Math.ceil(whole.pages.length / 2);
    const marks = letterMarks(prepared.profile, batch, expected.sequence, sheets, mailmark ?? undefined);
    return withMarks(whole, mark(marks), shop.matrixOf);
  };
  return {
    shop,
    reset,
    letters: all((name) => reset(name, (letter) => letter)),
    said: all((name) => sourceOf(name).expected),
    async print(letters, title = 'Mutants') {
      const chunks: Uint8Array[] = [];
      const write = (chunk: Uint8Array) => chunks.push(chunk);
      const created = new Date('2027-01-11T09:00:00Z');
      const { press, accent, library } = prepared;
      const file = createPdf({ kind: 'press', press, accent, title, language: 'en', created, library, write });
      const expectations = names.flatMap((name) => {
        const letter = letters[name];
        if (letter === undefined) return [];
        const place = file.add(letter);
        const { expected, mailmark } = sourceOf(name);
        const sheets = Math.ceil(place.pages / 2);
        const post = postalExpectation(prepared.profile, { ...expected, sheets, mailmark });
        return { ...expected, ...place, post };
      });
      await file.end();
      return { bytes: Buffer.concat(chunks), expectations };
    },
  };
}
