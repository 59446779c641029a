/** How lines are set: their leading, edges, ends and order, underlined, in columns, and of one size side by side. */
import type { Content, GlyphRun, Shape, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import { paragraph, runsOf } from './paragraph.ts';
import { contentsOf, firstTag, isLong, linesOf, moved, redrawn, repainted, tagsOf, textOf } from './tree.ts';

const middle = (content: Content): number => linesOf(content.piece)[1] ?? 0;

/** A hyphen as the face of the run has it, from elsewhere in the letter. */
function hyphenOf(letter: TypesetLetter, face: string) {
  const runs = contentsOf(letter.tree).flatMap(({ piece }) => piece.runs.filter((run) => run.face === face));
  const hyphen = runs.flatMap(({ clusters }) => clusters).find(({ text }) => text === '-');
  if (hyphen === undefined) throw new Error('The letter has no hyphen in this face.');
  return hyphen;
}

export const lineRows: readonly LetterMutation[] = [
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
    id: 'welsh-bold',
    what: 'The panel of a Polish letter offers English larger than Welsh.',
    caughtBy: 'languages-alike',
    damage: ({ letters: { pl } }) => ({
      pl: redrawn(
        pl,
        firstTag(pl, (tag) => tag.language === 'en' && textOf(tag).includes(' ')),
        (content) => runsOf(content, (run) => ({ ...run, size: run.size + 1 })),
      ),
    }),
  },
  {
    id: 'columns',
    what: 'Two paragraphs stand beside each other, as two columns.',
    caughtBy: 'alignment',
    damage({ letters: { en } }) {
      const narrow = (content: Content) =>
        runsOf(content, (run) => ({ ...run, size: run.size * 0.45, width: run.width * 0.45, x: run.x * 0.45 }));
      const one = firstTag(en, isLong);
      const left = redrawn(en, one, narrow);
      const [first, other] = [contentsOf(one)[0], tagsOf(left.tree).filter(isLong)[1]];
      const second = other === undefined ? undefined : contentsOf(other)[0];
      if (other === undefined || first === undefined || second === undefined) throw new Error('One paragraph.');
      const beside = (content: Content) => ({ ...moved(narrow(content), 260, first.y - second.y), page: first.page });
      return { en: redrawn(left, other, beside) };
    },
  },
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
