/** Campaign, words, templates and one resident's row → a `Letter`. */
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Fact, Inline, Language, Letter, QrCode } from '../letter.ts';
import type { PictureSource } from '../picture.ts';
import type { Campaign } from './campaign.ts';
import { factHref, localiseFact } from './fact-kinds.ts';
import type { Locale } from './locales.ts';
import { fillPlain, type Value } from './markup.ts';
import { parseLetter } from './parse-letter.ts';
import { inReadingOrder } from './reading-order.ts';
import { sitePages } from './site-pages.ts';
import { type ConditionGone, listeningConditions } from './template-conditions.ts';
import { templateHelpers } from './template-helpers.ts';
import type { Templates } from './templates.ts';
import type { Words } from './words.ts';

/** What a letter says of its own resident. */
export interface Resident {
  readonly name: string | null;
  /** As printed for the window: name or "The resident" first, postcode last. */
  readonly addressLines: readonly string[];
  readonly code: string;
}
export interface LetterRequest {
  readonly language: string;
  /** Name of the template: `letter`, `easy-read`, `bsl`, `privacy`. */
  readonly template: string;
  /** Path of this letter's own page below `/<language>/`: `easy/`, or '' for the letter itself. */
  readonly page: string;
  /** Null makes the letter without any personal data: for the site and its PDFs. */
  readonly resident: Resident | null;
  /** Whether phone numbers and addresses can be pressed: on screens, never on paper. */
  readonly links: boolean;
  /** What the accessibility statement lists, as keys of `accessibility.json`. */
  readonly barriers?: readonly string[];
  /** Told which way each condition of the templates went for this letter. */
  readonly onCondition?: (gone: ConditionGone) => void;
}
export interface LetterReader {
  /** @throws CannotRun where words, facts or pictures are missing */
  read(request: LetterRequest): Letter;
  /** A condition that was heard of, as its template has it: `if named`. */
  conditionInWords: Templates['conditionInWords'];
}
export interface LetterSources {
  readonly campaign: Campaign;
  readonly locales: ReadonlyMap<string, Locale>;
  /** What this run makes, by tag and by id: a letter offers nothing else, as its site would not have it. */
  readonly offered: { readonly languages: readonly string[]; readonly formats: readonly string[] };
  readonly words: Words;
  readonly templates: Templates;
  readonly picture: (name: string) => PictureSource | null;
}

