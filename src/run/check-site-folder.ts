/** The site of an output folder, through every check of pages, and its transcripts into the report's folder. */
import { join } from 'node:path';
import { checkSite, type SiteCheckOptions, type SiteCheckResult } from '../check/site/site.ts';
import type { SiteInput } from '../write/html/input.ts';
import { writePublic } from './output-folder.ts';
import { siteExpectations } from './site-expectations.ts';

export interface SiteFolderChecked extends SiteCheckResult {
  /** Of each transcript: its path from the report's folder, and its page's from the output folder. */
  readonly kept: readonly { readonly path: string; readonly page: string }[];
}

/**
 * @param folder the campaign's output folder
 * @param input what the site was made from; null: nothing to compare with
 * @throws Error if the folder has no site
 */
export async function checkSiteFolder(
  folder: string,
  input: SiteInput | null,
  options: Omit<SiteCheckOptions, 'expectations'> = {},
): Promise<SiteFolderChecked> {
  const expectations = input === null ? {} : { expectations: siteExpectations(input) };
  const result = await checkSite(join(folder, 'site'), { ...options, ...expectations });
  const kept = [];
  for (const { path, page, text } of result.transcripts) {
    await writePublic(join(folder, 'report', 'transcripts', path), text);
    kept.push({ path: `transcripts/${path}`, page: `site/${page}` });
  }
  return { ...result, kept };
}
