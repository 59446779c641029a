import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** Pixels an inch at the printed size. */
export const leastPpi = 300;
/** Below it the pixels can be seen at reading distance. */
export const coarsePpi = 150;

/** A question for a person, whatever the number: a coarse logo is no reason to keep 500 people’s letters back. */
export const pressImages: Check<PressRead> = {
  id: 'press-images',
  reads: 'pdf',
  title: 'Pictures made of pixels have at least 300 of them to the inch.',
  source: 'RULES 7 (images ≥ 300 ppi)',
  run(read) {
    return read.images
      .filter(({ ppi }) => ppi < leastPpi - 0.5)
      .map(({ page, ppi, width, height }) => {
        const seen = ppi < coarsePpi ? ' They will be seen.' : '';
        const says = `A picture of ${width} × ${height} pixels is printed at ${Math.round(ppi)} pixels an inch, expected ${leastPpi}.${seen}`;
        const todo = 'Give it larger, print it smaller, or draw it (SVG).';
        return fault(pressImages.id, read, says, { page, todo, level: 'look' });
      });
  },
};
