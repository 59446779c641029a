import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** Grey on white. */
export const failing = letter({ pages: [pageWith('Can you', (line) => ({ ...line, contrast: 3.1 }))] });
