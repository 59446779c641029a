/** The whole run measured, and planned as the print run will be. */

import type { Prepared } from '../campaign/prepare.ts';
import type { RunOptions } from '../options.ts';
import { cutOf } from '../print/make-print.ts';
import { type Batch, type CodedRecipient, planBatches } from '../print/plan.ts';
import { withoutTooLong } from '../print/too-long.ts';
import { createPool } from '../work/pool.ts';
import type { openWorkshop, Workshop } from '../work/workshop.ts';
import type { Candidate } from './choose.ts';
import { type MeasuredLetter, measureLetters } from './measure.ts';

/** Letters that a worker measures at a time. */
const share = 250;

/** The batches of the whole run, and what was measured in their order. */
export function planMeasured(
  letters: readonly CodedRecipient[],
  set: readonly MeasuredLetter[],
  prepared: Prepared,
  options: RunOptions,
): { readonly plan: readonly Batch[]; readonly candidates: readonly Candidate[] } {
  const byRow = new Map(set.map((one) => [one.row, one]));
  const everyone = letters.map(({ recipient, code }) => {
    const pages = byRow.get(recipient.row)?.pages ?? 0;
    return { recipient, code, pages, sheets: Math.ceil(pages / 2) };
  });
  const plan = planBatches(withoutTooLong(everyone, prepared.profile).letters, cutOf(prepared, options));
  const candidates = plan.flatMap((batch) =>
    batch.letters.flatMap(({ sequence, recipient }) => {
      const one = byRow.get(recipient.row);
      return one === undefined ? [] : [{ ...one, sequence }];
    }),
  );
  return { plan, candidates };
}

/** In the order of `letters`, by workers where there are many. */
export async function measureRun(
  letters: readonly CodedRecipient[],
  shop: Workshop,
  folder: string,
  source: Parameters<typeof openWorkshop>[0],
  workers: number,
  onLetters: (more: number) => void,
): Promise<MeasuredLetter[]> {
  const shares = Array.from({ length: Math.ceil(letters.length / share) }, (_, at) =>
    letters.slice(at * share, (at + 1) * share),
  );
  // A worker takes longer to begin than so few letters to measure.
  if (shares.length <= 1) {
    const measured = measureLetters(shop, letters);
    onLetters(letters.length);
    return measured;
  }
  const pool = createPool(Math.min(workers, shares.length), { folder, source });
  try {
    const measured = await Promise.all(
      shares.map((some) => pool.run<MeasuredLetter[]>({ kind: 'measure', letters: some }, onLetters)),
    );
    return measured.flat();
  } finally {
    await pool.close();
  }
}
