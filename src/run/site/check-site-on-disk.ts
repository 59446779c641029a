/** The site of a folder that is only checked: its pages against what the campaign would make of what lies there now. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CarriedAddress } from '../../check/pdf/carried-addresses.ts';
import type { SiteCheckOptions } from '../../check/site/site.ts';
import type { Finding } from '../../finding.ts';
import type { SiteInput } from '../../write/html/input.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { checkSiteFolder, type SiteFolderChecked } from '../check/check-site-folder.ts';
import type { Progress } from '../work/progress.ts';
import { destinationsOf } from './destinations.ts';
import { extrasOnDisk } from './extras.ts';
import { siteInput } from './make-site.ts';
import { screenPdfsOnDisk } from './screen-pdfs-on-disk.ts';

type Options = Pick<SiteCheckOptions, 'names' | 'chromePath'>;

/** What the site was made from, as far as it lies in the folder: its PDFs, recordings and braille, read once. */
export interface SiteSource {
  readonly extras: Awaited<ReturnType<typeof extrasOnDisk>>;
  /** @param found what the accessibility statement owns up to */
  readonly input: (found: readonly string[]) => SiteInput;
}

export async function siteSourceOnDisk(prepared: Prepared, folder: string): Promise<SiteSource> {
  const pdfs = await screenPdfsOnDisk(prepared, folder);
  const extras = await extrasOnDisk(prepared, folder);
  return { extras, input: (found) => siteInput(prepared, pdfs, found, extras) };
}

/** Paths of the site's files below its folder; none where there is no site. */
export async function siteFiles(folder: string): Promise<readonly string[]> {
  return readdir(join(folder, 'site'), { recursive: true }).catch(() => []);
}

/** @param source null: nothing to compare with */
export async function checkSiteOnDisk(
  folder: string,
  source: SiteSource | null,
  files: readonly string[],
  carried: readonly CarriedAddress[],
  progress: Progress,
  options: Options,
): Promise<SiteFolderChecked> {
  progress.stage('Pages of the site checked', files.filter((path) => path.endsWith('.html')).length);
  try {
    const input = source?.input([]) ?? null;
    const destinations = input === null ? [] : destinationsOf(carried, input);
    return await checkSiteFolder(folder, input, { onPage: () => progress.advance(1), destinations, ...options });
  } catch {
    return { ...noSiteAtAll, findings: [noSite] };
  }
}

const noSiteAtAll: SiteFolderChecked = {
  findings: [],
  pages: 0,
  audited: 0,
  compared: 0,
  reached: { opened: 0, of: 0 },
  transcripts: [],
  kept: [],
  notRun: 'There is no site in this folder.',
  msPerPage: null,
  msPerPart: {},
};

const noSite: Finding = {
  check: 'site-page-loads',
  level: 'mend',
  where: { file: 'site' },
  says: 'There is no site in this folder, so the codes on the letters lead nowhere.',
  todo: 'Ask for the whole folder, or make the campaign again.',
};
