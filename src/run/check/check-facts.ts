/**
 * Facts, offers and what the law asks to be said, of every kind of output as it is on disk: one printed letter of each language ×
 * format, every PDF and every page of the site.
 */
import type { FactsRead, StatedFact } from '../../check/facts/evidence.ts';
import { factsEverywhere } from '../../check/facts/facts-everywhere.ts';
import type { Output } from '../../check/facts/output.ts';
import { bslContact } from '../../check/offer/bsl-contact.ts';
import type { OffersRead } from '../../check/offer/evidence.ts';
import { formatsWithoutInk, offeringTemplates, offerNeeds } from '../../check/offer/needs.ts';
import { offerPerceived } from '../../check/offer/offer-perceived.ts';
import { offerToBlindPeople } from '../../check/offer/offer-to-blind-people.ts';
import { readFirst } from '../../check/offer/read-first.ts';
import { wordsIn } from '../../check/offer/scripts.ts';
import { accessibilityStatement } from '../../check/statement/accessibility-statement.ts';
import type { Finding } from '../../finding.ts';
import { formats } from '../../formats.ts';
import type { FactSetting } from '../../read/fact-kinds.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { TouchRead } from '../print/touch.ts';
import type { Checked } from './checked.ts';
import { type PrintedFile, readOutputs } from './read-outputs.ts';
import { readStatements } from './read-statements.ts';

/** @param folder the campaign's own output folder
 * @param printed every batch of the run; of each language × format, its first letter is read
 * @param touch marks for fingers, as they were read back */
export async function checkFacts(
  prepared: Prepared,
  folder: string,
  printed: readonly PrintedFile[],
  touch: TouchRead,
): Promise<Checked> {
  const host = shortAddress(prepared).split('/')[0] ?? '';
  const { outputs, of, unreadable } = await readOutputs(prepared, folder, printed, host);
  const offering = outputs.filter(
    (output) => translationsOf(prepared, output).length > 0 || signedOf(prepared, output).length > 0,
  );
  const films = new Set(prepared.formats.filter(({ film }) => film).map(({ id }) => id));
  const signing = outputs.filter(({ format }) => format !== null && films.has(format));
  const statements = await readStatements([...prepared.locales.values()], folder, outputs);
  const letters = printed.flatMap((file) => file.letters);
  const known = { paper: vocabularies(prepared, 'paper'), web: vocabularies(prepared, 'web') };
  const blind = offerToBlindPeople.run({
    letters: letters.length,
    wishesServed: letters.filter(({ format }) => formatsWithoutInk.includes(format)).length,
    marked: touch.letters,
    envelope: touch.envelope,
    contacted: false, // Nothing records it yet.
  });
  return {
    findings: [
      ...unreadable.map((path): Finding => missing(path)),
      ...outputs.flatMap((output) => factsEverywhere.run(factsRead(prepared, output))),
      ...offering.flatMap((output) => {
        const read = offersRead(prepared, output, known[output.medium]);
        return [...offerPerceived.run(read), ...readFirst.run(read)];
      }),
      ...signing.flatMap((output) => bslContact.run(factsRead(prepared, output))),
      ...statements.flatMap((statement) => accessibilityStatement.run(statement)),
      ...blind,
    ],
    tallies: {
      [factsEverywhere.id]: { read: outputs.length, of },
      [offerPerceived.id]: { read: offering.length, of: offering.length + unreadable.length },
      [readFirst.id]: { read: offering.length, of: offering.length + unreadable.length },
      [bslContact.id]: { read: signing.length, of: signing.length },
      [accessibilityStatement.id]: { read: statements.length, of: statements.length },
      [offerToBlindPeople.id]: { read: letters.length, of: letters.length },
    },
    notRun: signing.length > 0 ? {} : { [bslContact.id]: 'This run makes no letter in BSL.' },
  };
}

/** What a check of facts gets of one output. */
export function factsRead({ campaign, allLocales }: Prepared, output: Output): FactsRead {
  const stated = Object.entries(campaign.facts);
  const says = (fact: FactSetting, format: string) => fact.in === 'all' || (fact.in?.includes(format) ?? false);
  return {
    output,
    intl: allLocales.get(output.language ?? '')?.language.intl ?? [...allLocales.values()][0]?.language.intl ?? 'en',
    facts: Object.fromEntries(stated.map(([name, fact]): [string, StatedFact] => [name, fact])),
    required:
      output.format === null ? [] : stated.flatMap(([name, fact]) => (says(fact, output.format ?? '') ? name : [])),
  };
}

function offersRead(prepared: Prepared, output: Output, known: OffersRead['vocabularies']): OffersRead {
  return {
    output,
    translations: translationsOf(prepared, output),
    signed: signedOf(prepared, output),
    short: shortAddress(prepared),
    vocabularies: known,
  };
}

/** Where the words of an offer stand in the locales: of the panel on paper, of the site's index. */
const offerKey = { paper: 'common:panelLine', web: 'site:greeting' } as const;

/** The site's other pages offer each further language by its name in itself. */
function translationsOf({ locales, words }: Prepared, output: Output): OffersRead['translations'] {
  const byName = output.medium === 'web' && output.where.file !== 'site/index.html';
  return [...locales.values()]
    .filter(({ language }) => !byName || language.tag !== output.language)
    .map(({ language: { tag, english, script, autonym, readBefore = [] } }) => ({
      language: tag,
      english,
      script,
      readBefore,
      words: byName ? autonym : (words.phrase(tag, offerKey[output.medium]) ?? ''),
    }));
}

function signedOf({ formats: made, words, campaign }: Prepared, { format, language }: Output): OffersRead['signed'] {
  const template = formats.find(({ id }) => id === format)?.template ?? '';
  if (language === null || !offeringTemplates.includes(template)) return [];
  return offerNeeds.flatMap((need) => {
    const offered = made.find(({ id }) => id === need.format);
    if (offered === undefined) return [];
    const address = `${campaign.site.replace(/^https:\/\//, '').replace(/\/$/, '')}/${language}/${offered.page}`;
    const alt = words.phrase(language, `pictures:${need.picture}`) ?? '';
    return [{ title: offered.title, alt, address: address.replace(/\/$/, '') }];
  });
}

function shortAddress({ campaign }: Prepared): string {
  return campaign.site.replace(/^https:\/\//, '').replace(/\/$/, '');
}

/** All that a language says, without the words of the offers themselves. */
function vocabularies({ allLocales }: Prepared, medium: Output['medium']): OffersRead['vocabularies'] {
  const [namespace, key] = offerKey[medium].split(':');
  return new Map(
    [...allLocales].map(([tag, { namespaces }]) => [
      tag,
      new Set(
        [...namespaces].flatMap(([name, keys]) =>
          [...keys].flatMap(([own, { text }]) =>
            name === namespace && own === key ? [] : wordsIn(text.replace(/\{\{[^}]*\}\}/gu, ' ')),
          ),
        ),
      ),
    ]),
  );
}

function missing(path: string): Finding {
  return {
    check: factsEverywhere.id,
    level: 'mend',
    where: { file: path },
    says: 'This file can’t be read, so nobody knows what it says.',
    todo: 'Make it again.',
  };
}
