import { expectation, letter, pageWith } from '../letter-evidence.ts';

/** The address of the fixture's page: 24.6 mm from the left, 42 to 62 mm from the top. */
export const post = {
  window: { left: 15, top: 36, right: 105, bottom: 71 },
  play: 5,
  address: { left: 24.6, top: 41, right: 100, bottom: 66 },
  folds: [],
  foldZone: { left: 5.5, right: 10.5 },
  zones: null,
  inserting: null,
};
const expected = expectation({ post });

export const passing = letter({ expected });

/** The heading stands so high that the window shows it when the sheet moves. */
export const failing = letter({
  expected,
  pages: [pageWith('Can you', (line) => ({ ...line, ink: { ...line.ink, top: 650, bottom: 640 } }))],
});
