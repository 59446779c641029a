/** Everything a run stands on, read once in each process: campaign, words, templates, faces. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Format, formatById, formats } from '../formats.ts';
import type { PictureSource } from '../picture.ts';
import { type Campaign, readCampaign } from '../read/campaign.ts';
import { createLetterReader, type LetterReader } from '../read/letter-reader.ts';
import { type Locale, readLocales } from '../read/locales.ts';
import { pictureFinder } from '../read/pictures.ts';
import { type Recipients, readRecipients } from '../read/recipients.ts';
import { readTemplates } from '../read/templates.ts';
import { createWords, type Words } from '../read/words.ts';
import { createAddressRuler } from '../typeset/blocks/address.ts';
import { missingCharacters } from '../typeset/coverage.ts';
import { createFaceLibrary, type FaceLibrary } from '../typeset/face-library.ts';
import { a4 } from '../typeset/sheet.ts';
import type { RunOptions } from './options.ts';
import { programFolder } from './program-files.ts';

export interface Prepared {
  readonly campaign: Campaign;
  /** The languages and formats of this run: the campaign's, or those asked for. */
  readonly locales: ReadonlyMap<string, Locale>;
  readonly formats: readonly Format[];
  /** All of the campaign's languages, which the panel on every letter needs. */
  readonly allLocales: ReadonlyMap<string, Locale>;
  readonly words: Words;
  readonly reader: LetterReader;
  readonly library: FaceLibrary;
  /** Pictures that were asked for so far, by name. */
  readonly pictures: ReadonlyMap<string, PictureSource | null>;
}

/** @throws CannotRun with everything that is wrong in the first file that is wrong */
export async function prepare(options: Pick<RunOptions, 'campaign' | 'languages' | 'formats'>): Promise<Prepared> {
  const campaign = await readCampaign(options.campaign);
  const wanted = [
    ...unknown(options.languages, campaign.languages, 'language'),
    ...unknown(options.formats, campaign.formats, 'format'),
    ...campaign.formats.filter((id) => !formatById.has(id)).map((id) => unknownFormat(id)),
  ];
  if (wanted.length > 0) throw new CannotRun(wanted);

  const allLocales = await readLocales(
    campaign.languages,
    [programFolder('locales'), join(campaign.folder, 'locales')],
    programFolder('.'),
  );
  const words = await createWords(allLocales);
  const templates = await readTemplates([programFolder('templates'), join(campaign.folder, 'templates')]);
  const pictures = new Map<string, PictureSource | null>();
  const find = pictureFinder(campaign.folder);
  const picture = (name: string): PictureSource | null => {
    const found = find(name);
    pictures.set(name, found);
    return found;
  };
  return {
    campaign,
    allLocales,
    words,
    pictures,
    locales: new Map([...allLocales].filter(([tag]) => options.languages?.includes(tag) ?? true)),
    formats: formats.filter(({ id }) => campaign.formats.includes(id) && (options.formats?.includes(id) ?? true)),
    reader: createLetterReader({ campaign, locales: allLocales, words, templates, picture }),
    library: await createFaceLibrary(),
  };
}

/** Reads the residents of a run; rows that can't be made are values, not errors. */
export async function readResidents(
  prepared: Prepared,
  options: Pick<RunOptions, 'recipients' | 'limit'>,
): Promise<Recipients & { readonly file: string }> {
  const { campaign, allLocales, library } = prepared;
  const path = options.recipients ?? join(campaign.folder, campaign.recipients);
  const file =
    relative(campaign.folder, path).startsWith('..') || isAbsolute(campaign.recipients)
      ? path
      : relative(campaign.folder, path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new CannotRun([
      {
        check: 'recipients-file',
        level: 'mend',
        where: { file },
        says: 'The spreadsheet of residents is not there.',
        todo: 'Put it there, name it under “recipients” in campaign.yaml, or give --recipients FILE.',
      },
    ]);
  }
  const read = readRecipients(bytes, file, {
    languages: [...allLocales.values()].map(({ language }) => language),
    formats: campaign.formats,
    defaultLanguage: campaign.languages[0] ?? '',
    defaultFormat: campaign.defaultFormat,
    lineFits: createAddressRuler(library, a4),
    missingCharacters: (text, language) => missingCharacters(library, text, allLocales.get(language)?.language.face),
  });
  const chosen = new Set(prepared.formats.map(({ id }) => id));
  const recipients = read.recipients.filter(
    ({ language, format }) => prepared.locales.has(language) && chosen.has(format),
  );
  return { ...read, file, recipients: options.limit === null ? recipients : recipients.slice(0, options.limit) };
}

function unknown(asked: readonly string[] | null, known: readonly string[], what: string): Finding[] {
  return (asked ?? [])
    .filter((id) => !known.includes(id))
    .map((id) => ({
      check: `unknown-${what}`,
      level: 'mend',
      where: { file: 'campaign.yaml' },
      says: `The campaign has no ${what} “${id}”.`,
      todo: `Choose from ${known.join(', ')}.`,
    }));
}

function unknownFormat(id: string): Finding {
  return {
    check: 'unknown-format',
    level: 'mend',
    where: { file: 'campaign.yaml' },
    says: `“${id}” is no format that can be made.`,
    todo: `Choose from ${formats.map((format) => format.id).join(', ')}.`,
  };
}
