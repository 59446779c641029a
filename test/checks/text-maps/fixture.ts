import { letter } from '../letter-evidence.ts';

export const passing = letter();

export const failing = letter({ unmapped: 3 });
