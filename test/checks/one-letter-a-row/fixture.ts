import type { RunRead } from '../../../src/check/run/one-letter-a-row.ts';
import { expectation, NEIGHBOUR } from '../letter-evidence.ts';

const letters = [expectation(), expectation({ ...NEIGHBOUR, sequence: 2, firstPage: 2 })].map((one) => ({
  ...one,
  codePlaces: [{ index: 0, left: 72, top: 655 }],
}));

export const passing: RunRead = { letters, rows: [2, 3] };

/** Row 4 has no letter. */
export const failing: RunRead = { letters, rows: [2, 3, 4] };
