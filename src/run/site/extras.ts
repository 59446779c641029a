/** What may stand beside the site's pages: recordings and braille, by people or by this machine's programs. */

import type { Prepared } from '../campaign/prepare.ts';
import type { Checked } from '../check/checked.ts';
import { brailleOnDisk, checkBraille, makeBrailleFiles } from './braille-files.ts';
import type { SiteExtras } from './make-site.ts';
import { checkRecordings, makeRecordings, recordingsOnDisk } from './recordings.ts';

type All = Required<SiteExtras>;

export const makeExtras = async (prepared: Prepared, folder: string): Promise<All> => ({
  recordings: await makeRecordings(prepared, folder),
  braille: await makeBrailleFiles(prepared, folder),
});

export const extrasOnDisk = async (prepared: Prepared, folder: string): Promise<All> => ({
  recordings: await recordingsOnDisk(prepared, folder),
  braille: await brailleOnDisk(prepared, folder),
});

export const checkExtras = async (prepared: Prepared, folder: string, extras: All): Promise<Checked[]> => [
  await checkRecordings(prepared, folder, extras.recordings),
  await checkBraille(prepared, folder, extras.braille),
];
