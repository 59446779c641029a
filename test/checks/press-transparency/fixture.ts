import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A soft mask, to be flattened in some way or other. */
export const failing = pressEvidence([14, '/Width', '/SMask 14 0 R/Width']);
