import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** 320 % of ink. */
export const failing = pressEvidence([4, '.1 .1 .1 0 k', '.9 .9 .9 .5 k']);
