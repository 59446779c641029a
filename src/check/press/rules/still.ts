import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { eachOnce, fault } from './fault.ts';

/** What can't be printed, or would print otherwise elsewhere: no annotation, script, password or outside part. */
export const pressStill: Check<PressRead> = {
  id: 'press-still',
  reads: 'pdf',
  title: 'No press PDF has a password, links, forms, scripts, or parts that lie elsewhere.',
  source: 'ISO 15930-7 (PDF/X-4) 6.1, 6.8, 6.9, 6.13, 6.14',
  run(read) {
    const locked = read.isEncrypted ? [fault(pressStill.id, read, 'It is encrypted.')] : [];
    const barred = read.barred.map((what) => fault(pressStill.id, read, `It holds ${what}.`));
    const annotated = eachOnce(pressStill.id, read, ({ annotations }) =>
      annotations === 0 ? [] : ['The page has annotations, such as links.'],
    );
    return [...locked, ...barred, ...annotated];
  },
};
