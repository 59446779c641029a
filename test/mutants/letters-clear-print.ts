/** What clear print and easy read ask: letters of one height, a blank line between paragraphs, pictures beside words. */
import type { Content, GlyphRun } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import { runsOf } from './paragraph.ts';
import { firstTag, isLong, isPicture, moved, redrawn, tagsOf, withRole } from './tree.ts';

const sized = (content: Content, fits: (run: GlyphRun) => boolean, size: number): Content =>
  runsOf(content, (run) => (fits(run) ? { ...run, size } : run));

export const clearPrintRows: readonly LetterMutation[] = [
  {
    id: 'low-letters',
    what: 'Giant print is set at 24 pt of a typeface whose small letters are lower than Arial’s.',
    caughtBy: 'x-height',
    damage: ({ letters: { giant } }) => ({
      giant: redrawn(giant, firstTag(giant, isLong), (content) => sized(content, () => true, 24)),
    }),
  },
  {
    id: 'urdu-as-latin',
    what: 'An Urdu paragraph is set no larger than Latin would be.',
    caughtBy: 'x-height',
    damage: ({ letters: { ur } }) => ({
      ur: redrawn(ur, firstTag(ur, isLong), (content) => sized(content, ({ face }) => face.includes('nastaliq'), 14)),
    }),
  },
  {
    id: 'no-blank-line',
    what: 'Two paragraphs stand less than a blank line apart.',
    caughtBy: 'gap',
    damage: ({ letters: { en } }) => ({ en: redrawn(en, firstTag(en, isLong), (content) => moved(content, 0, -5)) }),
  },
  {
    id: 'no-blank-line-urdu',
    what: 'Two Urdu paragraphs stand as close as Latin’s may.',
    caughtBy: 'gap',
    damage: ({ letters: { urLarge } }) => ({
      urLarge: redrawn(urLarge, firstTag(urLarge, isLong), (content) => moved(content, 0, -12)),
    }),
  },
  {
    id: 'picture-behind',
    what: 'A picture stands behind its words, where reading ends.',
    caughtBy: 'pictures-beside',
    damage({ letters: { easy } }) {
      const all = tagsOf(easy.tree);
      const picture = all.filter(isPicture)[1];
      const words = all.slice(all.indexOf(picture ?? easy.tree)).find(withRole('P'));
      if (picture?.box === undefined || words === undefined) throw new Error('The letter has no picture.');
      const column = words.children.find((child) => child.kind === 'content');
      const start = (column?.x ?? 0) - picture.box.left;
      const swapped = redrawn(easy, words, (content) => moved(content, -start, 0));
      return { easy: redrawn(swapped, picture, (content) => moved(content, 330, 0)) };
    },
  },
];
