/** A job of two batches: one of a thickness, one of two with an envelope each. */
import { parseCampaign } from '../../../src/read/campaign.ts';
import type { ManifestRow } from '../../../src/run/print/manifest.ts';
import type { PrintJob, PrintJobBatch } from '../../../src/run/print/print-job.ts';
import { buildTicket, type TicketFacts } from '../../../src/run/ticket/build-ticket.ts';
import type { Ticket } from '../../../src/run/ticket/ticket.ts';

const window = { width: 90, height: 35, left: 20, bottom: 60 };
const c5 = { id: 'C5', width: 229, height: 162, window, fold: 'half', sheets: 8 } as const;
const c4 = { id: 'C4', width: 229, height: 324, window, fold: 'none', sheets: 40 } as const;
const paper = { name: 'A4 matt uncoated white', weight: 100, thickness: 0.125 };

const batch = (own: Partial<PrintJobBatch>): PrintJobBatch => ({
  name: '001-standard',
  file: 'print/001-standard.pdf',
  bytes: 51_234,
  sha256: 'a1'.repeat(32),
  format: 'standard',
  languages: ['en', 'cy'],
  paper,
  letters: 3,
  first: 1,
  last: 3,
  pages: 18,
  sheets: 9,
  sheetsALetter: { least: 3, most: 3 },
  bySheets: [{ sheets: 3, letters: 3, envelope: 'C5' }],
  envelopes: [c5],
  ...own,
});

export const sampleJob: PrintJob = {
  profile: {
    id: 'house-c5',
    title: 'C5 window envelopes, folded once',
    envelopes: [c5, c4],
    play: 5,
    marks: { fold: true, inserting: 'data-matrix', mailmark: null },
    single: false,
  },
  by: ['paper', 'format'],
  batches: [
    batch({}),
    batch({
      name: '002-giant-print',
      file: 'print/002-giant-print.pdf',
      sha256: 'b2'.repeat(32),
      format: 'giant-print',
      languages: ['en'],
      paper: { name: 'A4 ivory', weight: 120, thickness: 0.15 },
      letters: 2,
      first: 4,
      last: 5,
      pages: 34,
      sheets: 17,
      sheetsALetter: { least: 7, most: 10 },
      bySheets: [
        { sheets: 7, letters: 1, envelope: 'C5' },
        { sheets: 10, letters: 1, envelope: 'C4' },
      ],
      envelopes: [c5, c4],
    }),
  ],
};

const yaml = (print: string): string => `
id: sample
title: Citizens’ assembly & more
languages: [en, cy]
formats: [standard, giant-print]
defaultFormat: standard
site: https://example.org
date: 2027-01-11
print: ${print}
facts: {}
`;

export const wishes = `
  contact: { name: "Print desk", phone: "020 7946 0123", email: print@example.org, hours: "9 to 5" }
  seeds: [R-2, R-99]
  inserts: [{ name: Reply envelope, weight: 4, thickness: 0.3, formats: [standard] }]
`;

const row = (sequence: number, recipientId: string): ManifestRow => ({
  sequence,
  batch: '001-standard',
  firstPage: sequence * 6 - 5,
  pages: 6,
  sheets: 3,
  recipientId,
  language: 'en',
  format: 'standard',
  postcode: 'SE30 1AA',
  code: 'AAAA-BBBB-CCCC-DDDD',
  sha256: 'a1'.repeat(32),
});

export function sampleFacts(own: Partial<TicketFacts> = {}, print = wishes): TicketFacts {
  const process = ['Cyan', 'Magenta', 'Yellow', 'Black'];
  return {
    campaign: parseCampaign(yaml(print), '/campaign'),
    job: sampleJob,
    plates: new Map([
      ['001-standard', { process, spots: ['PANTONE 321 C'], steps: [{ name: 'Cutting', step: 'Structural Cutting' }] }],
      ['002-giant-print', null],
    ]),
    rows: [row(1, 'R-1'), row(2, 'R-2'), row(3, 'R-3')],
    approval: null,
    final: false,
    partOf: null,
    slips: new Set(['standard']),
    condition: 'FOGRA29',
    pieces: [{ file: 'print/tactile-envelope.pdf', bytes: 9_000, sha256: 'c3'.repeat(32) }],
    madeBy: 'everyletter 0.1.0',
    ...own,
  };
}

export const sampleTicket = (own: Partial<TicketFacts> = {}): Ticket => buildTicket(sampleFacts(own));
