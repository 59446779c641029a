import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** 75 characters in a line. */
export const failing = letter({
  pages: [pageWith('We would', (line) => ({ ...line, text: `${'to read '.repeat(9)}end` }))],
});
