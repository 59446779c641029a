/** What is wrong with words and facts before any letter is put together from them. */
import type { Finding, Place } from '../../finding.ts';
import type { Campaign } from '../../read/campaign.ts';
import { localiseFact } from '../../read/fact-kinds.ts';
import { localeFaults } from '../../read/locale-faults.ts';
import type { Locale } from '../../read/locales.ts';
import { sitePages } from '../../read/site-pages.ts';
import { missingCharacters } from '../../typeset/coverage.ts';
import type { FaceLibrary } from '../../typeset/face-library.ts';

/** Names that phrases may ask for beside the campaign's facts. */
const ownValues = [
  'name',
  'code',
  'page',
  'pages',
  'address',
  'count',
  'block',
  'signer',
  'registration',
  'length',
  ...sitePages.keys(),
];

/** Missing keys and plural forms, lost and unknown placeholders. */
export function wordFaults(campaign: Campaign, locales: ReadonlyMap<string, Locale>): Finding[] {
  return localeFaults(locales, new Set([...Object.keys(campaign.facts), ...ownValues]));
}

/** Characters that no typeface has, in the words of any language and in the campaign's facts. */
export function glyphFaults(campaign: Campaign, locales: ReadonlyMap<string, Locale>, library: FaceLibrary): Finding[] {
  const findings: Finding[] = [];
  for (const { language, namespaces } of locales.values()) {
    const look = (text: string, where: Place) =>
      findings.push(...glyphFinding(missingCharacters(library, text, language.face), where));
    for (const phrase of [...namespaces.values()].flatMap((words) => [...words.values()])) {
      look(phrase.text, phrase.where);
    }
    for (const [name, fact] of Object.entries(campaign.facts)) {
      const line = campaign.factLines.get(name);
      look(localiseFact(name, fact, language).text, {
        file: 'campaign.yaml',
        language: language.tag,
        ...(line === undefined ? {} : { line }),
      });
    }
  }
  return findings;
}

/** One finding where there are any. */
export function glyphFinding(missing: readonly string[], where: Place): Finding[] {
  if (missing.length === 0) return [];
  return [
    {
      check: 'missing-glyph',
      level: 'mend',
      where,
      says: `No typeface has ${missing.map((character) => `“${character}”`).join(', ')}.`,
      todo: 'Write it with other characters, or add a typeface (ARCHITECTURE.md, “To add a typeface”).',
    },
  ];
}
