/**
 * One batch: every letter read, typeset, written into one PDF, and the PDF opened again from disk
 * and read back by the worker that wrote it. It gets its own name only when its checks have passed.
 */
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CheckedLetter, LetterExpectation } from '../../check/evidence.ts';
import { type ReadBack, readBackBatch } from '../../check/read-back.ts';
import { fileChecks, letterChecks, pressChecks } from '../../checks.ts';
import { formatById } from '../../formats.ts';
import type { Block, Letter } from '../../letter.ts';
import type { Resident } from '../../read/letter-reader.ts';
import type { Recipient } from '../../read/recipient.ts';
import { withMarks } from '../../typeset/marks/sheet-marks.ts';
import type { TypesetLetter } from '../../typeset/page.ts';
import { createPdf } from '../../write/pdf/pdf.ts';
import { expectedReading } from '../check/expected-reading.ts';
import { underSettings } from '../check/rule-settings.ts';
import type { Workshop } from '../work/workshop.ts';
import { addressZone, letterMarks } from './letter-marks.ts';
import type { ManifestRow } from './manifest.ts';
import { withNotch } from './notch.ts';
import type { Batch } from './plan.ts';
import { platesOf } from './plates.ts';
import { postalExpectation } from './postal-expectation.ts';
import { residentOf } from './resident.ts';

export interface MadeBatch {
  readonly rows: readonly ManifestRow[];
  readonly readBack: ReadBack;
  readonly expectations: readonly CheckedLetter[];
  readonly pages: number;
  /** Path below the output folder: `print/003-large-print.pdf`, or `….failed.pdf`. */
  readonly file: string;
  readonly bytes: number;
}

/** @param onLetter told how many letters are read back by now: making them is a twentieth of the time */
export async function makeBatch(
  shop: Workshop,
  batch: Batch,
  folder: string,
  onLetter: (read: number) => void = () => {},
): Promise<MadeBatch> {
  const { campaign } = shop.prepared;
  // A proof is one file for people, whoever prints the run.
  const single = batch.cover === undefined ? shop.prepared.profile.single : null;
  const working = join(folder, 'print', dirname(batch.name), `.${basename(batch.name)}.part`);
  const handle = await open(working, 'w', 0o600);
  const chunks: Promise<unknown>[] = [];
  let position = 0;
  const expectations: LetterExpectation[] = [];
  const file = createPdf({
    kind: 'press',
    press: shop.prepared.press,
    accent: shop.prepared.accent,
    title: `${campaign.title}, ${batch.name}`,
    language: campaign.languages[0] ?? 'en',
    created: new Date(`${campaign.date}T09:00:00Z`),
    library: shop.prepared.library,
    write: (chunk) => {
      chunks.push(handle.write(chunk, 0, chunk.length, position));
      position += chunk.length;
    },
  });
  const { cover } = batch;
  if (cover !== undefined) file.add(onWholeSheets(shop.typesetter.typeset(cover.letter, cover.style)));
  const notch = campaign.print.tactile?.notch ?? null;
  for (const { sequence, recipient, code, markedBatch = batch.name } of batch.letters) {
    const format = formatById.get(recipient.format);
    if (format === undefined) throw new Error(`The format table has no row “${recipient.format}”.`);
    const resident = residentOf(shop.prepared, recipient, code);
    const letter = shop.prepared.reader.read({
      language: recipient.language,
      template: format.template,
      page: format.page,
      resident,
      links: false,
    });
    const { profile } = shop.prepared;
    const { mailmark } = recipient;
    const zone = addressZone(profile, mailmark) ?? profile.sheet.address;
    const set = withNotch(shop.typesetter.typeset(letter, format.style, zone), single === null ? notch : null);
    // Who posts single letters turns to a fresh sheet after each.
    const whole = single === null ? onWholeSheets(set) : set;
    const sheets = Math.ceil(whole.pages.length / 2);
    const marks = letterMarks(profile, markedBatch, sequence, sheets, mailmark);
    const place = file.add(withMarks(whole, marks, shop.matrixOf));
    const post = postalExpectation(profile, { sequence, sheets, batch: markedBatch, mailmark: mailmark ?? null });
    expectations.push(expectationOf(letter, resident, recipient, { sequence, batch: batch.name, ...place, post }));
    if (chunks.length >= 64) await Promise.all(chunks.splice(0));
  }
  const { sha256, bytes, pages } = await file.end();
  await Promise.all(chunks);
  await handle.close();

  const readBack = await readBackBatch(working, expectations, {
    file: `print/${batch.name}.pdf`,
    letterChecks,
    fileChecks,
    pressChecks,
    plates: platesOf(campaign),
    rows: shop.rows,
    onLetter,
    ownPages: (expectations[0]?.firstPage ?? 1) - 1,
    ...(single === null ? {} : { limits: single }),
  });
  const failed = underSettings(readBack.findings, campaign.rules).some(({ level }) => level === 'mend');
  const name = `${batch.name}${failed ? '.failed' : ''}.pdf`;
  await rename(working, join(folder, 'print', name));
  await rm(join(folder, 'print', `${batch.name}${failed ? '' : '.failed'}.pdf`), { force: true });
  const rows = expectations.map(
    (expected, at): ManifestRow => ({
      sequence: expected.sequence,
      batch: batch.name,
      firstPage: expected.firstPage,
      pages: expected.pages,
      sheets: Math.ceil(expected.pages / 2),
      recipientId: batch.letters[at]?.recipient.id ?? '',
      language: expected.language,
      format: expected.format,
      postcode: batch.letters[at]?.recipient.postcode ?? '',
      code: expected.code,
      sha256,
    }),
  );
  return { rows, readBack, expectations: checkedLetters(expectations, readBack), pages, file: `print/${name}`, bytes };
}

/** What is kept of the letters once they are checked: their words are not, since a run has millions. */
export function checkedLetters(
  expectations: readonly LetterExpectation[],
  { codePlaces }: Pick<ReadBack, 'codePlaces'>,
): CheckedLetter[] {
  return expectations.map((expected, at) => ({ ...expected, reading: null, codePlaces: codePlaces[at] ?? [] }));
}

/** Printed on both sides, the next letter must not begin on the back of this one. */
export function onWholeSheets(letter: TypesetLetter): TypesetLetter {
  const last = letter.pages.at(-1);
  if (last === undefined || letter.pages.length % 2 === 0) return letter;
  return { ...letter, pages: [...letter.pages, { width: last.width, height: last.height, artifacts: [] }] };
}

type Place = Pick<LetterExpectation, 'sequence' | 'batch' | 'firstPage' | 'pages' | 'post'>;

/** What the letter's file must say when it is read back. */
export function expectationOf(
  letter: Letter,
  resident: Resident,
  recipient: Recipient,
  place: Place,
): LetterExpectation {
  return {
    ...place,
    row: recipient.row,
    language: recipient.language,
    format: recipient.format,
    addressLines: resident.addressLines,
    name: resident.name,
    code: resident.code,
    qr: letter.blocks.flatMap(codesOf).map((address) => ({ address })),
    least: leastOf(recipient.format),
    reading: expectedReading(letter),
  };
}

/** What clear print asks of a format; of one that the table does not have, what it asks of any. */
export function leastOf(format: string): LetterExpectation['least'] {
  return formatById.get(format)?.least ?? { size: 12, leading: 1.2, xHeight: 2.2 };
}

/** Addresses of the QR codes in a block. */
function codesOf(block: Block): string[] {
  if (block.kind === 'code' || block.kind === 'language-panel') return [block.code.address];
  if (block.kind === 'section') return block.children.flatMap(codesOf);
  return [];
}
