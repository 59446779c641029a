import type { TicketEvidence } from '../../../src/check/run/ticket-agrees.ts';

const file = 'print/001-standard.pdf';
const told = { file, sha256: 'a1', letters: 2, pages: 12, sheets: 6, inLots: 2 };

export const passing: TicketEvidence = {
  told: { batches: [told], totals: { letters: 2, sheets: 6, impressions: 12 } },
  found: [{ file, sha256: 'a1', pages: 12, letters: 2, sheets: 6 }],
};

/** A sheet was left out of the count. */
export const failing: TicketEvidence = {
  told: { batches: [{ ...told, sheets: 5 }], totals: { letters: 2, sheets: 5, impressions: 12 } },
  found: passing.found,
};
