/** The job ticket of a run: built, written, and read back from disk. */

import type { Prepared } from '../campaign/prepare.ts';
import type { Residents } from '../campaign/residents.ts';
import type { Checked } from '../check/checked.ts';
import type { RunOptions } from '../options.ts';
import type { PrintRun } from '../print/make-print.ts';
import { programVersion } from '../program-files.ts';
import type { Approval } from '../proof/record.ts';
import { buildTicket, holdsSlip } from './build-ticket.ts';
import { checkTicket, noTicket } from './read-ticket.ts';
import { writeTicket } from './write-ticket.ts';

export interface TicketRun {
  readonly prepared: Prepared;
  readonly residents: Residents;
  readonly print: PrintRun;
  readonly options: Pick<RunOptions, 'final'>;
  readonly approval: Approval | null;
  /** The campaign's own output folder. */
  readonly folder: string;
}

/** @returns what its checks say; not run where a service posts the letters one by one, and needs none */
export async function makeTicket(run: TicketRun): Promise<Checked> {
  const { prepared, residents, print, options, approval, folder } = run;
  if (print.job.profile.single) return noTicket;
  const rows = print.batches.flatMap(({ made }) => made.rows);
  const { recipients } = residents;
  const { braille } = print.touch;
  const ticket = buildTicket({
    campaign: prepared.campaign,
    job: print.job,
    plates: new Map(print.batches.map(({ plan, made }) => [plan.name, made.readBack.plates])),
    rows,
    approval,
    final: options.final,
    partOf: residents.all > recipients.length ? residents.all : null,
    slips: formatsWithSlips(prepared),
    condition: prepared.press.inks.profile.identifier,
    pieces: braille === null ? [] : [{ file: braille.file, bytes: braille.bytes, sha256: braille.sha256 }],
    madeBy: `everyletter ${programVersion()}`,
  });
  await writeTicket(folder, ticket);
  const opened = print.batches.map(({ plan, made: { readBack, file } }) => ({
    name: plan.name,
    file,
    sha256: readBack.sha256,
    pages: readBack.pages,
  }));
  return checkTicket(folder, opened, rows);
}

/** Formats whose letters end with a slip to send back: by the letter of any resident. */
function formatsWithSlips({ formats, locales, reader }: Prepared): Set<string> {
  const [language = ''] = locales.keys();
  const resident = { name: null, addressLines: [], code: '0000-0000-0000-0000' };
  return new Set(
    formats
      .filter(({ template, page }) =>
        holdsSlip(reader.read({ language, template, page, resident, links: false }).blocks),
      )
      .map(({ id }) => id),
  );
}
