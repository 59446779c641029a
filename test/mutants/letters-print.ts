/** What an eye gets: sizes, places, leading, colours, and ink. */
import type { Colour, Content, GlyphRun, Shape, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import type { Name } from './subjects.ts';
import {
  contentsOf,
  firstTag,
  isLong,
  isPicture,
  linesOf,
  moved,
  redrawn,
  repainted,
  tagsOf,
  withRole,
} from './tree.ts';

const pale: Colour = { cmyk: [0, 0, 0, 0.35], rgb: [0.65, 0.65, 0.65] };
const runsOf = (content: Content, change: (run: GlyphRun) => GlyphRun): Content =>
  repainted(content, { runs: content.piece.runs.map(change) });
/** Row of damage to the first long paragraph of one letter. */
const paragraph = (
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
const middle = (content: Content): number => linesOf(content.piece)[1] ?? 0;
const textStart = (content: Content): number => Math.min(...content.piece.runs.map(({ x }) => x));

/** A hyphen as the face of the run has it, from elsewhere in the letter. */
function hyphenOf(letter: TypesetLetter, face: string) {
  const runs = contentsOf(letter.tree).flatMap(({ piece }) => piece.runs.filter((run) => run.face === face));
  const hyphen = runs.flatMap(({ clusters }) => clusters).find(({ text }) => text === '-');
  if (hyphen === undefined) throw new Error('The letter has no hyphen in this face.');
  return hyphen;
}

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
  paragraph('leading', 'The lines of a paragraph stand too close.', 'leading', (content) =>
    runsOf(content, (run) => ({ ...run, y: run.y * 0.8 })),
  ),
  paragraph(
    'leading-urdu',
    'The lines of an Urdu paragraph stand too close for Nastaliq.',
    'leading',
    (content) => runsOf(content, (run) => ({ ...run, y: run.y * 0.85 })),
    'urLarge',
  ),
  paragraph('indented', 'One line of a paragraph is indented.', 'alignment', (content) =>
    runsOf(content, (run) => (run.y === middle(content) ? { ...run, x: run.x + 12 } : run)),
  ),
  paragraph('hyphen', 'A word is divided with a hyphen at a line’s end.', 'split-words', (content, letter) => {
    const first = linesOf(content.piece)[0];
    const last = content.piece.runs.findLast(({ y }) => y === first);
    return runsOf(content, (run) => {
      if (run !== last) return run;
      const words = run.clusters.filter(({ text }, at) => at < run.clusters.length - 1 || text.trim() !== '');
      return { ...run, clusters: [...words, hyphenOf(letter, run.face)] };
    });
  }),
  paragraph('underlined', 'The words of a line are underlined.', 'plain-type', (content) => {
    const line = content.piece.runs.filter(({ y }) => y === middle(content));
    const [x, end] = [Math.min(...line.map((run) => run.x)), Math.max(...line.map((run) => run.x + run.width))];
    const y = middle(content) + 2;
    const rule = { kind: 'line', x1: x, y1: y, x2: end, y2: y, lineWidth: 0.75, stroke: line[0]?.colour } as Shape;
    return repainted(content, { shapes: [...content.piece.shapes, rule] });
  }),
  paragraph('long-line', 'A line has a hundred characters.', 'measure', (content) => {
    const [first = 0, second] = linesOf(content.piece);
    const end = Math.max(...content.piece.runs.filter(({ y }) => y === first).map(({ x, width }) => x + width));
    return runsOf(content, (run) => {
      const small = { ...run, size: run.size / 2, width: run.width / 2, x: run.x / 2 };
      return run.y === second ? { ...small, y: first, x: (run.x + end) / 2 + 3 } : small;
    });
  }),
  {
    id: 'phone-order',
    what: 'The groups of a phone number in an Urdu letter have changed places.',
    caughtBy: 'latin-left-to-right',
    damage: ({ letters: { urLarge } }) => {
      const isNumber = (run: GlyphRun) => PHONE.test(run.clusters.map(({ text }) => text).join(''));
      const holds = (one: Tag) => contentsOf(one).some(({ piece }) => piece.runs.some(isNumber));
      const tag = firstTag(urLarge, (one) => one !== urLarge.tree && holds(one));
      return {
        urLarge: redrawn(urLarge, tag, (content) =>
          runsOf(content, (run) => (isNumber(run) ? { ...run, clusters: groupsTurned(run) } : run)),
        ),
      };
    },
  },
];

const PHONE = /^\d+(?: \d+)+$/;

/** `0808 157 0123` as `0123 157 0808`. */
function groupsTurned({ clusters }: GlyphRun): GlyphRun['clusters'] {
  const groups: GlyphRun['clusters'][number][][] = [[]];
  for (const cluster of clusters) {
    if (cluster.text === ' ') groups.push([cluster], []);
    else groups.at(-1)?.push(cluster);
  }
  return groups.toReversed().flat();
}
