import { letter, page } from '../letter-evidence.ts';

/** A half circle of 4 mm at the sheet's left edge, at the height of the code. */
const notch = (left: number) => ({ left, bottom: 133, right: left + 11.3, top: 156 });

export const passing = letter({ pages: [page({ steps: [notch(0)] })] });

/** It is cut through the code. */
export const failing = letter({ pages: [page({ steps: [notch(70)] })] });
