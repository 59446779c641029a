import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** What a four-colour press has: its inks and spot colours. */
const fit = new Set(['DeviceCMYK', 'Separation', 'DeviceN', 'stencil', 'Pattern']);

/** DeviceGray is barred too, though PDF/X-4 allows it: some presses' settings make four inks of it (measured). */
export const pressNoRgb: Check<PressRead> = {
  id: 'press-no-rgb',
  reads: 'pdf',
  title: 'Everything in a press PDF is CMYK or a spot colour: no RGB, no device grey.',
  source: 'ISO 15930-7 (PDF/X-4) 6.2; RULES 7 (no RGB)',
  run(read) {
    const used = [
      ...read.colours.map(({ use, space, page }) => ({ what: use === 'text' ? 'Text' : 'A shape', space, page })),
      ...read.images.map(({ space, page }) => ({ what: 'A picture', space, page })),
      ...read.otherSpaces.map(({ space, page }) => ({ what: 'A shading', space, page })),
    ].filter(({ space }) => !fit.has(space));
    const first = new Map(used.map((each) => [`${each.what} ${each.space}`, each]));
    return [...first.values()].map(({ what, space, page }) =>
      fault(pressNoRgb.id, read, `${what} is in ${space}, expected CMYK or a spot colour.`, { page }),
    );
  },
};
