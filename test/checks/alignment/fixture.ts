import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** The second line of the paragraph is centred. */
export const failing = letter({ pages: [pageWith('and we can', (line) => ({ ...line, from: line.from + 40 }))] });
