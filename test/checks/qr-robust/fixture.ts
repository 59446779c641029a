import type { CodeTrial } from '../../../src/check/evidence.ts';
import { CODE_BOX, letter, QR_ADDRESS } from '../letter-evidence.ts';

const tried = (last: CodeTrial) =>
  letter({
    codes: [
      {
        page: 1,
        payload: QR_ADDRESS,
        modules: 29,
        box: CODE_BOX,
        quiet: true,
        trials: [{ dpi: 300, worn: false, decoder: 'first', read: QR_ADDRESS }, last],
      },
    ],
  });

export const passing = tried({ dpi: 150, worn: true, decoder: 'first', read: QR_ADDRESS });

export const failing = tried({ dpi: 150, worn: true, decoder: 'first', read: null });
