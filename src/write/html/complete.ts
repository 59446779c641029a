import type { Language } from '../../letter.ts';
import type { SiteFile } from './input.ts';
import { offlineFile } from './offline.ts';
import type { SiteParts } from './parts.ts';
import { type CutFont, webFontFiles } from './webfonts.ts';

/**
 * Adds to a site's pages what is made from the pages themselves: the typefaces, cut to the characters that
 * they show, and the service worker, which knows all files. In a fixed order; the same pages give the same bytes.
 */
export async function completeSite(
  files: readonly SiteFile[],
  languages: readonly Language[],
  parts: Pick<SiteParts, 'faces' | 'worker'>,
  cut?: CutFont,
): Promise<SiteFile[]> {
  const shown = [...files, ...(await webFontFiles(files, languages, parts.faces, cut))];
  const tags = languages.map(({ tag }) => tag);
  return [...shown, offlineFile(shown, tags, parts.worker)];
}
