/** The letter to listen to: people's recordings, else a computer's voice where the campaign allows it and one is installed. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { recordingChecks } from '../../check/audio/checks.ts';
import { hear } from '../../check/audio/hear.ts';
import { audioSeconds } from '../../check/audio/read-audio.ts';
import type { RecordingRead } from '../../check/audio/recording-heard.ts';
import type { Finding } from '../../finding.ts';
import type { Language, Letter } from '../../letter.ts';
import { espeakVoices } from '../../write/audio/espeak.ts';
import { recording } from '../../write/audio/recording.ts';
import { spokenLetter } from '../../write/audio/speech.ts';
import type { Recording } from '../../write/html/input.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { Checked } from '../check/checked.ts';
import { copyPublic, writePublic } from '../work/output-folder.ts';

export interface LanguageRecording extends Recording {
  readonly language: string;
}

const pathOf = (tag: string): string => `${tag}/listen.mp3`;

/** "3 minutes", as the language says it. */
export function lengthInWords(seconds: number, { intl }: Language): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return new Intl.NumberFormat(intl, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
}

/** Makes or copies them into the site's folder. @returns those that are there */
export async function makeRecordings(prepared: Prepared, folder: string): Promise<LanguageRecording[]> {
  const { campaign, locales, words } = prepared;
  if (campaign.listen === undefined) return [];
  const voices = campaign.listen.computerVoice ? await espeakVoices() : new Set<string>();
  for (const { language } of locales.values()) {
    const to = join(folder, 'site', pathOf(language.tag));
    const own = campaign.listen.recordings[language.tag];
    if (own !== undefined) await copyPublic(join(campaign.folder, own), to);
    else if (voices.has(language.tag)) {
      const phrase = (key: string): string => words.phrase(language.tag, `listen:${key}`) ?? '';
      const borough = campaign.facts['borough'];
      const bytes = await recording(letterOf(prepared, language.tag), {
        sender: borough?.kind === 'text' ? borough.value : campaign.title,
        lasts: (seconds) => phrase('lasts').replace('{{length}}', lengthInWords(seconds, language)),
        parts: phrase('parts'),
      });
      await writePublic(to, bytes);
    }
  }
  return recordingsOnDisk(prepared, folder);
}

/** Those of a site's folder. */
export async function recordingsOnDisk(prepared: Prepared, folder: string): Promise<LanguageRecording[]> {
  const { campaign, locales } = prepared;
  const found: LanguageRecording[] = [];
  for (const { language } of locales.values()) {
    const path = pathOf(language.tag);
    const seconds = await audioSeconds(join(folder, 'site', path)).catch(() => undefined);
    if (seconds === undefined) continue;
    const computer = campaign.listen?.recordings[language.tag] === undefined;
    found.push({ language: language.tag, path, length: lengthInWords(seconds ?? 0, language), computer });
  }
  return found;
}

/** @param folder the campaign's own output folder */
export async function checkRecordings(
  prepared: Prepared,
  folder: string,
  recordings: readonly LanguageRecording[],
): Promise<Checked> {
  if (recordings.length === 0) {
    const why =
      'Nothing was recorded: the campaign has no recordings, and no computer’s voice is asked for or installed.';
    return { findings: [], tallies: {}, notRun: Object.fromEntries(recordingChecks.map(({ id }) => [id, why])) };
  }
  const read: RecordingRead[] = [];
  for (const { language, path, computer } of recordings) {
    const words = spokenLetter(letterOf(prepared, language)).flatMap(({ text }) => text.split(/\s+/)).length;
    const file = join(folder, 'site', path);
    const [seconds, powers] = [await audioSeconds(file).catch(() => null), await hear(file).catch(() => null)];
    const english = prepared.locales.get(language)?.language.english ?? language;
    read.push({ file: `site/${path}`, language, english, seconds, powers, words, computer });
  }
  return {
    findings: recordingChecks.flatMap((check) => check.run(read)),
    tallies: Object.fromEntries(recordingChecks.map(({ id }) => [id, { read: read.length, of: read.length }])),
    notRun: {},
  };
}

function letterOf({ reader }: Prepared, language: string): Letter {
  return reader.read({ language, template: 'letter', page: '', resident: null, links: true });
}

/** Recordings that campaign.yaml names and that aren't there, or whose language it lacks. */
export async function recordingFaults({ campaign }: Pick<Prepared, 'campaign'>): Promise<Finding[]> {
  const named = Object.entries(campaign.listen?.recordings ?? {});
  const found = await Promise.all(
    named.map(async ([tag, path]): Promise<Finding[]> => {
      const where = { file: 'campaign.yaml', line: campaign.lineOf(['listen', 'recordings', tag]) };
      const fault = (says: string, todo: string): Finding[] => [
        { check: 'listen-file', level: 'mend', where, says, todo },
      ];
      if (!campaign.languages.includes(tag))
        return fault(
          `There is a recording in “${tag}”, which is no language of the campaign.`,
          'Correct the language.',
        );
      const there = await access(join(campaign.folder, path)).then(
        () => true,
        () => false,
      );
      return there ? [] : fault(`The recording ${path} is not there.`, 'Put it into the campaign’s folder.');
    }),
  );
  return found.flat();
}
