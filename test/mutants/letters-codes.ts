/** QR codes that a phone could not read, or that stand where nobody looks for them. */
import type { Colour, Content, Shape } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import { coarsePicture } from './pictures.ts';
import { contentsOf, firstTag, isCode, moved, redrawn, replaced, reshaped } from './tree.ts';

type Rects = Extract<Shape, { kind: 'rects' }>;
interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
  readonly fill: Rects['fill'];
}

/** Where the symbol's own dark modules stand in its piece. */
function symbolOf({ piece }: Content): Square {
  const shape = piece.shapes.find((one): one is Rects => one.kind === 'rects');
  if (shape === undefined) throw new Error('This is no code.');
  const places = (axis: number, size: number) =>
    shape.rects.flatMap((value, at) => (at % 4 === axis ? [value, value + (shape.rects[at + size] ?? 0)] : []));
  const [xs, ys] = [places(0, 2), places(1, 2)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, side: Math.max(...xs) - left, fill: shape.fill };
}
const dark = ({ fill }: Square, x: number, y: number, width: number, height: number): Rects => ({
  kind: 'rects',
  fill,
  rects: [x, y, width, height],
});
const code = (
  id: string,
  what: string,
  caughtBy: string,
  change: (content: Content, at: Square) => Content,
): LetterMutation => ({
  id,
  what,
  caughtBy,
  damage: ({ letters: { en } }) => ({
    en: redrawn(en, firstTag(en, isCode), (content) => change(content, symbolOf(content))),
  }),
});
const grey: Colour = { cmyk: [0, 0, 0, 0.4], rgb: [0.6, 0.6, 0.6] };
const same = (shape: Shape): Shape => shape;

export const codeRows: readonly LetterMutation[] = [
  code('code-corner', 'A corner of a code is covered.', 'qr-decodes', (content, at) =>
    reshaped(content, same, [dark(at, at.left, at.top, at.side * 0.3, at.side * 0.3)]),
  ),
  code('code-small', 'A code is printed at half its size.', 'qr-geometry', (content, { left, top }) =>
    reshaped(content, (shape) => {
      if (shape.kind !== 'rects') return shape;
      const half = (value: number, at: number) =>
        at % 4 === 0 ? left + (value - left) / 2 : at % 4 === 1 ? top + (value - top) / 2 : value / 2;
      return { ...shape, rects: shape.rects.map(half) };
    }),
  ),
  code('code-pixels', 'A code is a picture of pixels.', 'qr-geometry', (content, at) =>
    reshaped(content, same, [{ kind: 'picture', x: at.left, y: at.top, width: 2, height: 2, source: coarsePicture() }]),
  ),
  code('code-crowded', 'A line stands in the white round a code.', 'qr-geometry', (content, at) =>
    reshaped(content, same, [dark(at, at.left + 10, at.top - 4, at.side - 20, 1)]),
  ),
  code('code-grey', 'A code is printed in a grey that a worn print no longer shows.', 'qr-robust', (content) =>
    reshaped(content, (shape) => (shape.kind === 'rects' ? { ...shape, fill: grey } : shape)),
  ),
  {
    id: 'code-displaced',
    what: 'On one letter of the run the code stands 10 pt lower.',
    caughtBy: 'qr-one-place',
    damage: ({ letters: { en, next } }) => ({
      en,
      next: redrawn(next, firstTag(next, isCode), (content) => moved(content, 0, 10)),
    }),
  },
  {
    id: 'code-twice',
    what: 'A second code stands on one side.',
    caughtBy: 'qr-geometry',
    damage({ letters: { en } }) {
      const panel = firstTag(en, isCode);
      const copy = {
        ...panel,
        children: contentsOf(panel).map((content) => ({ ...content, page: content.page, y: content.y - 220 })),
      };
      return { en: replaced(en, panel, copy, panel) };
    },
  },
  {
    id: 'code-no-address',
    what: 'The address beside a code is another one.',
    caughtBy: 'code-address',
    damage: ({ reset }) => ({
      en: reset('en', (letter) => ({
        ...letter,
        blocks: letter.blocks.map((block) =>
          block.kind === 'language-panel' ? { ...block, code: { ...block.code, short: 'letters.example.org' } } : block,
        ),
      })),
    }),
  },
  {
    id: 'code-lost',
    what: 'A code is not printed.',
    caughtBy: 'qr-decodes',
    damage: ({ letters: { pl } }) => ({ pl: replaced(pl, firstTag(pl, isCode)) }),
  },
  {
    id: 'code-stretched',
    what: 'A code is a fifth wider than it is high.',
    caughtBy: 'qr-geometry',
    damage: ({ letters: { pl } }) => ({
      pl: redrawn(pl, firstTag(pl, isCode), (content) => {
        const { left } = symbolOf(content);
        return reshaped(content, (shape) =>
          shape.kind !== 'rects'
            ? shape
            : {
                ...shape,
                rects: shape.rects.map((value, at) =>
                  at % 4 === 0 ? left + (value - left) * 1.2 : at % 4 === 2 ? value * 1.2 : value,
                ),
              },
        );
      }),
    }),
  },
];
