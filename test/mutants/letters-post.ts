/** Marks for machines and for fingers, and what the envelope's window shows. */
import type { Content, Shape, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { pt } from '../../src/typeset/sheet.ts';
import type { LetterMutation } from './letters.ts';
import { mailmarkFor } from './subjects.ts';
import { firstTag, moved, redrawn, textOf } from './tree.ts';

const same = <T>(one: T): T => one;
/** The letter with the artifacts of its first page changed. */
const furnished = (letter: TypesetLetter, change: (artifacts: readonly Content[]) => readonly Content[]) => ({
  ...letter,
  pages: letter.pages.map((page, at) => (at === 0 ? { ...page, artifacts: change(page.artifacts) } : page)),
});
/** Ink of a kind that the letter has, of this shape alone, on its first page. */
function drawn(letter: TypesetLetter, shape: Shape, left: number, top: number): Content {
  const ink = { left, top: top - 2, right: left + 60, bottom: top + 2 };
  const [any] = letter.pages[0]?.artifacts ?? [];
  if (any === undefined) throw new Error('The letter has no marks.');
  return { ...any, page: 0, x: 0, y: 0, piece: { key: null, runs: [], shapes: [shape], ink } };
}
const black = { cmyk: [0, 0, 0, 1], rgb: [0, 0, 0] } as const;
const line = (letter: TypesetLetter, left: number, top: number): Content =>
  drawn(letter, { kind: 'line', x1: left, y1: top, x2: left + 14, y2: top, stroke: black, lineWidth: 0.4 }, left, top);

export const postRows: readonly LetterMutation[] = [
  {
    id: 'address-low',
    what: 'The address stands 25 mm lower than the envelope’s window.',
    caughtBy: 'address-in-window',
    damage: ({ letters: { en }, said }) => ({
      en: said.en.addressLines.reduce((letter, line) => {
        const isLine = (tag: Tag): boolean => tag.role === 'P' && textOf(tag).trim() === line;
        return redrawn(letter, firstTag(letter, isLine), (content) => moved(content, 0, pt(25)));
      }, en),
    }),
  },
  {
    id: 'fold-lost',
    what: 'The fold mark is missing.',
    caughtBy: 'marks-in-zones',
    damage: ({ reset }) => ({ en: reset('en', same, (marks) => ({ ...marks, folds: [] })) }),
  },
  {
    id: 'fold-twice',
    what: 'A second line stands where only fold marks may.',
    caughtBy: 'marks-in-zones',
    damage: ({ letters: { en } }) => ({ en: furnished(en, (all) => [...all, line(en, pt(6), pt(200))]) }),
  },
  {
    id: 'sheet-of-another',
    what: 'The inserting marks of a letter tell the next letter of the run.',
    caughtBy: 'inserting-mark',
    damage: ({ reset }) => ({
      en: reset('en', same, (marks) => ({ ...marks, place: { ...marks.place, sequence: 2 } })),
    }),
  },
  {
    id: 'sheet-unmarked',
    what: 'The sheets of a letter have no inserting marks.',
    caughtBy: 'inserting-mark',
    damage: ({ reset }) => ({ en: reset('en', same, (marks) => ({ ...marks, inserting: null })) }),
  },
  {
    id: 'mailmark-of-another',
    what: 'A letter bears another item’s Mailmark.',
    caughtBy: 'mailmark',
    damage: ({ reset }) => ({
      pl: reset('pl', same, (marks) => ({
        ...marks,
        mailmark: marks.mailmark == null ? null : { ...marks.mailmark, payload: mailmarkFor(2) },
      })),
    }),
  },
  {
    id: 'mailmark-lost',
    what: 'A letter that is posted as a Mailmark item bears none.',
    caughtBy: 'mailmark',
    damage: ({ reset }) => ({ pl: reset('pl', same, (marks) => ({ ...marks, mailmark: null })) }),
  },
  {
    id: 'ink-at-notch',
    what: 'A line is printed where the sheet is cut for touch.',
    caughtBy: 'touch-on-blank-paper',
    damage({ letters: { en } }) {
      const at = en.pages.findIndex(({ tactile }) => tactile !== undefined);
      const page = en.pages[at];
      const notch = page?.tactile?.find((mark) => mark.kind === 'notch');
      if (page === undefined || notch === undefined) throw new Error('The letter has no notch.');
      const left = notch.edge === 'right' ? page.width - 16 : 2;
      const over = { ...line(en, left, notch.at), page: at };
      return {
        en: {
          ...en,
          pages: en.pages.map((one, index) => (index === at ? { ...one, artifacts: [...one.artifacts, over] } : one)),
        },
      };
    },
  },
  {
    id: 'easy-long',
    what: 'An easy-read letter has 26 pages.',
    caughtBy: 'few-pages',
    damage({ letters: { easy } }) {
      const [first] = easy.pages;
      if (first === undefined) throw new Error('The letter has no page.');
      const more = Array.from({ length: 26 - easy.pages.length }, () => ({ ...first, artifacts: [] }));
      return { easy: { ...easy, pages: [...easy.pages, ...more] } };
    },
  },
];
