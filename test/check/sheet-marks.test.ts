/** What machines read, and ink outside zones, read back from the pixels of a real file. */
import { describe, expect, it } from 'vitest';
import { inkOutside } from '../../src/check/pdf/ink-outside.ts';
import { markPixels, readSheetMarks } from '../../src/check/pdf/read-sheet-marks.ts';
import { openPdf } from '../../src/check/pdf/reader.ts';
import { type Profile, tableProfile } from '../../src/profiles.ts';
import { postalExpectation } from '../../src/run/print/postal-expectation.ts';
import { createInsertingMatrix } from '../../src/typeset/marks/data-matrix.ts';
import { type LetterMarks, withMarks } from '../../src/typeset/marks/sheet-marks.ts';
import { styles } from '../../src/typeset/styles.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';
import { fixtureLanguages, fixtureLetter } from '../fixture/letter.ts';
import { library } from '../typeset/set.ts';

const rowOf = (id: string): Profile => {
  const profile = tableProfile(id);
  if (profile === null) throw new Error(`The table has no row ${id}.`);
  return profile;
};
const house = rowOf('house-c5');
const notify = rowOf('govuk-notify');
const matrixOf = createInsertingMatrix();
const omr = {
  lines: ['start', 'last', 'sequence-1', 'sequence-2', 'sequence-4', 'parity'],
  pitch: 4.233,
  length: 7,
  thickness: 0.5,
} as const;

async function fileOf(profile: Profile, inserting: LetterMarks['inserting']) {
  const chunks: Uint8Array[] = [];
  const file = createPdf({
    kind: 'press',
    title: 'A letter',
    language: 'en',
    created: new Date('2027-01-11T09:00:00Z'),
    library,
    write: (chunk) => chunks.push(chunk),
  });
  const typesetter = createTypesetter({ library, languages: fixtureLanguages, sheet: profile.sheet });
  const letter = typesetter.typeset(fixtureLetter(), styles.standard);
  const folds = inserting === null ? [] : [148.5];
  file.add(withMarks(letter, { folds, inserting, place: { batch: 3, sequence: 118 } }, matrixOf));
  await file.end();
  const opened = await openPdf(Buffer.concat(chunks), 'a letter');
  if ('finding' in opened) throw new Error(opened.finding.says);
  return { pdf: opened.pdf, sheets: Math.ceil(letter.pages.length / 2) };
}

async function marksOf(inserting: NonNullable<LetterMarks['inserting']>) {
  const { pdf, sheets } = await fileOf(house, inserting);
  const marks = { fold: true, inserting, mailmark: null };
  const post = postalExpectation({ ...house, marks }, { sequence: 118, sheets, batch: '003-x' });
  const fronts = Array.from({ length: sheets }, (_, at) =>
    pdf.onPage(2 * at + 1, (page) => markPixels(page, post)),
  ).flatMap((front) => front ?? []);
  const read = await readSheetMarks(fronts, post.inserting);
  pdf.close();
  return { read, post };
}

describe('marks on every sheet', () => {
  it('as Data Matrix are decoded from pixels', async () => {
    const { read, post } = await marksOf('data-matrix');
    expect(read.length).toBeGreaterThan(0);
    expect(post.inserting).toMatchObject({ payloads: read.map(({ payload }) => payload) });
  });

  it('as lines are seen where they are, and only there', async () => {
    const { read, post } = await marksOf(omr);
    expect(post.inserting).toMatchObject({ lines: read.map(({ lines }) => lines) });
  });
});

describe('ink outside the zones of GOV.UK Notify', () => {
  it('is none on its own sheet, and the marks of a house sheet', async () => {
    const zones = postalExpectation(notify, { sequence: 1, sheets: 2, batch: 'letters/000001-x' }).zones?.first ?? [];
    expect(zones.length).toBeGreaterThan(3);
    const own = await fileOf(notify, null);
    expect(own.pdf.onPage(1, (page) => inkOutside(page, zones))).toEqual({ page: 1, first: null });
    own.pdf.close();
    const other = await fileOf(house, 'data-matrix');
    expect(other.pdf.onPage(1, (page) => inkOutside(page, zones))?.first).toMatchObject({ top: expect.any(Number) });
    other.pdf.close();
  });
});
