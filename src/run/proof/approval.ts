/** The sign-off of a proof, and the gate that asks for it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../finding.ts';
import { type Campaign, readCampaign } from '../../read/campaign.ts';
import { existingSecret } from '../campaign/secret.ts';
import type { RunOptions } from '../options.ts';
import { writePrivate } from '../work/output-folder.ts';
import { changedParts, type Parts, partsOf, stateOf } from './fingerprint.ts';
import { type Approval, approvalFile, proofFiles, readApproval, readProofRecord } from './record.ts';

/** Why `--final` may not make the print run: nothing where a person has signed this very state of the campaign.
 * The sign-off lies in the campaign's folder: no run takes it away, whatever its output folder.
 * @param given EVERYLETTER_SECRET, if set */
export async function approvalFaults(options: RunOptions, given: string | undefined): Promise<Finding[]> {
  // What is wrong with campaign.yaml itself is told by its reader.
  const campaign = await readCampaign(options.campaign).catch(() => null);
  if (campaign === null) return [];
  const approval = await readApproval(campaign.folder);
  if (approval === null) return [unsigned];
  const now = await partsOf(campaign, options, await existingSecret(campaign.folder, given));
  return stateOf(now) === approval.campaign ? [] : [changedSince(approval, now)];
}

const unsigned: Finding = {
  check: 'proof-signed',
  level: 'mend',
  where: {},
  says: 'No person has signed a proof of this campaign.',
  todo: 'Run “everyletter proof”, look at print/proof.pdf, then “everyletter proof --approve "Your name"”.',
};

function changedSince({ approvedBy, approvedAt, parts }: Approval, now: Parts): Finding {
  return {
    check: 'proof-signed',
    level: 'mend',
    where: {},
    says: `The proof that ${approvedBy} signed on ${dayOf(approvedAt)} was of another state: since then ${inWords(changedParts(parts, now))} changed.`,
    todo: 'Make the proof again with “everyletter proof”, look at it, and have it signed again.',
  };
}

export const dayOf = (time: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time));

/** Named in a sentence; beyond this they are counted. */
const named = 5;

/** `campaign.yaml, locales/pl/letter.json and 3 more files`. */
export function inWords(changed: readonly string[]): string {
  const first = changed.slice(0, named);
  const more = changed.length - first.length;
  const all = more > 0 ? [...first, `${more} more`] : first;
  return new Intl.ListFormat('en-GB').format(all);
}

/**
 * Puts the sign-off beside the letters that it is for, and takes away what belongs to another state: a printer must
 * not meet a proof that these letters don't follow.
 *
 * @param state of the campaign, of which the run's letters are made
 * @param print the folder `print/` of the run
 * @returns the sign-off, where there is one for what is made now
 */
export async function carryApproval(campaign: Campaign, state: string, print: string): Promise<Approval | null> {
  const proof = await readProofRecord(print);
  if (proof?.campaign !== state) for (const name of proofFiles) await rm(join(print, name), { force: true });
  await rm(join(print, approvalFile), { force: true });
  const approval = await readApproval(campaign.folder);
  if (approval?.campaign !== state) return null;
  await writePrivate(join(print, approvalFile), `${JSON.stringify(approval, null, 2)}\n`);
  return approval;
}
