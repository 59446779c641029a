import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A later version than the one that PDF/X-4 stands on. */
export const failing = pressEvidence([-1, '1.6', '1.7']);
