/** The campaign behind a run or a folder: what outputs are made from and compared with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFor } from '../../read/code.ts';
import type { RunOptions } from '../options.ts';
import { readManifest } from '../print/manifest.ts';
import type { CodedRecipient } from '../print/plan.ts';
import { type Prepared, prepare } from './prepare.ts';
import { readResidents } from './residents.ts';

export interface SourceOptions extends Pick<RunOptions, 'campaign' | 'languages' | 'formats' | 'recipients' | 'limit'> {
  /** From which the reply codes come; null where it is not at hand: the folder's manifest is believed then. */
  readonly secret: string | null;
  /** The sheet; the campaign's own where it is null. */
  readonly profile?: string | null;
}
export interface Source {
  readonly prepared: Prepared;
  readonly everyone: readonly CodedRecipient[];
}

/** @param folder the campaign's own output folder */
export async function readSource(options: SourceOptions, folder: string): Promise<Source> {
  const prepared = await prepare(options);
  const { recipients } = await readResidents(prepared, options);
  const { secret } = options;
  if (secret !== null)
    return { prepared, everyone: recipients.map((recipient) => ({ recipient, code: codeFor(secret, recipient.id) })) };
  const rows = readManifest(await readFile(join(folder, 'print', 'manifest.csv'), 'utf8').catch(() => '')) ?? [];
  const codes = new Map(rows.map(({ recipientId, code }) => [recipientId, code]));
  const everyone = recipients.flatMap((recipient) => {
    const code = codes.get(recipient.id);
    return code === undefined ? [] : [{ recipient, code }];
  });
  return { prepared, everyone };
}
