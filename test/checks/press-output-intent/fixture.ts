import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A profile for screens in place of the press’s. */
export const failing = pressEvidence([9, 'CMYK', 'RGB ']);
