import { letter, pageWith } from '../letter-evidence.ts';

/** 41 pt from the last line to the next paragraph, where lines stand 19 pt apart. */
export const passing = letter();

/** 34 pt: less than twice 19. */
export const failing = letter({ pages: [pageWith('Your code', (line) => ({ ...line, baseline: 467 }))] });
