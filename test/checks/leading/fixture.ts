import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** The second line of the paragraph stands 15 pt under the first, for type of 14 pt. */
export const failing = letter({ pages: [pageWith('and we can', (line) => ({ ...line, baseline: 505 }))] });
