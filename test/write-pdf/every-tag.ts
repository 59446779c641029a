import type { TypesetLetter } from '../../src/typeset/page.ts';
import { black } from '../../src/write/pdf/colour.ts';
import { at, letter, piece, tag } from './sample-letter.ts';

const box = { left: 400, top: 100, right: 485, bottom: 185 };
const square = {
  key: 'square',
  runs: [],
  shapes: [{ kind: 'rects' as const, fill: black, rects: [0, 0, 85, 85] }],
  ink: { left: 0, top: 0, right: 85, bottom: 85 },
};
const frame = {
  key: 'frame',
  runs: [],
  ink: { left: -1, top: -1, right: 501, bottom: 61 },
  shapes: [
    {
      kind: 'frame' as const,
      x: 0,
      y: 0,
      width: 500,
      height: 60,
      stroke: black,
      fill: null,
      lineWidth: 1,
      radius: 6,
      dash: [4, 2],
    },
  ],
};

/** Every role and attribute, on two pages. */
export function everyTag(): TypesetLetter {
  const words = (key: string, text: string, language = 'en') => piece(key, [text], language);
  return letter(
    'en',
    [
      tag('H1', [at(words('h1', 'Will you help decide?'), 60, 60)]),
      tag('P', [at(piece(null, ['Dear Nasreen Begum'], 'en'), 60, 100)]),
      tag('Figure', [at(square, 400, 100)], { alt: 'QR code: opens letter.example.org (in your language)', box }),
      tag('P', [
        at(words('p1', 'Write to '), 60, 200),
        tag('Link', [at(words('a', 'letter.example.org'), 120, 200)], { href: '/en/easy/' }),
        at(words('p2', 'or ring.'), 260, 200),
      ]),
      tag('P', [at(words('ur', 'آپ کا خط', 'ur'), 60, 240)], { language: 'ur', actualText: 'آپ کا خط' }),
      tag(
        'L',
        [
          tag('LI', [
            tag('Lbl', [at(words('1', '1.'), 60, 300)]),
            tag('LBody', [at(words('one', 'You reply.'), 80, 300)]),
          ]),
          // An item that goes on over the page.
          tag('LI', [
            tag('Lbl', [at(words('2', '2.'), 60, 700)]),
            tag('LBody', [at(words('two', 'A lottery'), 80, 700), at(words('three', 'picks 45 people.'), 80, 60, 1)]),
          ]),
        ],
        { numbering: 'Decimal' },
      ),
      tag('H2', [at(words('h2', 'Reply slip'), 60, 120, 1)]),
    ],
    2,
    [at(frame, 50, 280), at(piece(null, ['Page 1 of 2'], 'en', 12), 60, 790)],
  );
}
