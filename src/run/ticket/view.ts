/** The job ticket's page as plain data: every number and sentence as it will stand there. */
import type { Fold } from '../../envelope.ts';
import { dayOf } from '../proof/approval.ts';
import type { Ticket, TicketBatch } from './ticket.ts';

const number = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string): string => `${number.format(count)} ${count === 1 ? one : `${one}s`}`;

const folds: Readonly<Record<Fold, string>> = { none: 'not folded', half: 'once, to A5', thirds: 'twice, to a third' };

/** What `report-ticket.hbs` is filled with. */
export function ticketView(ticket: Ticket) {
  const { job, contact, totals, batches } = ticket;
  return {
    title: job.title,
    standing: standing(ticket),
    summary: [
      { number: number.format(totals.letters), label: totals.letters === 1 ? 'letter' : 'letters' },
      { number: number.format(totals.batches), label: totals.batches === 1 ? 'PDF' : 'PDFs' },
      { number: number.format(totals.sheets), label: 'sheets' },
      { number: number.format(totals.impressions), label: 'impressions' },
      ...totals.envelopes.map(({ id, count }) => ({ number: number.format(count), label: `${id} envelopes` })),
      { number: number.format(totals.weight), label: 'kg to post' },
    ],
    sections: [
      { id: 'ring', name: 'Whom to ring' },
      { id: 'sheet', name: 'The sheet' },
      { id: 'paper', name: 'Paper' },
      { id: 'print', name: 'What to print' },
      ...(ticket.tactile.length > 0 ? [{ id: 'touch', name: 'For fingers' }] : []),
      { id: 'post', name: 'Fold, insert and post' },
      { id: 'seeds', name: 'Seed letters and spoils' },
      { id: 'files', name: 'Checksums' },
      { id: 'run', name: 'About this ticket' },
    ],
    contact: contact === null ? null : { ...contact, tel: (contact.phone ?? '').replace(/[^\d+]/g, '') },
    sheet: sheetFacts(ticket),
    papers: totals.papers.map(({ name, weight, sheets, impressions, batches: of }) => ({
      name,
      weight,
      sheets: number.format(sheets),
      impressions: number.format(impressions),
      batches: number.format(of.length),
    })),
    printWords:
      'PDF/X-4, one up, printed on both sides head to head at 100 %. Text is black alone. Letters stand in postcode order: keep it.',
    batches: batches.map((batch) => ({
      name: batch.name,
      format: batch.formatTitle,
      letters: number.format(batch.letters),
      sequence: batch.first === batch.last ? String(batch.first) : `${batch.first}–${batch.last}`,
      sheets: number.format(batch.sheets),
      impressions: number.format(batch.impressions),
      paper: batch.paper,
      inks: inksOf(batch),
    })),
    finishing: finishing(batches),
    tactile: ticket.tactile,
    postWords: postWords(ticket),
    lots: batches.flatMap((batch) =>
      batch.lots.map((lot) => ({
        name: batch.name,
        letters: number.format(lot.letters),
        sheets: lot.sheets,
        fold: lot.fold === null ? '–' : folds[lot.fold],
        envelope: lot.envelope ?? '–',
        weight: lot.weight.toFixed(1),
        thickness: lot.thickness.toFixed(1),
        postage: lot.postage ?? '–',
      })),
    ),
    inserts: ticket.inserts.map(
      ({ name, weight, thickness, formats }) =>
        `${name} (${weight} g, ${thickness} mm), ${formats === null ? 'into every envelope' : `only with ${formats.join(', ')}`}.`,
    ),
    seedWords:
      ticket.seeds.length === 0
        ? 'No letter is a seed.'
        : `${counted(ticket.seeds.length, 'letter')} of the sender’s own people: sequence ${ticket.seeds.map(({ sequence }) => sequence).join(', ')}. Post them with the others, and don’t pull them out.`,
    files: [...batches, ...ticket.pieces].map(({ file, bytes, sha256 }) => ({
      name: file.replace(/^print\//, '').replace(/\.pdf$/, ''),
      bytes: number.format(bytes),
      sha256,
    })),
    madeBy: job.madeBy,
  };
}

function standing({ job, approval }: Ticket): { mark: string; says: string; more: string } {
  const part = job.partOf === null ? '' : ` It holds letters for some of ${number.format(job.partOf)} residents only.`;
  const signed = approval === null ? '' : `The proof was signed by ${approval.by} on ${dayOf(approval.at)}.`;
  if (job.final && approval !== null) return { mark: 'passed', says: 'For printing and posting.', more: signed + part };
  const says = 'A trial: don’t print it for the post.';
  return { mark: 'look', says, more: (signed || 'Nobody has signed a proof of these letters.') + part };
}

function sheetFacts({ sheet, condition }: Ticket): { term: string; detail: string }[] {
  return [
    { term: 'Size', detail: `A4, ${sheet.width} × ${sheet.height} mm, trimmed` },
    { term: 'Bleed', detail: sheet.bleed === 0 ? 'none: nothing runs off the sheet' : `${sheet.bleed} mm` },
    { term: 'Profile', detail: `${sheet.profile}: ${sheet.title}` },
    { term: 'Printing condition', detail: condition },
    { term: 'Fold marks', detail: sheet.foldMarks ? 'on the left edge of each first sheet' : 'none' },
    { term: 'Inserting marks', detail: sheet.insertingMarks ?? 'none' },
  ];
}

function inksOf({ inks, spots, layers }: TicketBatch): string {
  if (inks === null) return 'not read';
  const process = inks.length === 4 ? ['CMYK'] : inks;
  return [...process, ...spots.map((spot) => `spot ${spot}`), ...layers.map((layer) => `layer ${layer}`)].join(', ');
}

/** What all batches have in common is said once, else with the formats that it is for. */
function finishing(batches: readonly TicketBatch[]): string[] {
  const said = Map.groupBy(
    batches.flatMap((batch) => batch.finishing.map((says) => ({ says, format: batch.formatTitle }))),
    ({ says }) => says,
  );
  const formats = new Set(batches.map(({ formatTitle }) => formatTitle));
  return [...said].map(([says, of]) => {
    const own = new Set(of.map(({ format }) => format));
    return own.size === formats.size ? says : `${[...own].join(', ')}: ${says}`;
  });
}

function postWords({ sheet, totals, postage }: Ticket): string {
  if (totals.envelopes.length === 0) return 'Somebody else puts these letters into envelopes.';
  const sizes = postage.map(
    ({ name, length, width, thickness, weight }) =>
      `${name} up to ${length} × ${width} × ${thickness} mm and ${weight} g`,
  );
  return `Fold with the address outside. It shows in the window with the sheet shifted by ±${sheet.play} mm. Weights and thicknesses are worked out from the paper: weigh one before you post. Sizes of the post: ${sizes.join('; ')}.`;
}
