/**
 * GOV.UK Notify's rule for uploaded letters: once the zones that it knows are painted white, nothing is left on any
 * page. By pixels, as Notify does it.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const notifyZones: Check<LetterRead> = {
  id: 'notify-zones',
  reads: 'letter',
  title: 'A letter for GOV.UK Notify has ink in the zones that it accepts, and nowhere else.',
  source: 'RULES 7 (GOV.UK Notify, uploaded letters: margins, logo, sender, address, body)',
  run(letter) {
    const { expected, outside } = letter;
    const zones = expected.post?.zones ?? null;
    if (zones === null) return [];
    const finding = (says: string, page: number): Finding => ({
      check: notifyZones.id,
      level: 'mend',
      where: letterPlace(letter, page),
      says,
      todo: 'Don’t upload it, Notify would refuse it: keep logo, sender, address and text in their zones.',
    });
    if (outside === undefined || outside.length !== expected.pages)
      return [finding('Its pages were not looked at for ink outside the zones.', expected.firstPage)];
    return outside.flatMap(({ page, first }) =>
      first === null
        ? []
        : [
            finding(
              `Ink stands outside every zone, first at ${first.left} mm from the left and ${first.top} mm from the top.`,
              page,
            ),
          ],
    );
  },
};
