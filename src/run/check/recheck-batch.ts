/** One batch of a folder from disk, read back again: with its campaign, or what can be said without it. */
import { join } from 'node:path';
import type { CheckedLetter, LetterExpectation } from '../../check/evidence.ts';
import { type ReadBack, readBackBatch } from '../../check/read-back.ts';
import { fileChecks, letterChecks, letterChecksAlone, pressChecks } from '../../checks.ts';
import { formatById } from '../../formats.ts';
import { type Profile, tableProfile } from '../../profiles.ts';
import { checkedLetters, expectationOf, leastOf } from '../print/make-batch.ts';
import type { ManifestRow } from '../print/manifest.ts';
import type { CodedRecipient } from '../print/plan.ts';
import { platesOf } from '../print/plates.ts';
import { postalExpectation } from '../print/postal-expectation.ts';
import { profileOfFolder } from '../print/profile-of-folder.ts';
import { residentOf } from '../print/resident.ts';
import { reprintedBatch } from '../reprint/reprints.ts';
import type { Workshop } from '../work/workshop.ts';

/** A letter as the manifest places it. `own` is null where no campaign was given. */
export interface ListedLetter {
  readonly row: ManifestRow;
  readonly own: CodedRecipient | null;
}
export interface Rechecked {
  readonly readBack: ReadBack;
  readonly expectations: readonly CheckedLetter[];
}

/** @param shop null without a campaign: comparisons with the source are then not run */
export async function recheckBatch(
  shop: Workshop | null,
  name: string,
  letters: readonly ListedLetter[],
  folder: string,
  onLetter: (read: number) => void = () => {},
): Promise<Rechecked> {
  const profile = shop?.prepared.profile ?? tableProfile(await profileOfFolder(folder));
  const expectations = letters.map((letter) => expectation(shop, profile, letter));
  const readBack = await readBackBatch(join(folder, 'print', `${name}.pdf`), expectations, {
    file: `print/${name}.pdf`,
    fileChecks,
    pressChecks,
    plates: shop === null ? null : platesOf(shop.prepared.campaign),
    onLetter,
    ...(shop === null ? { letterChecks: letterChecksAlone } : { letterChecks, rows: shop.rows }),
  });
  return { readBack, expectations: checkedLetters(expectations, readBack) };
}

function expectation(shop: Workshop | null, profile: Profile | null, { row, own }: ListedLetter): LetterExpectation {
  const { sequence, batch, firstPage, pages, language, format: formatId, code } = row;
  const sheets = Math.ceil(pages / 2);
  // Without the campaign nobody knows who has a Mailmark.
  const mailmark = own === null ? {} : { mailmark: own.recipient.mailmark ?? null };
  const marked = { sequence, sheets, batch: reprintedBatch(batch), ...mailmark };
  const post = profile === null ? {} : { post: postalExpectation(profile, marked) };
  const place = { sequence, batch, firstPage, pages, ...post };
  const format = formatById.get(formatId);
  if (shop === null || own === null || format === undefined) {
    const least = leastOf(formatId);
    const unknown = { addressLines: [], name: null, qr: [], reading: null };
    return { ...place, row: 0, language, format: formatId, code, least, ...unknown };
  }
  const resident = residentOf(shop.prepared, own.recipient, own.code);
  const letter = shop.prepared.reader.read({
    language: own.recipient.language,
    template: format.template,
    page: format.page,
    resident,
    links: false,
  });
  return expectationOf(letter, resident, own.recipient, place);
}
