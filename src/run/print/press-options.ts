/** What press files are written with: the campaign's `print:` with its profile read, once in each process. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../../errors.ts';
import type { Campaign } from '../../read/campaign.ts';
import type { PressOptions } from '../../write/pdf/pdf.ts';
import { createPressInks } from '../../write/pdf/press/inks.ts';
import { fogra29, type OutputProfile } from '../../write/pdf/press/output-profile.ts';
import { programFolder } from '../program-files.ts';

/** @throws CannotRun where the campaign's own profile is missing, or none that a four-colour press can use */
export async function readPress(campaign: Campaign): Promise<PressOptions> {
  const profile = await outputProfile(campaign);
  try {
    return { inks: createPressInks(profile), bleed: campaign.print.bleed };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw unusable(campaign, why, 'Ask the printer for the ICC output profile of the paper, in CMYK.');
  }
}

async function outputProfile(campaign: Campaign): Promise<OutputProfile> {
  const { condition } = campaign.print;
  if (condition === undefined) return fogra29(programFolder('assets'));
  const { profile, name, registry, about } = condition;
  const bytes = await readFile(join(campaign.folder, profile)).catch(() => {
    const todo = 'Put the printer’s profile there, or leave “condition” out for the free one (FOGRA29, uncoated).';
    throw unusable(campaign, `There is no colour profile “${profile}” in the campaign’s folder.`, todo);
  });
  return { bytes, identifier: name, registry, info: about ?? name };
}

function unusable(campaign: Campaign, says: string, todo: string): CannotRun {
  const where = { file: 'campaign.yaml', line: campaign.lineOf(['print', 'condition', 'profile']) };
  return new CannotRun([{ check: 'press-profile', level: 'mend', where, says, todo }]);
}
