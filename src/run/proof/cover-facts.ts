/** What the proof's list says, in words. */
import { formats } from '../../formats.ts';
import { createTypesetter } from '../../typeset/typesetter.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { onWholeSheets } from '../print/make-batch.ts';
import { programVersion } from '../program-files.ts';
import type { Choice, ChosenLetter, ProofNames } from './choose.ts';
import { type CoverFacts, coverLetter, coverStyle } from './cover.ts';

export function namesOf({ reader }: Prepared): ProofNames {
  const scripts = new Intl.DisplayNames('en-GB', { type: 'script' });
  return {
    script: (id) => scripts.of(id) ?? id,
    condition: (place) => {
      const at = placeOf(place);
      return `“${reader.conditionInWords(at)}” (${at.file}, line ${at.line})`;
    },
  };
}

function placeOf(place: string): { readonly file: string; readonly line: number; readonly column: number } {
  const [file = '', line, column] = place.split(':');
  return { file, line: Number(line), column: Number(column) };
}

/** The same condition in several templates is one. */
function oneWaySayings({ reader }: Prepared, oneWay: readonly string[]): string[] {
  const said = Map.groupBy(oneWay, (way) => {
    const met = way.endsWith(':yes') ? 'always' : 'never';
    return `“${reader.conditionInWords(placeOf(way))}” is ${met} met`;
  });
  return [...said].map(([words, ways]) => {
    const files = [...new Set(ways.map((way) => placeOf(way).file))];
    return `${words} (${files.join(', ')})`;
  });
}

/** The list's own length moves the pages that it names, so it is set once to be counted. */
export function coverFacts(prepared: Prepared, { chosen, oneWay }: Choice, letters: number, state: string): CoverFacts {
  const titles = new Map(formats.map(({ id, title }) => [id, title]));
  const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
  const { typeset } = createTypesetter({ library: prepared.library, languages, sheet: prepared.profile.sheet });
  const facts = (first: number): CoverFacts => ({
    campaign: prepared.campaign.title,
    letters,
    languages: prepared.locales.size,
    formats: prepared.formats.length,
    state: state.slice(0, 8),
    version: programVersion(),
    oneWay: oneWaySayings(prepared, oneWay),
    entries: placed(chosen, first).map(({ page, one }) => ({
      page,
      chosen: one,
      language: languages.get(one.letter.language)?.english ?? one.letter.language,
      format: titles.get(one.letter.format) ?? one.letter.format,
    })),
  });
  // Three digits to each page's number: the list never gets longer than when it was counted.
  return facts(onWholeSheets(typeset(coverLetter(facts(100)), coverStyle)).pages.length + 1);
}

function placed(
  chosen: readonly ChosenLetter[],
  first: number,
): { readonly page: number; readonly one: ChosenLetter }[] {
  let page = first;
  return chosen.map((one) => {
    const at = { page, one };
    page += 2 * Math.ceil(one.letter.pages / 2);
    return at;
  });
}
