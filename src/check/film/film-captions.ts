import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { CaptionRead, CaptionsRead } from './evidence.ts';

/** RULES 3. */
const MOST_LINES = 2;
const LONGEST_LINE = 37;
const WORDS_A_MINUTE = 180;

export const filmCaptions: Check<CaptionsRead> = {
  id: 'film-captions',
  reads: 'run',
  title:
    'The film’s captions are in order, never two at once, at most two lines of 37 characters, and slow enough to read.',
  source: 'RULES 3; WebVTT (W3C); WCAG 2.2, 1.2.2',
  run({ file, unreadable, captions }) {
    const find = (says: string, todo: string, line?: number): Finding => ({
      check: filmCaptions.id,
      level: 'mend',
      where: { file, ...(line === undefined ? {} : { line }) },
      says,
      todo,
    });
    const broken = unreadable.map((what) => find(`The captions can’t be played: ${what}.`, 'Save them as WebVTT.'));
    if (captions.length === 0) return [...broken, find('There are no captions.', 'Write what is signed as captions.')];
    const each = captions.flatMap((caption, index) =>
      faultsOf(caption, captions[index - 1]).map(([says, todo]) => find(says, todo, caption.line)),
    );
    return [...broken, ...each];
  },
};

type Fault = readonly [says: string, todo: string];

function faultsOf({ from, to, lines }: CaptionRead, before: CaptionRead | undefined): Fault[] {
  const faults: Fault[] = [];
  const quoted = `“${lines.join(' ')}”`;
  if (to <= from) faults.push([`The caption ${quoted} ends before it begins.`, 'Correct its times.']);
  if (before !== undefined && from < before.from) faults.push([`The caption ${quoted} is out of order.`, 'Sort them.']);
  else if (before !== undefined && from < before.to)
    faults.push([`The caption ${quoted} begins before the last one ends.`, 'Let one end where the next begins.']);
  if (lines.join('') === '') faults.push(['A caption has no words.', 'Take it out, or write them.']);
  if (lines.length > MOST_LINES)
    faults.push([`The caption ${quoted} has ${lines.length} lines.`, 'Make two captions of it.']);
  const longest = Math.max(0, ...lines.map((line) => [...line].length));
  if (longest > LONGEST_LINE)
    faults.push([`A line of the caption ${quoted} has ${longest} characters.`, `Use at most ${LONGEST_LINE}.`]);
  const words = lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const pace = to > from ? Math.round((words / (to - from)) * 60) : 0;
  if (pace > WORDS_A_MINUTE)
    faults.push([
      `The caption ${quoted} must be read at ${pace} words a minute.`,
      `Show it longer, or say less: at most ${WORDS_A_MINUTE}.`,
    ]);
  return faults;
}
