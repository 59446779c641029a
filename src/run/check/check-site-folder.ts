/** The site of an output folder, through every check of pages, and its transcripts into the report's folder. */
import { join } from 'node:path';
import { checkSite, type SiteCheckOptions, type SiteCheckResult } from '../../check/site/site.ts';
import type { Finding } from '../../finding.ts';
import type { SiteInput } from '../../write/html/input.ts';
import { barriersFound, isStatement } from '../site/barriers.ts';
import { siteExpectations } from '../site/site-expectations.ts';
import { writePublic } from '../work/output-folder.ts';

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

/**
 * The accessibility statement tells what the checks found on the other pages, so it is judged after them. Where
 * they found nothing it says so already.
 * @param checked the whole site's checks, in which the statement was compared with one that found nothing
 * @param others findings of the site's PDFs and film
 * @param input what the site is made from once `found` is known
 * @param rewrite makes the site anew with it; null where the folder is only checked
 */
export async function checkStatement(
  folder: string,
  checked: SiteFolderChecked,
  others: readonly Finding[],
  input: (found: readonly string[]) => SiteInput,
  rewrite: ((found: readonly string[]) => Promise<unknown>) | null,
  options: Omit<SiteCheckOptions, 'expectations' | 'where' | 'onPage'>,
): Promise<SiteFolderChecked> {
  const found = barriersFound([...checked.findings, ...others]);
  if (found.length === 0 || checked.notRun !== null) return checked;
  await rewrite?.(found);
  const again = await checkSiteFolder(folder, input(found), {
    ...options,
    where: (path) => isStatement(`site/${path}`),
  });
  const rest = checked.findings.filter(({ where }) => !isStatement(where.file ?? ''));
  return { ...checked, findings: [...rest, ...again.findings] };
}
