import { pressEvidence } from '../../press/press-evidence.ts';

export const passing = pressEvidence();

/** It doesn’t say that it is PDF/X-4. */
export const failing = pressEvidence([7, '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>', '']);
