import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** Text in RGB. */
export const failing = pressEvidence([4, '0 0 0 1 k', '0 0 0 rg']);
