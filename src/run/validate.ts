/**
 * Everything that can be known before anything is made: each language × format is read once as a
 * named resident's letter, an unnamed one's and the site's, so that no missing word, fact or
 * picture turns up in letter 7,312.
 */
import { CannotRun } from '../errors.ts';
import { type Finding, findingInWords } from '../finding.ts';
import type { Letter } from '../letter.ts';
import type { Resident } from '../read/letter-reader.ts';
import { localeFaults } from '../read/locale-faults.ts';
import { lostFacts } from '../read/required-facts.ts';
import { missingCharacters } from '../typeset/coverage.ts';
import type { Prepared } from './prepare.ts';

/** Names that phrases may ask for beside the campaign's facts. */
const ownValues = ['name', 'code', 'page', 'pages', 'address', 'count'];

/** Stands for any resident while the letters are tried. */
const nobody: Resident = {
  name: 'A Resident',
  addressLines: ['A Resident', '1 Any Street', 'LONDON', 'SE30 1AA'],
  code: '0000-0000-0000-0000',
};

/** All faults of a campaign's words, facts and pictures: each would spoil letters. */
export function campaignFaults(prepared: Prepared): Finding[] {
  const { campaign, allLocales, library } = prepared;
  const faceless = unknownFaces(prepared);
  if (faceless.length > 0) return faceless;
  const findings = localeFaults(allLocales, new Set([...Object.keys(campaign.facts), ...ownValues]));
  if (findings.length === 0) {
    for (const { language } of allLocales.values()) {
      for (const format of prepared.formats) {
        for (const resident of [nobody, { ...nobody, name: null }, null]) {
          findings.push(
            ...tried(() => {
              const letter = prepared.reader.read({
                language: language.tag,
                template: format.template,
                page: format.page,
                resident,
                links: resident === null,
              });
              return resident === null ? [] : lostFacts(letter, format.id, campaign);
            }),
          );
        }
      }
      findings.push(...tried(() => privacyNotice(prepared, language.tag) && []));
    }
  }
  for (const { language, namespaces } of allLocales.values()) {
    for (const phrase of [...namespaces.values()].flatMap((words) => [...words.values()])) {
      const missing = missingCharacters(library, phrase.text, language.face);
      if (missing.length === 0) continue;
      findings.push({
        check: 'missing-glyph',
        level: 'mend',
        where: phrase.where,
        says: `No typeface has ${missing.map((character) => `“${character}”`).join(', ')}.`,
        todo: 'Write it with other characters, or add a typeface (ARCHITECTURE.md, “Add a typeface”).',
      });
    }
  }
  return distinct(findings);
}

function unknownFaces({ allLocales, library }: Prepared): Finding[] {
  const known = library.families.map(({ id }) => id);
  return [...allLocales.values()]
    .filter(({ language }) => !known.includes(language.face))
    .map(({ language }) => ({
      check: 'language-face',
      level: 'mend',
      where: { file: `locales/${language.tag}/language.json` },
      says: `There is no typeface “${language.face}”.`,
      todo: `Choose from ${known.join(', ')}.`,
    }));
}

/** The privacy notice as a page of the site. */
export function privacyNotice(prepared: Prepared, language: string): Letter {
  return prepared.reader.read({ language, template: 'privacy', page: 'privacy/', resident: null, links: true });
}

/** What must not reach residents: `--final` refuses it, the report lists it. */
export function unfinished(prepared: Prepared): Finding[] {
  const drafts = [...prepared.locales.values()]
    .filter(({ language }) => language.review === 'draft')
    .map(
      ({ language }): Finding => ({
        check: 'draft-words',
        level: 'look',
        where: { file: `locales/${language.tag}/language.json`, language: language.tag },
        says: `The ${language.english} words are a draft: no person has signed them.`,
        todo: 'Have a native reader check them, then write who and when under “review”.',
      }),
    );
  const placeholders = [...prepared.pictures]
    .filter(([, source]) => source?.placeholder === true)
    .map(
      ([name]): Finding => ({
        check: 'placeholder-picture',
        level: 'look',
        where: { file: `pictures/${name}` },
        says: `A free pictogram stands in for the picture “${name}”.`,
        todo: 'Put your own of that name (svg, png or jpg) into the campaign’s pictures folder, or agree to this one.',
      }),
    );
  return [...drafts, ...placeholders];
}

function tried(read: () => readonly Finding[]): readonly Finding[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof CannotRun) return error.findings;
    throw error;
  }
}

/** One sentence once: a word missing from three letters is one thing to do. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [findingInWords(finding), finding])).values()];
}
