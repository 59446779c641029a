import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** 150 pixels an inch. */
export const failing = pressEvidence([4, '72 0 0 36', '144 0 0 72']);
