/** Easy read: every sentence or short pair stands beside a picture of its own. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { quoted, reporter, type WordsRead } from './evidence.ts';
import { type Prose, proseOf } from './prose.ts';

/** A short pair. */
const BESIDE_ONE_PICTURE = 2;

export const easyReadPictures: Check<WordsRead> = {
  id: 'easy-read-pictures',
  reads: 'letter',
  title: 'In easy read, each sentence or short pair has its own picture.',
  source: 'RULES 2 (gov.uk, Photosymbols: pictures left, words right)',
  run(read) {
    if (!read.rules.easyRead) return [];
    const finding = reporter(easyReadPictures.id, read);
    const prose = proseOf(read).filter(({ passage }) => passage.kind === 'paragraph' && !passage.form);
    const alone = prose
      .filter(({ passage }) => passage.row === null)
      .map(({ passage, sentence }): Finding => {
        const says = `A sentence of easy read has no picture: ${quoted(sentence)}`;
        return finding('mend', passage, sentence.start, says, 'Put it in a picture row of its own.');
      });
    const rows = Map.groupBy(
      prose.filter(({ passage }) => passage.row !== null),
      ({ passage }) => passage.row,
    );
    const crowded = [...rows.values()].flatMap((row: readonly Prose[]): Finding[] => {
      const [first] = row;
      if (first === undefined || row.length <= BESIDE_ONE_PICTURE) return [];
      const says = `Unexpected ${row.length} sentences beside one picture, expected at most ${BESIDE_ONE_PICTURE}: “${first.passage.text}”`;
      const todo = 'Give the last sentence a picture of its own, or say it in fewer.';
      return [finding('look', first.passage, first.sentence.start, says, todo)];
    });
    return [...alone, ...crowded];
  },
};