export function createLetterReader(sources: LetterSources): LetterReader {
  const { campaign, locales, offered, words, templates } = sources;
  const facts = new Map(
    [...locales.values()].map(({ language }) => [language.tag, localisedFacts(campaign, language)]),
  );
  const panelLanguages = inReadingOrder(
    [...locales.values()].map(({ language }) => language).filter(({ tag }) => offered.languages.includes(tag)),
    (language) => language,
  );
  const short = campaign.site.replace(/^https:\/\//, '').replace(/\/$/, '');

  return {
    conditionInWords: templates.conditionInWords,
    read(request) {
      const { language: tag, resident } = request;
      const language = locales.get(tag)?.language;
      if (language === undefined) throw new CannotRun([unknownLanguage(tag)]);
      const findings = new Map<string, Finding>();
      const where = { file: `templates/${request.template}.hbs`, language: tag };
      const fault = (kind: 'key' | 'value' | 'picture', name: string) =>
        findings.set(`${kind} ${name}`, faultFinding(kind, name, where));

      const valueFor = (name: string): Value | null => {
        if (resident !== null && name === 'code') return { own: resident.code };
        if (resident?.name != null && name === 'name') return { own: resident.name };
        const page = sitePages.get(name);
        if (page !== undefined) {
          const path = `/${tag}/${page.path}`;
          const text = short + path.replace(/\/$/, '');
          return { fact: { kind: 'fact', name, text, isolate: true }, href: request.links ? path : null };
        }
        const fact = facts.get(tag)?.get(name);
        if (fact === undefined) return null;
        const setting = campaign.facts[name];
        return { fact, href: request.links && setting ? factHref(setting) : null };
      };
      const plain = (key: string, values: Readonly<Record<string, string>>) =>
        fillPlain(
          words.phrase(tag, key) ?? '',
          (name) => (values[name] === undefined ? valueFor(name) : { own: values[name] }),
          (name) => fault('value', name),
        );

      const html = templates.render(
        request.template,
        {
          personal: resident !== null,
          named: resident?.name != null,
          logo: campaign.logo ?? null,
          count: null,
          barriers: request.barriers ?? [],
        },
        {
          ...(request.onCondition === undefined ? {} : listeningConditions(request.onCondition)),
          ...templateHelpers({
            language: tag,
            words,
            valueFor,
            fault,
            panelLanguages,
            addressLines: resident?.addressLines ?? [],
            formats: offered.formats,
            countOf: (name) => {
              const setting = campaign.facts[name];
              return setting?.kind === 'number' ? setting.value : null;
            },
          }),
        },
      );
      const blocks = parseLetter(html, {
        picture: (name, alt) => {
          const source = sources.picture(name);
          if (source === null || alt === '') fault('picture', name);
          return { name, alt, source: source ?? noPicture };
        },
        code: (to): QrCode => {
          const own = `/${tag}/${request.page}`;
          if (to === 'own') {
            const address = short + own.replace(/\/$/, '');
            return {
              address: `${campaign.site.replace(/\/$/, '')}${own}`,
              short: address,
              alt: plain('common:ownCodeAlt', { address }),
              personal: false,
            };
          }
          const fragment = resident === null ? '' : `#${resident.code.replaceAll('-', '')}`;
          return {
            address: `https://${short}/${fragment}`,
            short,
            alt: plain('common:codeAlt', { address: short }),
            personal: resident !== null,
          };
        },
      });
      if (findings.size > 0) throw new CannotRun([...findings.values()]);
      const subject = blocks.find((block) => block.kind === 'heading' && block.level === 1);
      return {
        language: tag,
        direction: language.direction,
        title: subject?.kind === 'heading' ? plainText(subject.children) : campaign.title,
        blocks,
        furniture: {
          pageOf: words.phrase(tag, 'common:pageOf') ?? '',
          reference: resident === null ? null : { kind: 'field', name: 'code', text: resident.code },
          referenceLabel: words.phrase(tag, 'common:referenceLabel') ?? '',
        },
      };
    },
  };
}

/** The characters of inlines, as a title says them. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((part) => ('children' in part ? plainText(part.children) : part.text)).join('');
}

const noPicture: PictureSource = {
  format: 'svg',
  bytes: new Uint8Array(),
  width: 1,
  height: 1,
  placeholder: true,
  hash: '',
};

function localisedFacts(campaign: Campaign, language: Language): Map<string, Fact> {
  return new Map(Object.entries(campaign.facts).map(([name, fact]) => [name, localiseFact(name, fact, language)]));
}

function unknownLanguage(tag: string): Finding {
  return {
    check: 'unknown-language',
    level: 'mend',
    where: {},
    says: `The campaign has no language “${tag}”.`,
    todo: 'Add it to “languages” in campaign.yaml.',
  };
}

function faultFinding(kind: 'key' | 'value' | 'picture', name: string, where: Finding['where']): Finding {
  const says = {
    key: `There are no words for “${name}”.`,
    value: `There is no fact “${name}” in campaign.yaml.`,
    picture: `There is no picture “${name}” with an alternative text.`,
  }[kind];
  const todo = {
    key: `Add “${name.split(':')[1] ?? name}” to locales/${where.language}/${name.split(':')[0]}.json.`,
    value: 'Add it under “facts”, or take it out of the words that name it.',
    picture:
      'Put a picture of that name (svg, png, jpg) into the campaign’s pictures folder, and its words into pictures.json.',
  }[kind];
  return { check: `missing-${kind}`, level: 'mend', where, says, todo };
}
