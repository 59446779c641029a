/** `proof --approve`: the sign-off of the proof that lies in `print/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../../errors.ts';
import { readCampaign } from '../../read/campaign.ts';
import { existingSecret } from '../campaign/secret.ts';
import type { Surroundings } from '../generate.ts';
import type { RunOptions } from '../options.ts';
import { programVersion } from '../program-files.ts';
import { writePrivate } from '../work/output-folder.ts';
import { inWords } from './approval.ts';
import { changedParts, partsOf, sha256, stateOf } from './fingerprint.ts';
import { type Approval, approvalFile, readProofRecord } from './record.ts';

/** Signs the proof that lies in `print/`, which must be of the campaign as it is now.
 * @throws CannotRun where there is none, or anything has changed since it was made */
export async function approveProof(
  options: RunOptions,
  by: string,
  { now, secret: given }: Pick<Surroundings, 'now' | 'secret'>,
): Promise<Approval> {
  const campaign = await readCampaign(options.campaign);
  const print = join(options.out, campaign.id, 'print');
  const approvedBy = by.trim();
  if (!/\p{L}/u.test(approvedBy))
    throw stopped(
      'The sign-off needs the name of the person who looked at the proof.',
      'Write it after --approve, in quotes.',
    );
  const record = await readProofRecord(print);
  if (record === null || record.proof !== (await hashOf(join(print, 'proof.pdf'))))
    throw stopped(
      record === null
        ? 'There is no proof to sign.'
        : 'The file proof.pdf is not the one that was made: it was changed or taken away.',
      'Run “everyletter proof”, and look at print/proof.pdf.',
    );
  const parts = await partsOf(
    campaign,
    { ...record.asked, recipients: options.recipients },
    await existingSecret(campaign.folder, given),
  );
  if (stateOf(parts) !== record.campaign)
    throw stopped(
      `Since the proof was made, ${inWords(changedParts(record.parts, parts))} changed.`,
      'Make the proof again with “everyletter proof”, and look at it.',
    );
  const approval: Approval = {
    schema: 1,
    approvedBy,
    approvedAt: now().toISOString(),
    campaign: record.campaign,
    proof: record.proof,
    everyletter: programVersion(),
    parts,
  };
  const json = `${JSON.stringify(approval, null, 2)}\n`;
  await writePrivate(join(campaign.folder, approvalFile), json);
  await writePrivate(join(print, approvalFile), json);
  return approval;
}

const hashOf = (path: string): Promise<string> => readFile(path).then(sha256, () => '');

function stopped(says: string, todo: string): CannotRun {
  return new CannotRun([{ check: 'proof-signed', level: 'mend', where: {}, says, todo }]);
}
