/** The film in sign language: its files, its captions with the campaign's facts put in, and who signs. */
import { access, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Finding } from '../finding.ts';
import type { Campaign } from './campaign.ts';
import { localiseFact } from './fact-kinds.ts';
import type { Locale } from './locales.ts';
import { fillPlain } from './markup.ts';
import { type Cue, readWebVtt } from './web-vtt.ts';

export interface CampaignFilm {
  /** In the order in which browsers try them: the name on the site, and the absolute path in the campaign. */
  readonly files: readonly { readonly name: string; readonly type: FilmType; readonly source: string }[];
  /** By language. */
  readonly captions: ReadonlyMap<string, readonly Cue[]>;
  /** Each begins at so many seconds; its title is the word `film:chapter-<title>`. */
  readonly chapters: readonly { readonly at: number; readonly title: string }[];
  readonly signer: { readonly name: string; readonly registration: string };
  /** Stands in for a film that is still to be made. */
  readonly placeholder: boolean;
}
export type FilmType = 'video/mp4' | 'video/webm';

const types: Readonly<Record<string, FilmType>> = { '.mp4': 'video/mp4', '.webm': 'video/webm' };

/** What was read, and what is wrong: a file that is missing or can't be read, a caption that names no fact. */
export interface FilmFound {
  /** Null where the campaign has none, or it can't be shown. */
  readonly film: CampaignFilm | null;
  readonly filmFaults: readonly Finding[];
}

export async function readFilm(campaign: Campaign, locales: ReadonlyMap<string, Locale>): Promise<FilmFound> {
  const { film, folder } = campaign;
  if (film === undefined) return { film: null, filmFaults: [] };
  const findings: Finding[] = [];
  const fault = (path: readonly PropertyKey[], says: string, todo: string): null => {
    const where = { file: 'campaign.yaml', line: campaign.lineOf(['film', ...path]) };
    findings.push({ check: 'film-file', level: 'mend', where, says, todo });
    return null;
  };
  const gone = (path: string, at: readonly PropertyKey[]): null =>
    fault(at, `The film’s file ${path} is not there.`, 'Put it into the campaign’s folder, or take “film” out.');

  const files: CampaignFilm['files'][number][] = [];
  for (const [at, path] of film.files.entries()) {
    const ending = extname(path).toLowerCase();
    const type = types[ending];
    const source = join(folder, path);
    const there = await access(source).then(
      () => true,
      () => false,
    );
    if (!there) gone(path, ['files', at]);
    else if (type === undefined)
      fault(['files', at], `Browsers can’t play ${path}.`, 'Save the film as .mp4 and .webm.');
    else files.push({ name: `bsl${ending}`, type, source });
  }
  const captions = new Map<string, readonly Cue[]>();
  for (const [tag, path] of Object.entries(film.captions)) {
    const at = ['captions', tag];
    const language = locales.get(tag)?.language;
    if (language === undefined) {
      fault(at, `There are captions in “${tag}”, which is no language of the campaign.`, 'Correct the language.');
      continue;
    }
    const bytes = await readFile(join(folder, path)).catch(() => gone(path, at));
    const cues = bytes === null ? null : readWebVtt(bytes.toString('utf8'));
    if (bytes !== null && (cues === null || cues.length === 0))
      fault(at, `There are no captions in ${path}.`, 'Save them as WebVTT: the first line says WEBVTT.');
    const filled = (cues ?? []).map((cue) => ({
      ...cue,
      text: fillPlain(
        cue.text,
        (name) => {
          const fact = campaign.facts[name];
          return fact === undefined ? null : { fact: localiseFact(name, fact, language) };
        },
        (name) => fault(at, `The captions name {{${name}}}, which is no fact.`, 'Correct the name, or add the fact.'),
      ),
    }));
    captions.set(tag, filled);
  }
  if (findings.length > 0) return { film: null, filmFaults: findings };
  const { chapters, signer, placeholder } = film;
  return { film: { files, captions, chapters, signer, placeholder }, filmFaults: [] };
}
