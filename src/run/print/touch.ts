/** Marks for touch of a run: what was made, for the job ticket, and what was read back, for the offer to blind people. */
import type { NotchSetting } from '../../read/press-settings.ts';
import type { MadeBraille } from './make-braille.ts';

export interface TouchMade {
  /** Cut into the sheet at the height of each letter's code, in the layer and on the plate `Cutting` of its batch.
   * Lengths in mm; any paper takes it. */
  readonly notch: (NotchSetting & { readonly layer: 'Cutting'; readonly letters: number }) | null;
  /** A press PDF of its own. */
  readonly braille: MadeBraille | null;
}

/** What was found on disk, whoever made it. */
export interface TouchRead {
  /** Letters with a notch, a raised frame or braille of their own. */
  readonly letters: number;
  /** Whether the envelope of every letter has its braille. */
  readonly envelope: boolean;
}
