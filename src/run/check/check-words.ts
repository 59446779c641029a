/** The words of every language and template, once each: what a format changes is their size. */

import { activeVoice } from '../../check/words/active-voice.ts';
import { wordChecks } from '../../check/words/checks.ts';
import type { Phrase, WordsRead } from '../../check/words/evidence.ts';
import { passagesOf } from '../../check/words/passages.ts';
import { plainWords } from '../../check/words/plain-words.ts';
import { readerOf } from '../../check/words/readers.ts';
import { easyRead, plain, type WordRules } from '../../check/words/rules.ts';
import type { Format } from '../../formats.ts';
import type { Resident } from '../../read/letter-reader.ts';
import type { Locale } from '../../read/locales.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { Checked } from './checked.ts';

/** What a template's words must keep to; one that is not named keeps to plain words. */
const rulesOfTemplate: Readonly<Record<string, WordRules>> = { 'easy-read': easyRead };

/** Stands for any resident, so that no finding can quote one. */
const nobody: Resident = {
  name: 'A Resident',
  addressLines: ['A Resident', '1 Any Street', 'LONDON', 'SE30 1AA'],
  code: '0000-0000-0000-0000',
};

export function checkWords(prepared: Prepared): Checked {
  const reads = [...prepared.locales.values()].flatMap((locale) =>
    distinctTemplates(prepared.formats).map((format) => wordsRead(prepared, locale, format)),
  );
  const readable = reads.filter(({ language }) => readerOf(language) !== null).length;
  const easy = reads.filter(({ rules }) => rules.easyRead).length;
  const countOf = (id: string): number =>
    id.startsWith('easy-read-') ? easy : id === activeVoice.id || id === plainWords.id ? readable : reads.length;
  return {
    findings: reads.flatMap((read) => wordChecks.flatMap((check) => check.run(read))),
    tallies: Object.fromEntries(wordChecks.map(({ id }) => [id, { read: countOf(id), of: countOf(id) }])),
    notRun: Object.fromEntries(
      wordChecks
        .filter(({ id }) => countOf(id) === 0)
        .map(({ id }) => [
          id,
          id.startsWith('easy-read-')
            ? 'This run makes no easy read letters.'
            : 'None of the languages of this run has a reader of its words: a person must read them.',
        ]),
    ),
  };
}

/** Formats of one template say the same: the first stands for them. */
function distinctTemplates(formats: readonly Format[]): Format[] {
  return [...new Map(formats.toReversed().map((format) => [format.template, format])).values()].reverse();
}

function wordsRead({ reader, campaign }: Prepared, { language, namespaces }: Locale, format: Format): WordsRead {
  const letter = reader.read({
    language: language.tag,
    template: format.template,
    page: format.page,
    resident: nobody,
    links: false,
  });
  const phrases: Phrase[] = [...namespaces.values()].flatMap((keys) => [...keys.values()]);
  return {
    language,
    format: format.id,
    rules: rulesOfTemplate[format.template] ?? plain,
    passages: passagesOf(letter),
    factKinds: Object.fromEntries(Object.entries(campaign.facts).map(([name, { kind }]) => [name, kind])),
    phrases,
  };
}
