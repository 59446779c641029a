/** The site from the letters that nobody's name stands in. */
import { join } from 'node:path';
import type { Letter } from '../../letter.ts';
import { factHref } from '../../read/fact-kinds.ts';
import { fillPlain } from '../../read/markup.ts';
import { inReadingOrder } from '../../read/reading-order.ts';
import { wordFile } from '../../write/docx/word-file.ts';
import { hostingFiles } from '../../write/hosting/hosting.ts';
import { completeSite } from '../../write/html/complete.ts';
import type { SiteFile, SiteInput, Way } from '../../write/html/input.ts';
import { readSiteParts, type SiteParts } from '../../write/html/parts.ts';
import { writeSite } from '../../write/html/site.ts';
import type { CutFont } from '../../write/html/webfonts.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { MadeScreenPdf } from '../print/make-screen-pdf.ts';
import { programFolder } from '../program-files.ts';
import { copyPublic, writePublic } from '../work/output-folder.ts';
import { barriersOf } from './barriers.ts';
import type { LanguageBraille } from './braille-files.ts';
import { filmOf, filmPath } from './film-page.ts';
import type { LanguageRecording } from './recordings.ts';

/** What a machine or a person may have added to the site. */
export interface SiteExtras {
  readonly recordings?: readonly LanguageRecording[];
  readonly braille?: readonly LanguageBraille[];
}

type WebPdfOf = Pick<MadeScreenPdf, 'language' | 'format' | 'path' | 'bytes' | 'pages'>;

/** Writes the site's pages beside its PDFs.
 * @param found what the checks found on an earlier making: the accessibility statement tells it
 * @param cut remembers the typefaces that it cut for an earlier making
 * @returns how many pages */
export async function makeSite(
  prepared: Prepared,
  pdfs: readonly MadeScreenPdf[],
  folder: string,
  found: readonly string[] = [],
  extras: SiteExtras = {},
  cut?: CutFont,
): Promise<number> {
  const languages = [...prepared.locales.values()].map(({ language }) => language);
  const files = await completeSite(siteFiles(prepared, pdfs, found, extras), languages, siteParts(prepared), cut);
  for (const file of files) await writePublic(join(folder, 'site', file.path), file.bytes);
  const words = await writeWords(prepared, folder);
  const films = (prepared.film?.files ?? []).map(({ name, source }) => ({ path: filmPath(name), source }));
  for (const { path, source } of films) await copyPublic(source, join(folder, 'site', path));
  const paths = [...files, ...pdfs, ...films, ...words, ...(extras.recordings ?? []), ...(extras.braille ?? [])].map(
    ({ path }) => path,
  );
  for (const { path, text } of hostingFiles(prepared.campaign.site, prepared.campaign.replyForm ?? null, paths))
    await writePublic(join(folder, path), text);
  return files.filter(isPage).length;
}

/** Where the letter of a language lies as a Word document, on the site. */
export const wordPath = (tag: string): string => `${tag}/letter.docx`;

/** Writes each language's letter as a Word document. @returns where they lie on the site */
async function writeWords(prepared: Prepared, folder: string): Promise<{ readonly path: string }[]> {
  const { campaign } = prepared;
  const written = [];
  for (const { language, letter, sender } of siteInput(prepared, []).editions) {
    const path = wordPath(language.tag);
    const bytes = await wordFile(letter, { language, sender, site: campaign.site, date: campaign.date });
    await writePublic(join(folder, 'site', path), bytes);
    written.push({ path });
  }
  return written;
}

/** The site's pages and what they are shown with, nothing written.
 * @throws CannotRun where words, facts, pictures or a web font are missing */
export function siteFiles(
  prepared: Prepared,
  pdfs: readonly MadeScreenPdf[],
  found: readonly string[] = [],
  extras: SiteExtras = {},
): readonly SiteFile[] {
  return writeSite(siteInput(prepared, pdfs, found, extras), siteParts(prepared));
}

function siteParts({ locales, formats }: Prepared): SiteParts {
  const faces = [...locales.values()].map(({ language }) => language.face);
  return readSiteParts(
    programFolder('templates'),
    faces,
    formats.flatMap(({ icon }) => icon ?? []),
  );
}

const isPage = (file: SiteFile): boolean => file.path.endsWith('.html');

/** What the site is made from, and what its pages are compared with. @param found `barriersFound` */
export function siteInput(
  prepared: Prepared,
  pdfs: readonly WebPdfOf[],
  found: readonly string[] = [],
  extras: SiteExtras = {},
): SiteInput {
  const { campaign, reader } = prepared;
  const t = wordsOf(prepared);
  const borough = campaign.facts['borough'];
  const message = Object.values(campaign.facts).find(({ kind }) => kind === 'sms');
  const letterOf = (language: string, template: string, page: string, barriers: readonly string[] = []) =>
    reader.read({ language, template, page, resident: null, links: true, barriers });
  return {
    editions: inReadingOrder([...prepared.locales.values()], ({ language }) => language).map(({ language }) => ({
      language,
      sender: borough?.kind === 'text' ? borough.value : campaign.title,
      letter: letterOf(language.tag, 'letter', ''),
      ways: prepared.formats
        .flatMap((format): Way[] =>
          format.icon === null
            ? []
            : [
                {
                  format: format.id,
                  folder: format.page.replace(/\/$/, ''),
                  icon: format.icon,
                  letter: letterOf(language.tag, format.template, format.page),
                  ...(format.film ? { film: filmOf(prepared, language, t) } : {}),
                },
              ],
        )
        .concat(listenWay(letterOf(language.tag, 'letter', ''), extras.recordings ?? [])),
      privacy: letterOf(language.tag, 'privacy', 'privacy/'),
      accessibility: letterOf(language.tag, 'accessibility', 'accessibility/', barriersOf(prepared, language, found)),
      contact: letterOf(language.tag, 'contact', 'contact/'),
      reply: letterOf(language.tag, 'reply', 'reply/'),
      pdfs: pdfs.filter((pdf) => pdf.language === language.tag),
      word: wordPath(language.tag),
      braille: extras.braille?.find((file) => file.language === language.tag) ?? null,
    })),
    defaultLanguage: [...prepared.locales.keys()][0] ?? '',
    baseAddress: campaign.site,
    replyForm: campaign.replyForm ?? null,
    replyMessage: message === undefined ? null : factHref(message),
    accent: campaign.colour,
    t,
  };
}

/** The way to listen, where there is a recording in the letter's language. */
function listenWay(letter: Letter, recordings: readonly LanguageRecording[]): Way[] {
  const recording = recordings.find(({ language }) => language === letter.language);
  if (recording === undefined) return [];
  return [{ format: 'listen', folder: 'listen', icon: 'headphones-outline', letter, recording }];
}

/** Words of the site's pages as plain text, with what stands in them. */
function wordsOf({ words }: Prepared): SiteInput['t'] {
  return (language, key, values = {}) => {
    const count = values['count'];
    const phrase = words.phrase(
      language,
      key.includes(':') ? key : `site:${key}`,
      typeof count === 'number' ? count : undefined,
    );
    const missing = (name: string): never => {
      throw new Error(`locales/${language}: nothing is known of “${name}” in “${key}”.`);
    };
    if (phrase === null) return missing(key);
    return fillPlain(phrase, (name) => (values[name] === undefined ? null : { own: String(values[name]) }), missing);
  };
}
