/** What templates can say beside Handlebars' own words. */
import Handlebars from 'handlebars';
import type { Language } from '../letter.ts';
import { fillMarkup, fillPlain, type ValueOf } from './markup.ts';
import type { Words } from './words.ts';

const { SafeString, escapeExpression } = Handlebars;

/** By the name that templates use. */
export type Helpers = Readonly<Record<string, Handlebars.HelperDelegate>>;

/** Everything one letter's helpers draw on. */
export interface HelperScope {
  readonly language: string;
  readonly words: Words;
  readonly valueFor: ValueOf;
  /** The number that chooses a plural form, by the fact's name. */
  readonly countOf: (fact: string) => number | null;
  readonly panelLanguages: readonly Language[];
  readonly addressLines: readonly string[];
  /** The formats on offer, by id. */
  readonly formats: readonly string[];
  /** Hears of a key without words or a name without a value; the letter is then not made. */
  readonly fault: (kind: 'key' | 'value', name: string) => void;
}

type Options = Handlebars.HelperOptions;

/**
 * `{{t "letter:subject"}}` a phrase as markup, `{{t key count="members"}}` in its plural form;
 * `{{plain "common:logoAlt"}}` a phrase as plain text, for alternative texts; `{{fact "borough"}}`;
 * `{{postAddress}}`; `{{languagePanel to="index"}}` one line in every language on offer;
 * `{{#if (offered "bsl")}}` where that format is on offer; `{{concat "a" b}}`.
 */
export function templateHelpers(scope: HelperScope): Helpers {
  const phrase = (key: string, options: Options): string => {
    const count = typeof options.hash['count'] === 'string' ? scope.countOf(options.hash['count']) : undefined;
    if (count === null) scope.fault('value', String(options.hash['count']));
    const found = scope.words.phrase(scope.language, key, count ?? undefined);
    if (found === null) scope.fault('key', key);
    return found ?? '';
  };
  const missing = (name: string) => scope.fault('value', name);
  return {
    t: (key: string, options: Options) => new SafeString(fillMarkup(phrase(key, options), scope.valueFor, missing)),
    plain: (key: string, options: Options) => fillPlain(phrase(key, options), scope.valueFor, missing),
    fact: (name: string) => new SafeString(fillMarkup(`{{${name}}}`, scope.valueFor, missing)),
    concat: (...parts: unknown[]) => parts.slice(0, -1).map(String).join(''),
    offered: (format: string) => scope.formats.includes(format),
    postAddress: () =>
      new SafeString(
        `<post-address>${scope.addressLines.map((line) => `<post-line>${escapeExpression(line)}</post-line>`).join('')}</post-address>`,
      ),
    languagePanel: (options: Options) => {
      const lines = scope.panelLanguages.map((language) => {
        const line = scope.words.phrase(language.tag, 'common:panelLine');
        if (line === null) scope.fault('key', 'common:panelLine');
        return `<panel-line lang="${language.tag}" dir="${language.direction}">${escapeExpression(line ?? '')}</panel-line>`;
      });
      return new SafeString(
        `<language-panel to="${escapeExpression(String(options.hash['to']))}">${lines.join('')}</language-panel>`,
      );
    },
  };
}
