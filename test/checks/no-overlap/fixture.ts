import { LINES, letter, page, printed } from '../letter-evidence.ts';

export const passing = letter();

/** The page's number stands on the panel's last line. */
export const failing = letter({ pages: [page({ lines: [...LINES, printed('Page 1 of 1', 152, { from: 200 })] })] });
