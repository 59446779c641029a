import type { TicketAnswers } from '../../../src/check/run/ticket-complete.ts';

const lot = { batch: '001-standard', letters: 2, sheets: 3, envelope: 'C5', postage: 'Letter' };

export const passing: TicketAnswers = {
  hasContact: true,
  papers: [{ name: 'A4 matt uncoated white', weight: 100 }],
  lots: [lot],
  seedsMissing: 0,
};

/** Forty-one sheets go into no envelope. */
export const failing: TicketAnswers = { ...passing, lots: [{ ...lot, sheets: 41, envelope: null, postage: null }] };
