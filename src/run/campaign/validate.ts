/** Everything that can be known of a campaign before anything is made. */
import { type Finding, findingInWords } from '../../finding.ts';
import type { Language } from '../../letter.ts';
import { brailleFaults } from '../site/braille-files.ts';
import { recordingFaults } from '../site/recordings.ts';
import type { Prepared } from './prepare.ts';
import { reservedAddresses } from './reserved-addresses.ts';
import { sayableAddresses } from './sayable-addresses.ts';
import { type Trial, trial } from './trial.ts';
import { glyphFaults, wordFaults } from './word-faults.ts';

/** All faults of a campaign's words, facts and pictures: each would spoil letters. Beside them, what is to be said of
 * its pictures. */
export async function tryCampaign(prepared: Prepared): Promise<Trial> {
  const { campaign, allLocales, library } = prepared;
  const faceless = unknownFaces(prepared);
  if (faceless.length > 0) return { faults: faceless, pictures: [] };
  const words = wordFaults(campaign, allLocales);
  const glyphs = glyphFaults(campaign, allLocales, library);
  const faulty = new Set([...words, ...glyphs].map(({ where }) => where.language ?? where.file?.split('/')[1]));
  const languages = [...allLocales.values()].map(({ language }) => language);
  const whole = languages.filter(({ tag }) => !faulty.has(tag));
  const { faults, pictures } = await trial(prepared, whole);
  // A letter's panel holds words of every language: what a language's own file lacks is told there.
  const told = words.length > 0 ? faults.filter(({ check }) => check !== 'missing-key') : faults;
  return {
    faults: distinct([
      ...words,
      ...inEveryLanguage(glyphs, languages),
      ...inEveryLanguage(told, whole),
      ...prepared.filmFaults,
      ...(await recordingFaults(prepared)),
      ...(await brailleFaults(prepared)),
    ]),
    pictures,
  };
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
  const easyRead = prepared.formats.some(({ template }) => template === 'easy-read');
  const signed = prepared.campaign.easyReadSigned !== undefined;
  const film: Finding[] =
    prepared.film?.placeholder === true
      ? [
          {
            check: 'placeholder-film',
            level: 'look',
            where: { file: 'campaign.yaml', line: prepared.campaign.lineOf(['film', 'placeholder']) },
            says: 'The film in British Sign Language is a placeholder, and says so.',
            todo: 'Have the letter signed and filmed, name its files and signer, and set “placeholder” to false.',
          },
        ]
      : [];
  return [
    ...drafts,
    ...(easyRead && !signed ? [easyReadUnsigned] : []),
    ...placeholders,
    ...film,
    ...reservedAddresses(prepared.campaign),
    ...sayableAddresses(prepared),
  ];
}

const easyReadUnsigned: Finding = {
  check: 'easy-read-signed',
  level: 'look',
  where: { file: 'campaign.yaml', format: 'easy-read' },
  says: 'Nobody has signed the easy read letter.',
  todo: 'Have people with a learning disability read it, then write who and when under “easyReadSigned”.',
};

/** What is wrong alike in every language is said once, without a language. */
function inEveryLanguage(findings: readonly Finding[], languages: readonly Language[]): Finding[] {
  const alike = Map.groupBy(findings, ({ where: { language: _, ...where }, says, todo }) =>
    JSON.stringify([where, says, todo]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ where }) => where.language)).size < Math.max(languages.length, 2)) {
      return group;
    }
    const { language: _, ...where } = first.where;
    return [{ ...first, where }];
  });
}

/** One sentence once: a word missing from three letters is one thing to do. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [findingInWords(finding), finding])).values()];
}
