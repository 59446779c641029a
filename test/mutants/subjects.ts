/** The worked example's own letters: six of them, made as a run makes them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedLetter, LetterExpectation } from '../../src/check/evidence.ts';
import { readBackBatch } from '../../src/check/read-back.ts';
import { fileChecks, letterChecks, runChecks } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { formatById } from '../../src/formats.ts';
import type { Letter } from '../../src/letter.ts';
import { codeFor } from '../../src/read/code.ts';
import { readResidents } from '../../src/run/campaign/residents.ts';
import { checkedLetters, expectationOf, residentOf } from '../../src/run/print/make-batch.ts';
import { postalExpectation } from '../../src/run/print/postal-expectation.ts';
import { openWorkshop, type Workshop } from '../../src/run/work/workshop.ts';
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
  /** The letter typeset anew from changed words. */
  readonly reset: (name: Name, change: (letter: Letter) => Letter) => TypesetLetter;
  /** A PDF of some letters, in this order. */
  readonly print: (letters: Partial<Letters>, title?: string) => Promise<Printed>;
}
export interface Printed {
  readonly bytes: Uint8Array;
  readonly expectations: readonly LetterExpectation[];
}

export async function makeSubjects(): Promise<Subjects> {
  const options = { campaign, languages: null, formats: null, recipients: null, limit: null, secret };
  const shop = await openWorkshop(options, campaign);
  const { prepared } = shop;
  const { recipients } = await readResidents(prepared, options);
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
      const place = { sequence: at + 1, batch: 'mutants', firstPage: 1, pages: 0 };
      return [name, { letter, style, expected: expectationOf(letter, resident, recipient, place) }];
    }),
  );
  const sourceOf = (name: Name) => {
    const source = sources[name];
    if (source === undefined) throw new Error(`There is no letter “${name}”.`);
    return source;
  };
  const all = <T>(of: (name: Name) => T) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, T>;
  const reset: Subjects['reset'] = (name, change) =>
    shop.typesetter.typeset(change(sourceOf(name).letter), sourceOf(name).style);
  return {
    shop,
    reset,
    letters: all((name) => reset(name, (letter) => letter)),
    said: all((name) => sourceOf(name).expected),
    async print(letters, title = 'Mutants') {
      const chunks: Uint8Array[] = [];
      const write = (chunk: Uint8Array) => chunks.push(chunk);
      const created = new Date('2027-01-11T09:00:00Z');
      const file = createPdf({ kind: 'press', title, language: 'en', created, library: prepared.library, write });
      const expectations = names.flatMap((name) => {
        const letter = letters[name];
        if (letter === undefined) return [];
        const place = file.add(letter);
        const { expected } = sourceOf(name);
        const sheets = Math.ceil(place.pages / 2);
        const post = postalExpectation(prepared.profile, { ...expected, sheets });
        return { ...expected, ...place, post };
      });
      await file.end();
      return { bytes: Buffer.concat(chunks), expectations };
    },
  };
}

/** Reads a file of letters back, as the worker that wrote it does, and asks the checks of the run too. */
export async function findingsOf({ shop }: Subjects, { bytes, expectations }: Printed): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const path = join(folder, 'mutants.pdf');
    await writeFile(path, bytes);
    const back = await readBackBatch(path, expectations, { letterChecks, fileChecks, rows: shop.rows });
    const letters: CheckedLetter[] = checkedLetters(expectations, back);
    const rows = expectations.map(({ row }) => row);
    return [...back.findings, ...runChecks.flatMap((check) => check.run({ letters, rows }))];
  } finally {
    await rm(folder, { recursive: true });
  }
}
