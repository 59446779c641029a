import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** The heading runs off the sheet. */
export const failing = letter({
  pages: [pageWith('Can you', (line) => ({ ...line, ink: { ...line.ink, right: 600 } }))],
});
