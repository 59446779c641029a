/** Words through i18next: which phrase, in which plural form. Values are put in by `markup.ts`. */
import { createInstance, type i18n } from 'i18next';
import type { Locale } from './locales.ts';

export interface Words {
  /** The phrase with its `{{placeholders}}` still in it, or null where there is none.
   * @param key `namespace:key`; @param count chooses the plural form */
  phrase(language: string, key: string, count?: number): string | null;
}

/** Loads every locale into an i18next of its own: no global instance, no fallback language, since a
 * letter half in English would be the very mistake that this program exists to prevent. */
export async function createWords(locales: ReadonlyMap<string, Locale>): Promise<Words> {
  const resources = Object.fromEntries(
    [...locales].map(([tag, locale]) => [
      tag,
      Object.fromEntries(
        [...locale.namespaces].map(([name, words]) => [
          name,
          Object.fromEntries([...words].map(([key, phrase]) => [key, phrase.text])),
        ]),
      ),
    ]),
  );
  const i18next: i18n = createInstance();
  await i18next.init({
    resources,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: ':',
    load: 'currentOnly',
    lng: [...locales.keys()][0] ?? 'en',
    returnEmptyString: false,
    // Handlebars escapes once; i18next must not escape a second time.
    interpolation: { escapeValue: false },
  });
  const memo = new Map<string, string | null>();
  return {
    phrase(language, key, count) {
      const id = `${language}|${key}|${count ?? ''}`;
      let found = memo.get(id);
      if (found === undefined) {
        const options = { lng: language, skipInterpolation: true, ...(count === undefined ? {} : { count }) };
        found = i18next.exists(key, options) ? i18next.t(key, options) : null;
        memo.set(id, found);
      }
      return found;
    },
  };
}
