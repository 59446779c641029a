/** Which campaign and which folder a reprint is of: an officer may name either. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CannotRun } from '../../errors.ts';
import { readCampaign } from '../../read/campaign.ts';
import { asTyped } from '../work/output-folder.ts';

export interface ReprintPlace {
  /** Absolute paths. */
  readonly campaign: string;
  readonly folder: string;
}

/**
 * @param named a campaign's folder, or the output folder of its print run
 * @param campaign of an output folder; null where it was not given
 * @param out where a campaign's output goes
 * @throws CannotRun where an output folder comes without its campaign, or with another's
 */
export async function reprintPlace(named: string, campaign: string | null, out: string): Promise<ReprintPlace> {
  const isOutput = await stat(join(named, 'print')).then(
    () => true,
    () => false,
  );
  if (!isOutput) return { campaign: named, folder: join(out, (await readCampaign(named)).id) };
  const id = await idOf(named);
  if (campaign === null)
    throw stopped(
      `${asTyped(named)} holds the letters of the campaign “${id}”, and not what they are made from.`,
      'Name its campaign too: --campaign FOLDER.',
    );
  const { id: given } = await readCampaign(campaign);
  if (given !== id)
    throw stopped(
      `These are the letters of the campaign “${id}”, and not of “${given}”.`,
      'Name the campaign of these.',
    );
  return { campaign, folder: named };
}

async function idOf(folder: string): Promise<string> {
  try {
    const { campaign } = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as { campaign?: string };
    return campaign ?? basename(folder);
  } catch {
    return basename(folder);
  }
}

function stopped(says: string, todo: string): CannotRun {
  return new CannotRun([{ check: 'reprint', level: 'mend', where: {}, says, todo }]);
}
