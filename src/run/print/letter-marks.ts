import { foldsAt } from '../../envelope.ts';
import { batchNumber } from '../../machine-marks.ts';
import { envelopeFor, type Profile } from '../../profiles.ts';
import type { LetterMarks } from '../../typeset/marks/sheet-marks.ts';

/** The marks of one letter of the run, for the envelope that takes its sheets.
 * @param batch name of the batch that they tell */
export function letterMarks(profile: Profile, batch: string, sequence: number, sheets: number): LetterMarks {
  const { fold, inserting } = profile.marks;
  const envelope = envelopeFor(profile, sheets);
  return {
    folds: fold && envelope !== null ? foldsAt[envelope.fold] : [],
    inserting,
    place: { batch: batchNumber(batch), sequence },
  };
}
