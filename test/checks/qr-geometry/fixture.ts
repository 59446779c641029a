import { CODE_BOX, letter, QR_ADDRESS } from '../letter-evidence.ts';

export const passing = letter();

/** 20 mm wide. */
export const failing = letter({
  codes: [
    {
      page: 1,
      payload: QR_ADDRESS,
      modules: 29,
      box: { ...CODE_BOX, right: CODE_BOX.left + 57, top: CODE_BOX.bottom + 57 },
      quiet: true,
    },
  ],
});
