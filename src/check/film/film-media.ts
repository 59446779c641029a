import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { FilmRead, MediaRead } from './evidence.ts';

/** Seconds by which two files of one film, or a film and its captions' end, may differ. */
const SAME = 0.5;
/** Seconds that a film may go on after the last caption: a sign for the end, a logo. */
const AFTERWARDS = 6;
/** px: hands and face must be clear on a phone held upright. */
const LEAST_WIDTH = 640;
/** Bytes a second on a slow phone connection (1.6 Mbit/s), with some room. */
const MOST_A_SECOND = 180_000;

export const filmMedia: Check<FilmRead> = {
  id: 'film-media',
  reads: 'run',
  title: 'The film’s files can be played, are one film, and its captions reach from its beginning to its end.',
  source: 'RULES 3; read from the files’ headers by MediaInfo',
  run({ files, captionsEnd }) {
    const [first] = files.flatMap(({ header }) => header ?? []);
    return [
      ...files.flatMap((file) => faultsOfFile(file, first?.duration ?? 0)),
      ...captionsEnd.flatMap(({ file, seconds }) => {
        if (first === undefined) return [];
        const late = seconds > first.duration + SAME;
        if (!late && seconds >= first.duration - AFTERWARDS) return [];
        const says = `The film is ${round(first.duration)} s long, and its captions end at ${round(seconds)} s.`;
        return [finding(file, 'mend', says, 'Write captions for the film as it is, from its beginning to its end.')];
      }),
    ];
  },
};

function faultsOfFile({ file, bytes, header }: MediaRead, duration: number): Finding[] {
  if (header === null || header.videoTracks === 0)
    return [finding(file, 'mend', 'There is no film in this file.', 'Save the film again, as .mp4 or .webm.')];
  const findings: Finding[] = [];
  if (header.isCut === true)
    findings.push(finding(file, 'mend', 'The end of this film is missing.', 'Copy the film again, or save it again.'));
  if (Math.abs(header.duration - duration) > SAME)
    findings.push(
      finding(
        file,
        'mend',
        `This film lasts ${round(header.duration)} s, and the other file ${round(duration)} s.`,
        'Make both files from one film.',
      ),
    );
  if (header.width < LEAST_WIDTH)
    findings.push(
      finding(
        file,
        'look',
        `The film is ${header.width} px wide: hands and faces may not be clear.`,
        `Use a film of at least ${LEAST_WIDTH} px, or see that the signing can be read on a phone.`,
      ),
    );
  if (bytes > header.duration * MOST_A_SECOND)
    findings.push(
      finding(
        file,
        'look',
        `The film has ${Math.round(bytes / header.duration / 1000)} kB a second: it stops and starts on a slow phone.`,
        'Save it smaller, or see that it plays without stopping.',
      ),
    );
  return findings;
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10;

function finding(file: string, level: 'mend' | 'look', says: string, todo: string): Finding {
  return { check: filmMedia.id, level, where: { file }, says, todo };
}
