import type { RunRead } from '../../../src/check/run/one-letter-a-row.ts';
import { passing as run } from '../one-letter-a-row/fixture.ts';

export const passing: RunRead = run;

/** 3 pt lower on the second letter. */
export const failing: RunRead = {
  ...run,
  letters: run.letters.map((letter, index) => ({
    ...letter,
    codePlaces: [{ index: 0, left: 72, top: 655 + 3 * index }],
  })),
};
