/**
 * The offer to blind people, which ink alone can't make. Perceivable where the resident's recorded wish
 * is served, or something tactile is on the letter or its envelope, or a call, text or email is on record
 * as going out. Else a person must look: never a pass (RULES, "Decided here").
 */
import type { Check } from '../check.ts';

export interface OfferByTouchOrEar {
  readonly letters: number;
  /** Letters to people whose recorded wish for braille, audio or digital is served. */
  readonly wishesServed: number;
  /** Letters with a tactile mark of their own, read back from their PDFs. */
  readonly marked: number;
  /** A braille line on every letter’s envelope, read back from its PDF. */
  readonly envelope: boolean;
  /** A call, text or email to everyone is on record. */
  readonly contacted: boolean;
}

export const offerToBlindPeople: Check<OfferByTouchOrEar> = {
  id: 'offer-to-blind-people',
  reads: 'run',
  title: 'Blind people can perceive that the letter can be had in braille, as audio or read to them.',
  source: 'RULES, “Decided here”: by touch, by ear, or on record; never in ink alone',
  run({ letters, wishesServed, marked, envelope, contacted }) {
    const left = envelope || contacted ? 0 : letters - wishesServed - marked;
    if (left <= 0) return [];
    return [
      {
        check: offerToBlindPeople.id,
        level: 'look',
        where: {},
        says: `${left} letters offer braille, audio and a call in ink alone: a blind person who gets one can’t know that it says so.`,
        todo: 'Mark the envelope or the letter for touch, or call, text or email people; then record it.',
      },
    ];
  },
};
