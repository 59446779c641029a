import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** PDF/X-4 allows transparency; we do without all but plain opacity, so that nothing hangs on how it is flattened. */
export const pressTransparency: Check<PressRead> = {
  id: 'press-transparency',
  reads: 'pdf',
  title: 'No press PDF hangs on how a printer flattens soft masks or blend modes.',
  source: 'ISO 15930-7 (PDF/X-4) 6.2.9; everyletter: constant opacity alone',
  run(read) {
    const masks = read.images
      .filter(({ hasSoftMask }) => hasSoftMask)
      .map(({ page }) => ({ what: 'a picture with a soft mask', page }));
    return [...read.blends, ...masks].map(({ what, page }) =>
      fault(pressTransparency.id, read, `It holds ${what}.`, { page }),
    );
  },
};
