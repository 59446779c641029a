import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** A link, which no paper has. */
export const failing = pressEvidence([3, '/TrimBox', '/Annots[<</Type/Annot/Subtype/Link>>]/TrimBox']);
