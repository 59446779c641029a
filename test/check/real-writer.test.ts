/**
 * The checks on what our own engine sets and writes: scripts that are hard to read back.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LetterExpectation } from '../../src/check/evidence.ts';
import { readBackBatch } from '../../src/check/read-back.ts';
import { fileChecks, letterChecks } from '../../src/checks.ts';
import type { Inline, Language, Letter } from '../../src/letter.ts';
import { expectedReading } from '../../src/run/check/expected-reading.ts';
import { createFaceLibrary, type FaceLibrary } from '../../src/typeset/face-library.ts';
import { styles } from '../../src/typeset/styles.ts';
import { createTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';

const language = (tag: string, script: string, face: string, direction: 'ltr' | 'rtl' = 'ltr'): Language => ({
  tag,
  autonym: tag,
  english: tag,
  direction,
  script,
  face,
  intl: tag,
  review: 'draft',
});
const languages = new Map(
  [
    language('pl', 'Latn', 'atkinson'),
    language('bn', 'Beng', 'noto-sans-bengali'),
    language('ur', 'Arab', 'noto-nastaliq-urdu', 'rtl'),
  ].map((one) => [one.tag, one]),
);

/** Words of each language with a name and a code in them. */
const words = {
  pl: { title: 'Czy weźmie Pani udział?', greeting: 'Szanowna Pani ', code: 'Pani kod: ', label: 'Kod otwiera list' },
  bn: { title: 'আপনি কি যোগ দেবেন?', greeting: 'প্রিয় ', code: 'আপনার কোড: ', label: 'কোডটি চিঠি খোলে' },
  ur: { title: 'کیا آپ شامل ہوں گے؟', greeting: 'محترم ', code: 'آپ کا کوڈ (BSL) ہے: ', label: 'یہ کوڈ خط کھولتا ہے' },
};

interface Resident {
  readonly tag: keyof typeof words;
  readonly name: string;
  readonly street: string;
  readonly code: string;
}
const people: readonly Resident[] = [
  { tag: 'pl', name: 'فاطمہ خان', street: 'Flat 2, 7 Example Street', code: '2H0K-J5SZ-QH8Q-GXJB' },
  { tag: 'bn', name: 'কৃষ্ণা চক্রবর্ত্তী', street: '9 Example Street', code: 'H4MQ-NTGH-NMC8-2W2M' },
  { tag: 'ur', name: 'محمد طارق', street: '11 Example Street', code: 'CC12-ZB7Q-D707-Y5G8' },
  { tag: 'ur', name: 'Zoë O’Neill-Świątek', street: '13 Example Street', code: '8RNM-BAKF-GY7A-50Q5' },
];

let library: FaceLibrary;
let typesetter: Typesetter;
let folder: string;
beforeAll(async () => {
  library = await createFaceLibrary();
  typesetter = createTypesetter({ library, languages });
  folder = await mkdtemp(join(tmpdir(), 'everyletter-real-writer-'));
});
afterAll(() => rm(folder, { recursive: true }));

const addressOf = ({ name, street }: Resident) => [name, street, 'LONDON', 'ZZ1 1AA'];

function letterTo(resident: Resident): Letter {
  const { tag, name, code } = resident;
  const said = words[tag];
  const field = (called: string, text: string): Inline => ({ kind: 'field', name: called, text });
  const text = (plain: string): Inline => ({ kind: 'text', text: plain });
  const direction = languages.get(tag)?.direction ?? 'ltr';
  return {
    language: tag,
    direction,
    title: said.title,
    blocks: [
      { kind: 'letterhead', logo: null, lines: [] },
      { kind: 'address', lines: addressOf(resident) },
      { kind: 'heading', level: 1, children: [text(said.title)] },
      { kind: 'paragraph', children: [text(said.greeting), field('name', name), text(',')] },
      { kind: 'paragraph', children: [text(said.code), field('code', code)] },
      {
        kind: 'code',
        prominence: 'side',
        label: [text(said.label)],
        code: {
          address: `https://letter.example.org/#${code}`,
          alt: `${said.label}: letter.example.org`,
          short: 'letter.example.org',
          personal: true,
        },
      },
    ],
    furniture: {
      pageOf: '{{page}} / {{pages}}',
      reference: { kind: 'field', name: 'code', text: code },
      referenceLabel: said.code,
    },
  };
}

/** Writes `made`, and reads it back as the letters of `people`. */
async function readBack(made: readonly Resident[]) {
  const chunks: Uint8Array[] = [];
  const file = createPdf({
    kind: 'press',
    title: 'Letters',
    language: 'pl',
    created: new Date(0),
    library,
    write: (chunk) => chunks.push(Uint8Array.from(chunk)),
  });
  const places = made.map((resident) => file.add(typesetter.typeset(letterTo(resident), styles.standard)));
  await file.end();
  const path = join(folder, 'letters.pdf');
  await writeFile(path, Buffer.concat(chunks));
  const expected = people.map(
    (resident, index): LetterExpectation => ({
      ...(places[index] ?? { firstPage: 0, pages: 0 }),
      sequence: index + 1,
      batch: 'letters',
      row: index + 2,
      language: resident.tag,
      format: 'standard',
      addressLines: addressOf(resident),
      name: resident.name,
      code: resident.code,
      qr: [{ address: `https://letter.example.org/#${resident.code}` }],
      least: { size: 14, leading: 1.2, xHeight: 2.2 },
      reading: expectedReading(letterTo(resident)),
    }),
  );
  return readBackBatch(path, expected, { letterChecks, fileChecks });
}

test('names, codes and words in four scripts come back whole', async () => {
  const { findings, counts } = await readBack(people);
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ letters: 4, lettersRead: 4, codesDecoded: 4 });
});

test('a name that differs by one vowel sign is seen', async () => {
  const { findings } = await readBack(
    people.map((person) => ({ ...person, name: person.name.replace('চক্রবর্ত্তী', 'চক্রবর্ত্তি') })),
  );
  expect(findings.map(({ check, where, says }) => `${check} ${where.sequence}: ${says}`)).toEqual([
    'own-row 2: The address read back differs from its row in line 1.',
    'own-row 2: The name of its row can’t be read in the letter.',
    'text-equals-letter 2: Unexpected words in part 1 of 10, a P.',
  ]);
});

test('residents of two right-to-left letters, exchanged, are seen', async () => {
  const [one, two, three, four] = people as [Resident, Resident, Resident, Resident];
  const { findings } = await readBack([one, two, four, three]);
  const checks = new Set(findings.map(({ check, where }) => `${check} ${where.sequence}`));
  expect(checks).toEqual(
    new Set(
      [3, 4].flatMap((letter) =>
        ['own-row', 'no-other-row', 'text-equals-letter', 'qr-decodes'].map((id) => `${id} ${letter}`),
      ),
    ),
  );
});
