import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** Letters that another machine would have to guess. */
export const pressFonts: Check<PressRead> = {
  id: 'press-fonts',
  reads: 'pdf',
  title: 'Every typeface is inside the press PDF, as the letters that it uses.',
  source: 'ISO 15930-7 (PDF/X-4) 6.7; RULES 7',
  run(read) {
    return read.fonts.flatMap(({ name, type, isEmbedded, page }) => {
      if (!isEmbedded) return [fault(pressFonts.id, read, `The typeface ${name} is not in the file.`, { page })];
      // ISO 32000-1, 9.6.4: a subset's name begins with six capitals.
      const isSubset = type === 'Type3' || /^[A-Z]{6}\+/.test(name);
      return isSubset ? [] : [fault(pressFonts.id, read, `The typeface ${name} is in the file whole.`, { page })];
    });
  },
};
