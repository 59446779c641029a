import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A plate that nobody has ordered. */
export const failing = pressEvidence([22, '/Separation/Braille', '/Separation/PANTONE#20185#20C']);
