/** The report's own page, as a run writes it, with its language taken away. */
import type { Finding } from '../../src/finding.ts';
import { failing, passing } from '../checks/report-page/fixture.ts';
import { mends, outcomeOf, type Round } from './mutation.ts';

export const reportRow = {
  id: 'report-language',
  what: 'The report does not say which language it is in.',
  caughtBy: 'report-page',
};

/** The fixture's report has findings of its own. */
const isOwn = ({ check }: Finding): boolean => check === reportRow.caughtBy;

export async function damageReport(): Promise<Round> {
  const clean = (await passing()).filter(isOwn);
  return { outcomes: [outcomeOf(reportRow, (await failing()).filter(isOwn), clean)], unclean: mends(clean) };
}
