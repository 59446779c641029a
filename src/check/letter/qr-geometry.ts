/**
 * A code can be scanned by an old phone in a shaking hand: large modules, a wide symbol, clear paper
 * round it, and no second code on the side to mistake it for.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { mm, overlap } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** mm. */
const LEAST_MODULE = 0.5;
const LEAST_SIDE = 25;
/** ISO/IEC 18004: a symbol of version 4 has 33 modules a side. More is too fine for old phones. */
const MOST_MODULES = 33;
/** mm: rounding, and a corner found from pixels. */
const ROUNDING = 0.02;

export const qrGeometry: Check<LetterRead> = {
  id: 'qr-geometry',
  reads: 'letter',
  title:
    'Each code is at least 25 mm wide, of 33 modules of 0.5 mm or more, bears a stain (level M), drawn in shapes, on clear paper, alone on its side.',
  source: 'ISO/IEC 18004, 6.3.8; RULES 6',
  run(letter) {
    const findings: Finding[] = [];
    const report = (says: string, todo: string, page: number) =>
      findings.push({ check: qrGeometry.id, level: 'mend', where: letterPlace(letter, page), says, todo });
    for (const { page, box, modules, quiet, level } of letter.codes) {
      const side = mm(Math.min(box.right - box.left, box.top - box.bottom));
      const module = side / modules;
      if (module < LEAST_MODULE - ROUNDING)
        report(
          `A code’s modules are ${module.toFixed(2)} mm wide, expected 0.5 mm or more.`,
          'Print the code larger, or shorten its address.',
          page,
        );
      if (modules > MOST_MODULES)
        report(
          `A code has ${modules} modules a side, expected ${MOST_MODULES} at most (version 4).`,
          'Shorten its address.',
          page,
        );
      if (level === 'L')
        report(
          'A code has the lowest level of error correction (L), expected M or more: a crease would spoil it.',
          'Report it: everyletter makes codes of level M.',
          page,
        );
      if (side < LEAST_SIDE - ROUNDING)
        report(`A code is ${side.toFixed(1)} mm wide, expected 25 mm or more.`, 'Print the code larger.', page);
      if (Math.abs(box.right - box.left - (box.top - box.bottom)) > (box.right - box.left) / modules)
        report('A code is not square: it was stretched.', 'Print it as wide as it is high.', page);
      const shapes = letter.pages.find((one) => one.page === page)?.shapes ?? [];
      if (shapes.some(({ pixels, bounds }) => pixels === true && overlap(bounds, box)))
        report('A code is a picture of pixels, which a press may blur.', 'Draw its modules as shapes.', page);
      if (quiet !== true)
        report(
          'Something stands in the white that a code needs round it, four modules wide.',
          'Keep pictures, rules and text away from the code.',
          page,
        );
    }
    for (const [page, codes] of Map.groupBy(letter.codes, (code) => code.page))
      if (codes.length > 1)
        report(`${codes.length} codes stand on one side, expected 1.`, 'Give each a side of its own.', page);
    return findings;
  },
};
