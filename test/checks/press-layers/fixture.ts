import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A layer that is off has an empty plate. */
export const failing = pressEvidence([20, '/ON[21 0 R]', '/OFF[21 0 R]']);
