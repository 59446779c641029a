import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault, percent } from './fault.ts';

/** RULES 7, for uncoated paper. */
export const mostInk = 2.8;
/** What rounding to 256 steps adds to four inks. */
const ROUNDING = 0.01;

/** More ink than the paper takes stays wet and marks the next sheet. */
export const pressTotalInk: Check<PressRead> = {
  id: 'press-total-ink',
  reads: 'pdf',
  title: 'Nothing in a press PDF carries more than 280 % of ink.',
  source: 'RULES 7 (total ink ≤ 280 %)',
  run(read) {
    const heavy = [
      ...read.colours.map(({ use, ink, page }) => ({ what: use === 'text' ? 'Text' : 'A shape', ink, page })),
      ...read.images.map(({ ink, page }) => ({ what: 'A picture', ink, page })),
    ].flatMap(({ what, ink, page }) => (ink !== null && ink > mostInk + ROUNDING ? [{ what, ink, page }] : []));
    const unknown = read.images.filter(({ space, ink }) => space === 'DeviceCMYK' && ink === null);
    return [
      ...heavy.map(({ what, ink, page }) => {
        const says = `${what} carries ${percent(ink)} of ink, expected ${percent(mostInk)} at most.`;
        return fault(pressTotalInk.id, read, says, {
          page,
          todo: 'Choose a lighter colour, or convert the picture anew.',
        });
      }),
      ...unknown.map(({ page, width, height }) =>
        fault(
          pressTotalInk.id,
          read,
          `How much ink a picture of ${width} × ${height} pixels carries can’t be measured.`,
          { page, level: 'look', todo: 'Ask whoever made it whether it keeps to 280 %, or give it as a PNG.' },
        ),
      ),
    ];
  },
};
