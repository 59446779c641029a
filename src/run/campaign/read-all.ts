/** Everything that is read, and everything that can be known, before anything is made. */
import type { Finding } from '../../finding.ts';
import { assertKnownRules } from '../check/rule-settings.ts';
import type { RunOptions } from '../options.ts';
import { approvalFaults } from '../proof/approval.ts';
import { gatherFaults } from './gather-faults.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type Residents, readResidents } from './residents.ts';
import type { Trial } from './trial.ts';
import { tryCampaign, unfinished } from './validate.ts';

export interface AllRead {
  readonly prepared: Prepared;
  readonly residents: Residents;
  /** Drafts and placeholders: listed, or with `--final` refused. And what a press makes of the pictures. */
  readonly waiting: readonly Finding[];
}

/**
 * @param given EVERYLETTER_SECRET, if set: `--final` asks whether the codes are those of the signed proof
 * @param tryLetters in this process, or elsewhere by one that goes on for long
 * @throws CannotRun with everything that keeps the letters from being made, in all files at once
 */
export async function readAll(
  options: RunOptions,
  given?: string,
  tryLetters: (prepared: Prepared, options: RunOptions, letters: number) => Promise<Trial> = tryCampaign,
): Promise<AllRead> {
  const faults = gatherFaults();
  const prepared = await prepare(options);
  await faults.of(() => assertKnownRules(prepared.campaign.rules));
  const spreadsheet = gatherFaults();
  const residents = await spreadsheet.of(() => readResidents(prepared, options));
  const tried = await tryLetters(prepared, options, residents?.recipients.length ?? 0);
  faults.add(tried.faults);
  await faults.of(() => spreadsheet.stop());
  // The pictures that letters use are known by now.
  const waiting = unfinished(prepared);
  if (options.final) {
    faults.add(waiting.map((finding) => ({ ...finding, level: 'mend' })));
    faults.add(await approvalFaults(options, given));
  }
  faults.stop();
  if (residents === null) throw new Error('The spreadsheet gave nothing, and nothing was found wrong with it.');
  return { prepared, residents, waiting: [...waiting, ...tried.pictures] };
}
