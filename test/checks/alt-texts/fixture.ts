import { figure, letter, reading } from '../letter-evidence.ts';

export const passing = letter();

/** The code has no words. */
export const failing = letter({ reading: reading('QR code', () => [figure(null)]) });
