/**
 * Where a sheet is cut or embossed for touch it carries no ink: dots over print can be read neither by eye nor by
 * finger, and a notch takes what it is cut through.
 */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { pt, reach } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** mm of white round what is cut or embossed. */
const WHITE = 1;

export const touchOnBlankPaper: Check<LetterRead> = {
  id: 'touch-on-blank-paper',
  reads: 'letter',
  title: 'Notches and braille stand on blank paper: nothing printed is cut or embossed.',
  source: 'ISO 19593-1; everyletter: marks for touch over blank paper only (PRESS, “Tactile layer”)',
  run(letter) {
    return letter.pages.flatMap(({ page, steps, lines, shapes }) => {
      const printed = [...lines.map(({ ink }) => ink), ...shapes.map(({ bounds }) => bounds)];
      const isInked = steps.some((step) =>
        printed.some((ink) => {
          const { across, down } = reach(step, ink);
          return across > -pt(WHITE) && down > -pt(WHITE);
        }),
      );
      if (!isInked) return [];
      const says = 'Something is printed where the sheet is cut or embossed for touch.';
      const todo = 'Choose the other edge for the notch (print: tactile: in campaign.yaml), or leave it out.';
      return [{ check: touchOnBlankPaper.id, level: 'mend', where: letterPlace(letter, page), says, todo }];
    });
  },
};
