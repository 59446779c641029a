/** The job ticket answers what a mailing house would ring about: a number to ring, a paper that nothing shows through,
 * an envelope and a size of the post for each letter. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';

export interface TicketAnswers {
  readonly hasContact: boolean;
  readonly papers: readonly { readonly name: string; readonly weight: number }[];
  readonly lots: readonly {
    readonly batch: string;
    readonly letters: number;
    readonly sheets: number;
    readonly envelope: string | null;
    readonly postage: string | null;
  }[];
  /** Seeds that campaign.yaml names and the run has no letter for. */
  readonly seedsMissing: number;
}

/** g/m² (RULES 1, "paper"; M). */
const LEAST_PAPER = 90;

export const ticketComplete: Check<TicketAnswers> = {
  id: 'ticket-complete',
  reads: 'run',
  title: 'The job ticket answers what a mailing house would ring about.',
  source: 'RULES 1 (paper), 7 (print and post); everyletter: a printer runs the folder without a phone call',
  run({ hasContact, papers, lots, seedsMissing }) {
    const findings: Finding[] = [];
    const look = (says: string, todo: string, file = 'campaign.yaml') =>
      findings.push({ check: ticketComplete.id, level: 'look', where: { file }, says, todo });
    if (!hasContact)
      look('The job ticket names nobody whom the printer can ring.', 'Name them in campaign.yaml: print, contact.');
    for (const { name, weight } of papers) {
      if (weight < LEAST_PAPER)
        look(
          `The paper “${name}” has ${weight} g/m²: print may show through from the other side.`,
          `Take matt paper of ${LEAST_PAPER} g/m² or more, or look at a printed sheet.`,
        );
    }
    for (const { batch, letters, sheets, envelope, postage } of lots) {
      const file = `print/${batch}.pdf`;
      const which = `${letters} ${letters === 1 ? 'letter' : 'letters'} of ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`;
      if (envelope === null)
        look(`${which} go into none of the envelopes.`, 'Name a larger one in campaign.yaml: print, envelopes.', file);
      else if (postage === null)
        look(
          `${which} are larger, thicker or heavier than every size of the post that is named.`,
          'Ask what their postage is, or name the size in campaign.yaml: print, postage.',
          file,
        );
    }
    if (seedsMissing > 0)
      look(
        `${seedsMissing} of the seed addresses ${seedsMissing === 1 ? 'has' : 'have'} no letter in this run.`,
        'See that campaign.yaml (print, seeds) names ids of the spreadsheet.',
      );
    return findings;
  },
};
