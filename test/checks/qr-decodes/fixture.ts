import { CODE_BOX, letter } from '../letter-evidence.ts';

export const passing = letter();

/** The code opens another site. */
export const failing = letter({
  codes: [{ page: 1, payload: 'https://letter.example.com/', modules: 29, box: CODE_BOX, quiet: true }],
});
