/** What is known of languages by their tags: from the campaign, or else from the program's own locales. */
import type { Language } from '../../letter.ts';
import { readLocales } from '../../read/locales.ts';
import { programFolder } from '../program-files.ts';
import type { Prepared } from './prepare.ts';

/** Without those that neither knows. @param prepared null without a campaign */
export async function knownLanguages(
  tags: readonly string[],
  prepared: Pick<Prepared, 'allLocales'> | null,
): Promise<Map<string, Language>> {
  const known = new Map<string, Language>();
  for (const tag of tags) {
    const own = prepared?.allLocales.get(tag)?.language;
    const locale = own ?? (await readLocales([tag], [programFolder('locales')]).catch(() => null))?.get(tag)?.language;
    if (locale !== undefined) known.set(tag, locale);
  }
  return known;
}
