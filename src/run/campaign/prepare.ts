/** Everything a run stands on beside its residents, read once in each process: campaign, words, templates, faces. */
import { join } from 'node:path';
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Format, formats } from '../../formats.ts';
import type { PictureSource } from '../../picture.ts';
import type { Profile } from '../../profiles.ts';
import { type Campaign, readCampaign } from '../../read/campaign.ts';
import { type CampaignFilm, readFilm } from '../../read/film.ts';
import { createLetterReader, type LetterReader } from '../../read/letter-reader.ts';
import { type Locale, readLocales } from '../../read/locales.ts';
import { pictureFinder } from '../../read/pictures.ts';
import { readTemplates } from '../../read/templates.ts';
import { createWords, type Words } from '../../read/words.ts';
import { createFaceLibrary, type FaceLibrary } from '../../typeset/face-library.ts';
import type { Accent, PressOptions } from '../../write/pdf/pdf.ts';
import type { RunOptions } from '../options.ts';
import { accentOf } from '../print/accent.ts';
import { type BraillePlan, planBraille } from '../print/braille-plan.ts';
import { chooseProfile } from '../print/choose-profile.ts';
import { readPress } from '../print/press-options.ts';
import { programFolder } from '../program-files.ts';
import { settingFaults } from './campaign-settings.ts';
import { gatherFaults } from './gather-faults.ts';
import { readHeader } from './spreadsheet.ts';
import { wordFaults } from './word-faults.ts';

export interface Prepared {
  readonly campaign: Campaign;
  /** The languages and formats of this run, which its letters and site offer: the campaign's, or those asked for. */
  readonly locales: ReadonlyMap<string, Locale>;
  readonly formats: readonly Format[];
  /** All of the campaign's languages: a resident's wish is known by them, and the words of all are checked. */
  readonly allLocales: ReadonlyMap<string, Locale>;
  readonly words: Words;
  readonly reader: LetterReader;
  readonly library: FaceLibrary;
  /** The campaign's film in sign language; null where it has none. */
  readonly film: CampaignFilm | null;
  /** What keeps its film from being shown: told beside all other faults. */
  readonly filmFaults: readonly Finding[];
  /** Braille on the envelope or a card, where the campaign asks for it. */
  readonly braille: BraillePlan | null;
  /** What press files are written with. */
  readonly press: PressOptions;
  /** The campaign's own colour in PDFs; null: the program's. */
  readonly accent: Accent | null;
  /** The sheet, its envelopes and marks. */
  readonly profile: Profile;
  /** Pictures that were asked for so far, by name. */
  readonly pictures: ReadonlyMap<string, PictureSource | null>;
  /** Asks for one; null where there is none of that name. */
  readonly picture: (name: string) => PictureSource | null;
}

/** What of a run's options it hangs on. */
export type Asked = Pick<RunOptions, 'campaign' | 'languages' | 'formats' | 'recipients'> &
  Partial<Pick<RunOptions, 'profile'>>;

/** @throws CannotRun with everything that is wrong in any file, where the run can't go on without one of them */
export async function prepare(options: Asked): Promise<Prepared> {
  const faults = gatherFaults();
  const templateFolders = [programFolder('templates'), join(options.campaign, 'templates')];
  const templates = await faults.of(() => readTemplates(templateFolders));
  const campaign = await faults.of(() => readCampaign(options.campaign));
  if (campaign === null) return stopped(faults.stop);

  faults.add(settingFaults(campaign, options));
  const profile = await faults.of(() => chooseProfile(campaign, options.profile ?? null));
  const allLocales = await faults.of(() => readLanguages(campaign));
  const press = await faults.of(() => readPress(campaign));
  if (faults.found || templates === null || allLocales === null || press === null || profile === null) {
    // What can be said without them is said too.
    if (allLocales !== null) faults.add(wordFaults(campaign, allLocales));
    await faults.of(() => readHeader(campaign, options.recipients));
    return stopped(faults.stop);
  }

  const [council] = [...allLocales.values()];
  const braille = council === undefined ? null : planBraille(campaign, profile, council.language);
  const words = await createWords(allLocales);
  const pictures = new Map<string, PictureSource | null>();
  const find = pictureFinder(campaign.folder);
  const picture = (name: string): PictureSource | null => {
    const found = find(name);
    pictures.set(name, found);
    return found;
  };
  const locales = new Map([...allLocales].filter(([tag]) => options.languages?.includes(tag) ?? true));
  const made = formats.filter(({ id }) => campaign.formats.includes(id) && (options.formats?.includes(id) ?? true));
  // A run of two languages has a site of two: its letters must not promise the others.
  const offered = { languages: [...locales.keys()], formats: made.map(({ id }) => id) };
  return {
    campaign,
    allLocales,
    words,
    pictures,
    picture,
    locales,
    formats: made,
    reader: createLetterReader({ campaign, locales: allLocales, offered, words, templates, picture }),
    library: await createFaceLibrary(),
    ...(await readFilm(campaign, allLocales)),
    press,
    accent: accentOf(campaign, press),
    braille,
    profile,
  };
}

async function readLanguages(campaign: Campaign): Promise<Map<string, Locale>> {
  try {
    return await readLocales(campaign.languages, [programFolder('locales'), join(campaign.folder, 'locales')]);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    throw new CannotRun(
      error.findings.map((finding) =>
        finding.where.file === 'campaign.yaml'
          ? { ...finding, where: { ...finding.where, line: campaign.lineOf(['languages']) } }
          : finding,
      ),
    );
  }
}

function stopped(stop: () => void): never {
  stop();
  throw new Error('A reader gave nothing and found nothing.');
}
