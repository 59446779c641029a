import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';

export interface RecordingRead {
  /** Relative to the output folder: `site/en/listen.mp3`. */
  readonly file: string;
  readonly language: string;
  /** Its name in English. */
  readonly english: string;
  /** Null where nothing can be heard in it. */
  readonly seconds: number | null;
  /** Mean power of each tenth of a second, as ears weigh it; null where it can't be decoded. */
  readonly powers: readonly number[] | null;
  /** How many words the letter has. */
  readonly words: number;
  readonly computer: boolean;
}

/** Words a minute: people read letters aloud at 110 to 180; outside of these something is cut or missing. */
const SLOWEST = 60;
const FASTEST = 240;

export const recordingHeard: Check<readonly RecordingRead[]> = {
  id: 'recording-heard',
  reads: 'run',
  title: 'Each recording can be played and is as long as its letter; a person has listened to it.',
  source: 'RULES 8',
  run(recordings) {
    const broken = recordings.flatMap(({ file, language, seconds, words }): Finding[] => {
      const find = (says: string): Finding => ({
        check: recordingHeard.id,
        level: 'mend',
        where: { file, language },
        says,
        todo: 'Record it again, or take it out of “listen” in campaign.yaml.',
      });
      if (seconds === null) return [find('Nothing can be heard in this recording.')];
      const pace = Math.round((words / seconds) * 60);
      if (pace >= SLOWEST && pace <= FASTEST) return [];
      return [find(`Its ${words} words in ${Math.round(seconds)} seconds are ${pace} a minute: something is missing.`)];
    });
    const computers = recordings.filter(({ computer, seconds }) => computer && seconds !== null);
    if (computers.length === 0) return broken;
    const languages = computers.map(({ english }) => english).join(', ');
    return [
      ...broken,
      {
        check: recordingHeard.id,
        level: 'look',
        where: { file: 'site' },
        says: `A computer’s voice reads the letter in ${languages}, and nobody has listened to it.`,
        todo: 'Have speakers of each language listen, or record a person: “listen: recordings” in campaign.yaml.',
      },
    ];
  },
};
