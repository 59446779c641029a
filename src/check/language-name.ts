/** A language's English name by its BCP 47 tag; the tag itself where it is none, as a damaged file may have it. CLDR
 * may call it otherwise than the council does (Bangla, Bengali). */
export function languageName(tag: string): string {
  if (tag === '') return 'no language';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
