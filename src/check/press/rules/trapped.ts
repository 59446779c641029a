import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** A printer must know whether colours overlap already: `Unknown` is no answer. */
export const pressTrapped: Check<PressRead> = {
  id: 'press-trapped',
  reads: 'pdf',
  title: 'Each press PDF says whether its colours are trapped.',
  source: 'ISO 15930-7 (PDF/X-4) 6.4; ISO 32000-1 Table 317',
  run(read) {
    const { trapped } = read.info;
    if (trapped !== '/True' && trapped !== '/False') {
      const says = `Unexpected Trapped ${trapped ?? '(none)'} in the information dictionary, expected /True or /False.`;
      return [fault(pressTrapped.id, read, says)];
    }
    const inXmp = read.xmp?.get('pdf:trapped') ?? '';
    return inXmp === trapped.slice(1)
      ? []
      : [fault(pressTrapped.id, read, `Trapped is ${trapped} in one place and “${inXmp}” in its XMP metadata.`)];
  },
};
