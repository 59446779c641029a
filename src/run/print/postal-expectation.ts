/** What each letter's sheets must carry, from the profile's own numbers and never from what set them. */
import type { PostalExpectation } from '../../check/post.ts';
import { foldsAt } from '../../envelope.ts';
import { envelopeFor, type Profile } from '../../profiles.ts';

/** mm: A4 (ISO 216). */
const paper = { width: 210, height: 297 };

/** @param sheets of the letter */
export function postalExpectation(profile: Profile, sheets: number): PostalExpectation {
  const envelope = envelopeFor(profile, sheets);
  const { play, sheet } = profile;
  if (envelope === null) return { window: null, play, address: sheet.address };
  // Folded, the sheet rests on the envelope's bottom edge, midway between its sides.
  const { width, window, fold } = envelope;
  const bottom = (foldsAt[fold][0] ?? paper.height) - window.bottom;
  const left = window.left - (width - paper.width) / 2;
  return {
    window: { left, top: bottom - window.height, right: left + window.width, bottom },
    play,
    address: sheet.address,
  };
}
