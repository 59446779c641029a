import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** Text where a name must stand: what pdfkit makes of it by itself. */
export const failing = pressEvidence([6, '/Trapped/False', '/Trapped(False)']);
