import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A typeface that the printer must have. */
export const failing = pressEvidence([12, '/FontFile2 13 0 R', '']);
