/** What is wrong with the words of a language, held against the campaign's first language. */
import type { Finding } from '../finding.ts';
import type { Locale, Namespace } from './locales.ts';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;
const placeholder = /\{\{\s*([A-Za-z]\w*)\s*\}\}/g;

/** The names that a phrase asks values for, sorted: `["code", "web"]`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '').sort();
}

/**
 * Every key of the model in every other language, in all its plural forms (CLDR, through
 * `Intl.PluralRules`), with the same placeholders; and only placeholders that are known.
 * @param known names of the facts and of the residents' own values
 */
export function localeFaults(locales: ReadonlyMap<string, Locale>, known: ReadonlySet<string>): Finding[] {
  const [model, ...others] = [...locales.values()];
  if (model === undefined) return [];
  const findings: Finding[] = [];
  for (const locale of [model, ...others]) {
    for (const [name, keys] of model.namespaces) {
      findings.push(...missing(name, keys, locale, model));
    }
    for (const [name, words] of locale.namespaces) {
      findings.push(...placeholderFaults(words, model.namespaces.get(name), known));
    }
  }
  return findings;
}

function missing(name: string, model: Namespace, locale: Locale, of: Locale): Finding[] {
  const words = locale.namespaces.get(name);
  const file = `locales/${locale.language.tag}/${name}.json`;
  const wanted = new Set<string>();
  for (const key of model.keys()) {
    const plural = pluralStem(key, model);
    if (plural === null) wanted.add(key);
    else for (const form of pluralForms(locale.language.intl)) wanted.add(`${plural}_${form}`);
  }
  return [...wanted]
    .filter((key) => (words?.get(key)?.text ?? '').trim() === '')
    .map((key) => ({
      check: 'locale-key',
      level: 'mend',
      where: { file },
      says: pluralSuffix.test(key)
        ? `The plural form “${key}” is missing: ${locale.language.english} needs ${pluralForms(locale.language.intl).join(', ')}.`
        : `The words for “${key}” are missing.`,
      todo: `Translate “${model.get(key)?.text ?? model.get(`${key.replace(pluralSuffix, '')}_other`)?.text ?? key}” from locales/${of.language.tag}/${name}.json.`,
    }));
}

/** The stem of a key with plural forms, or null. A key counts as plural only beside its `_other`. */
function pluralStem(key: string, words: Namespace): string | null {
  const stem = key.replace(pluralSuffix, '');
  return stem !== key && words.has(`${stem}_other`) ? stem : null;
}

export function pluralForms(intl: string): string[] {
  return new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
}

function placeholderFaults(words: Namespace, model: Namespace | undefined, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const [key, phrase] of words) {
    const names = placeholdersOf(phrase.text);
    for (const name of new Set(names)) {
      if (!known.has(name)) {
        findings.push({
          check: 'unknown-placeholder',
          level: 'mend',
          where: phrase.where,
          says: `“${key}” names {{${name}}}, which is no fact of campaign.yaml and nothing a resident’s row holds.`,
          todo: 'Correct the name, or add the fact to campaign.yaml.',
        });
      }
    }
    const wanted = model?.get(key) ?? model?.get(key.replace(pluralSuffix, '_other'));
    if (wanted === undefined) continue;
    const lost = difference(placeholdersOf(wanted.text), names);
    if (lost.length > 0) {
      findings.push({
        check: 'lost-placeholder',
        level: 'mend',
        where: phrase.where,
        says: `“${key}” has lost ${lost.map((name) => `{{${name}}}`).join(' and ')}, so its readers would not be told.`,
        todo: `Put it back where it belongs in: “${phrase.text}”.`,
      });
    }
  }
  return findings;
}

function difference(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
