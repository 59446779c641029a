/** What an eye gets: sizes, places, colours, and ink. */
import type { Colour, Content } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import { paragraph, runsOf } from './paragraph.ts';
import { contentsOf, firstTag, isLong, isPicture, moved, redrawn, repainted, tagsOf, withRole } from './tree.ts';

const pale: Colour = { cmyk: [0, 0, 0, 0.35], rgb: [0.65, 0.65, 0.65] };
const textStart = (content: Content): number => Math.min(...content.piece.runs.map(({ x }) => x));

export const printRows: readonly LetterMutation[] = [
  {
    id: 'small-label',
    what: 'A label is printed at 9 pt.',
    caughtBy: 'glyph-size',
    damage: ({ letters: { en } }) => ({
      en: redrawn(en, firstTag(en, withRole('Lbl')), (content) => runsOf(content, (run) => ({ ...run, size: 9 }))),
    }),
  },
  {
    id: 'small-page-number',
    what: 'The page’s number is printed at 8 pt in large print.',
    caughtBy: 'glyph-size',
    damage: ({ letters: { urLarge } }) => ({
      urLarge: {
        ...urLarge,
        pages: urLarge.pages.map((page) => ({
          ...page,
          artifacts: page.artifacts.map((content) => runsOf(content, (run) => ({ ...run, size: 8 }))),
        })),
      },
    }),
  },
  {
    id: 'urdu-clipped',
    what: 'The ink of an Urdu paragraph is cut off at its line.',
    caughtBy: 'inside-page',
    damage({ letters: { ur } }) {
      const shared = firstTag(ur, (tag) => isLong(tag) && contentsOf(tag).every(({ piece }) => piece.key !== null));
      return {
        ur: redrawn(ur, shared, (content) => {
          const { ink } = content.piece;
          return repainted(content, { ink: { ...ink, bottom: ink.bottom - 14 } });
        }),
      };
    },
  },
  {
    id: 'off-page',
    what: 'A block stands half off the page.',
    caughtBy: 'inside-page',
    damage: ({ letters: { en } }) => ({
      en: redrawn(en, firstTag(en, withRole('H2')), (content) => moved(content, 450, 0)),
    }),
  },
  paragraph('in-margin', 'A paragraph stands in the margin.', 'inside-page', (content) => moved(content, -35, 0)),
  {
    id: 'overlap',
    what: 'A heading is printed over the paragraph below it.',
    caughtBy: 'no-overlap',
    damage: ({ letters: { en } }) => ({
      en: redrawn(en, firstTag(en, withRole('H2')), (content) => moved(content, 0, 30)),
    }),
  },
  {
    id: 'over-picture',
    what: 'A sentence is printed over its picture.',
    caughtBy: 'no-overlap',
    damage({ letters: { easy } }) {
      const all = tagsOf(easy.tree);
      const picture = all.filter(isPicture)[1];
      const beside = all.slice(all.indexOf(picture ?? easy.tree)).find(withRole('P'));
      if (picture?.box === undefined || beside === undefined) throw new Error('The letter has no picture.');
      const { left } = picture.box;
      return { easy: redrawn(easy, beside, (content) => ({ ...content, x: left - textStart(content) + 5 })) };
    },
  },
  paragraph('pale', 'A paragraph is printed in pale grey.', 'contrast', (content) =>
    runsOf(content, (run) => ({ ...run, colour: pale })),
  ),
];
