/** The campaign that a folder was made from, for comparing. */
import { codeFor } from '../read/code.ts';
import type { ManifestRow } from './manifest.ts';
import type { RunOptions } from './options.ts';
import type { CodedRecipient } from './plan.ts';
import { type Prepared, prepare, readResidents } from './prepare.ts';
import { existingSecret } from './secret.ts';

export interface Source {
  readonly options: Pick<RunOptions, 'campaign' | 'languages' | 'formats'>;
  readonly prepared: Prepared;
  /** The residents whom the manifest lists, with their codes. */
  readonly everyone: readonly CodedRecipient[];
}

/** With the campaign's secret the codes come from the rows themselves; without it, the manifest is believed. */
export async function readSource(campaign: string, rows: readonly ManifestRow[], given: string | undefined): Promise<Source> {
  const options = { campaign, languages: null, formats: null };
  const prepared = await prepare(options);
  const { recipients } = await readResidents(prepared, { recipients: null, limit: null });
  const secret = await existingSecret(prepared.campaign.folder, given);
  const listed = new Map(rows.map((row) => [row.recipientId, row.code]));
  const everyone = recipients
    .filter(({ id }) => listed.has(id))
    .map((recipient) => ({ recipient, code: secret === null ? (listed.get(recipient.id) ?? '') : codeFor(secret, recipient.id) }));
  return { options, prepared, everyone };
}
