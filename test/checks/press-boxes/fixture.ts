import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** Nobody knows where the page is cut. */
export const failing = pressEvidence([3, '/TrimBox[0 0 595 842]', '']);
