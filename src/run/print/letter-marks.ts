import { foldsAt } from '../../envelope.ts';
import { batchNumber } from '../../machine-marks.ts';
import { placeMailmark } from '../../mailmark.ts';
import { envelopeFor, type Profile } from '../../profiles.ts';
import type { LetterMarks } from '../../typeset/marks/sheet-marks.ts';
import type { Zone } from '../../typeset/sheet.ts';

/** The marks of one letter of the run, for the envelope that takes its sheets.
 * @param batch name of the batch that they tell
 * @param payload of its Mailmark, if it has one */
export function letterMarks(
  profile: Profile,
  batch: string,
  sequence: number,
  sheets: number,
  payload?: string,
): LetterMarks {
  const { fold, inserting, mailmark } = profile.marks;
  const envelope = envelopeFor(profile, sheets);
  return {
    folds: fold && envelope !== null ? foldsAt[envelope.fold] : [],
    inserting,
    place: { batch: batchNumber(batch), sequence },
    mailmark:
      mailmark === null || payload === undefined
        ? null
        : { payload, settings: mailmark, window: profile.sheet.address },
  };
}

/** Where an address stands: in the whole window, or in what a Mailmark leaves of it; null where that is too little. */
export function addressZone({ marks, sheet }: Profile, payload: string | undefined): Zone | null {
  if (payload === undefined || marks.mailmark === null) return sheet.address;
  return placeMailmark(marks.mailmark, sheet.address)?.address ?? null;
}
