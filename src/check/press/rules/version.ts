import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** PDF/X-4 is built on PDF 1.6: a later version may hold what its readers need not know. */
export const pressVersion: Check<PressRead> = {
  id: 'press-version',
  reads: 'pdf',
  title: 'Each press PDF is PDF 1.6, which PDF/X-4 is built on.',
  source: 'ISO 15930-7 (PDF/X-4) 6.1',
  run(read) {
    const version = read.catalogVersion ?? read.version;
    return version === '1.6' ? [] : [fault(pressVersion.id, read, `Unexpected PDF ${version}, expected PDF 1.6.`)];
  },
};
