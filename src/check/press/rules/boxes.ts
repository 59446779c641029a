import type { Check } from '../../check.ts';
import type { PressPage, PressRead, Rectangle } from '../press-read.ts';
import { eachOnce } from './fault.ts';

/** pt: what rounding to two decimals may leave. */
const ROUNDING = 0.01;

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner[0] >= outer[0] - ROUNDING &&
    inner[1] >= outer[1] - ROUNDING &&
    inner[2] <= outer[2] + ROUNDING &&
    inner[3] <= outer[3] + ROUNDING
  );
}

/** Where the sheet is cut: the trim box inside the bleed box inside the sheet. */
export const pressBoxes: Check<PressRead> = {
  id: 'press-boxes',
  reads: 'pdf',
  title: 'Each page says where it is cut: trim inside bleed inside the sheet.',
  source: 'ISO 15930-7 (PDF/X-4) 6.10; RULES 7',
  run(read) {
    return eachOnce(pressBoxes.id, read, faultsOf);
  },
};

function faultsOf({ media, bleed, trim, art, crop, hasUserUnit }: PressPage): readonly string[] {
  if (media === null) return ['The page has no MediaBox.'];
  if (trim === null) return ['The page has no TrimBox.'];
  const says: string[] = [];
  if (art !== null) says.push('The page has an ArtBox beside its TrimBox.');
  if (hasUserUnit) says.push('The page measures in a unit of its own (UserUnit).');
  if (trim[2] <= trim[0] || trim[3] <= trim[1]) says.push('The page’s TrimBox is empty.');
  if (!isInside(trim, bleed ?? media)) says.push('The page’s TrimBox is not inside its BleedBox.');
  if (bleed !== null && !isInside(bleed, media)) says.push('The page’s BleedBox is not inside its MediaBox.');
  if (crop !== null && !isInside(trim, crop)) says.push('The page’s CropBox cuts into its TrimBox.');
  return says;
}
