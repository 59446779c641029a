/** The press checks: each is put before every PDF of `print/`. Together they cover RULES 7 and what PDF/X-4 asks. */
import type { Finding } from '../../finding.ts';
import type { Check, CheckRow } from '../check.ts';
import type { PressRead } from './press-read.ts';
import { readPress } from './read-press.ts';
import { pressBlackText } from './rules/black-text.ts';
import { pressBoxes } from './rules/boxes.ts';
import { fault } from './rules/fault.ts';
import { pressFonts } from './rules/fonts.ts';
import { pressIdentified } from './rules/identified.ts';
import { pressImages } from './rules/images.ts';
import { pressLayers } from './rules/layers.ts';
import { pressNoRgb } from './rules/no-rgb.ts';
import { pressOutputIntent } from './rules/output-intent.ts';
import { pressSpots } from './rules/spots.ts';
import { pressStill } from './rules/still.ts';
import { pressTotalInk } from './rules/total-ink.ts';
import { pressTransparency } from './rules/transparency.ts';
import { pressTrapped } from './rules/trapped.ts';
import { pressVersion } from './rules/version.ts';

/** Asked of the bytes themselves, before the others. */
export const pressSound: CheckRow = {
  id: 'press-sound',
  reads: 'pdf',
  title: 'Each press PDF can be read strictly, object by object, without repair.',
  source: 'ISO 32000-1 7.5; ISO 15930-7 (PDF/X-4) 6.1',
};

export const pressChecks: readonly Check<PressRead>[] = [
  pressVersion,
  pressIdentified,
  pressTrapped,
  pressOutputIntent,
  pressBoxes,
  pressStill,
  pressNoRgb,
  pressBlackText,
  pressTotalInk,
  pressFonts,
  pressImages,
  pressTransparency,
  pressLayers,
  pressSpots,
];

/** Every row, for the report. */
export const pressCheckRows: readonly CheckRow[] = [pressSound, ...pressChecks];

/**
 * A press file from its bytes, or why it can't be read as a finding. Never throws for what is in the file.
 *
 * @param file its name in findings
 * @param plates spot colours that the job ticket lists; null where it is not known
 */
export function openPress(
  bytes: Uint8Array,
  file: string,
  plates: readonly string[] | null,
): { readonly read: PressRead } | { readonly finding: Finding } {
  try {
    return { read: { ...readPress(bytes, file), plates } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { finding: fault(pressSound.id, { file }, `It can’t be read without repair: ${why}.`) };
  }
}

/** All press checks of one file. */
export function checkPress(bytes: Uint8Array, file: string, plates: readonly string[] | null = []): readonly Finding[] {
  const opened = openPress(bytes, file, plates);
  return 'finding' in opened ? [opened.finding] : pressChecks.flatMap((check) => check.run(opened.read));
}
