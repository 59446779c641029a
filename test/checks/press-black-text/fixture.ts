import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** Small text in all four inks. */
export const failing = pressEvidence([4, '0 0 0 1 k', '.6 .5 .4 1 k']);
