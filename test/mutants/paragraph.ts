import type { Content, GlyphRun, TypesetLetter } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import type { Name } from './subjects.ts';
import { firstTag, isLong, redrawn, repainted } from './tree.ts';

export const runsOf = (content: Content, change: (run: GlyphRun) => GlyphRun): Content =>
  repainted(content, { runs: content.piece.runs.map(change) });

/** Row of damage to the first long paragraph of one letter. */
export const paragraph = (
  id: string,
  what: string,
  caughtBy: string,
  change: (content: Content, letter: TypesetLetter) => Content,
  name: Name = 'en',
): LetterMutation => ({
  id,
  what,
  caughtBy,
  damage: ({ letters }) => ({
    [name]: redrawn(letters[name], firstTag(letters[name], isLong), (content) => change(content, letters[name])),
  }),
});
