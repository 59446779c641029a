import type { Finding } from '../../../finding.ts';
import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** Spot colours that are plates of their own, each in the layer of its name. */
const steps = new Set(['Braille', 'Cutting', 'Embossing']);

/** A spot colour more is a plate more: each is one that the job ticket lists, in its layer, and knocks nothing out. */
export const pressSpots: Check<PressRead> = {
  id: 'press-spots',
  reads: 'pdf',
  title:
    'Spot colours are those that the job ticket lists; braille, cutting and embossing leave the print beneath alone.',
  source: 'ISO 19593-1; RULES 7 (technical layers); ISO 15930-7 (PDF/X-4) 6.2.6',
  run(read) {
    return read.colours.flatMap(({ space, spot, layer, overprints, page }) => {
      if (space === 'DeviceN')
        return [fault(pressSpots.id, read, `Something is in several spot colours (${spot}).`, { page })];
      // Black as a spot colour is the black plate.
      if (space !== 'Separation' || spot === 'Black') return [];
      if (!steps.has(spot ?? '')) return unlisted(read, spot ?? '', page);
      const says: string[] = [];
      if (layer !== spot) says.push(`The spot colour “${spot}” is not in the layer of its name (${layer ?? 'none'}).`);
      if (!overprints) says.push(`The spot colour “${spot}” knocks out what is printed beneath it.`);
      return says.map((each) => fault(pressSpots.id, read, each, { page }));
    });
  },
};

/** An accent in a spot colour is one that the campaign asks for. */
function unlisted(read: PressRead, spot: string, page: number): Finding[] {
  if (read.plates?.includes(spot)) return [];
  if (read.plates === null) {
    const says = `It needs a plate for the spot colour “${spot}”.`;
    return [fault(pressSpots.id, read, says, { page, level: 'look', todo: 'See that the job ticket lists it.' })];
  }
  return [
    fault(pressSpots.id, read, `It needs a plate for the spot colour “${spot}”, which no job ticket lists.`, { page }),
  ];
}
