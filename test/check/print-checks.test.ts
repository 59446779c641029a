import { describe, expect, test } from 'vitest';
import type { ExpectedPart, ReadItem } from '../../src/check/evidence.ts';
import { alignment } from '../../src/check/letter/alignment.ts';
import { altTexts } from '../../src/check/letter/alt-texts.ts';
import { contrast } from '../../src/check/letter/contrast.ts';
import { glyphSize } from '../../src/check/letter/glyph-size.ts';
import { insidePage } from '../../src/check/letter/inside-page.ts';
import { languageOfParts } from '../../src/check/letter/language-of-parts.ts';
import { languagesAlike } from '../../src/check/letter/languages-alike.ts';
import { leading } from '../../src/check/letter/leading.ts';
import { measure } from '../../src/check/letter/measure.ts';
import { noOverlap } from '../../src/check/letter/no-overlap.ts';
import { qrGeometry } from '../../src/check/letter/qr-geometry.ts';
import { splitWords } from '../../src/check/letter/split-words.ts';
import { textEqualsLetter } from '../../src/check/letter/text-equals-letter.ts';
import {
  CODE_BOX,
  expectation,
  figure,
  LINES,
  letter,
  line,
  PARTS,
  page,
  pageWith,
  printed,
  QR_ADDRESS,
  READING,
  reading,
} from '../checks/letter-evidence.ts';

const says = (findings: readonly { readonly says: string }[]) => findings.map((finding) => finding.says);
const nastaliq = (size: number) => [{ face: 'NotoNastaliqUrdu-Regular', size, text: '' }];
const isPanel = (item: ReadItem) => READING.indexOf(item) >= 8;

describe('text-equals-letter', () => {
  const run = (items: readonly ReadItem[], parts: readonly ExpectedPart[] = PARTS) =>
    says(textEqualsLetter.run(letter({ reading: items, expected: expectation({ reading: parts }) })));
  const second = (text: string) => line(text, { page: 2 });

  test('a paragraph that goes on over a page’s end is one, with the panel at the page’s foot between its parts', () => {
    const items = [
      ...READING.slice(0, 6),
      line('We would like to hear from you. The meetings are'),
      ...READING.slice(8),
      second('free, and we can help you to take part.'),
      ...READING.slice(7, 8),
    ];
    expect(run(items)).toEqual([]);
  });
  test('on one page it is two paragraphs', () => {
    const items = reading('We would', () => [
      line('We would like to hear from you. The meetings are'),
      line('free, and we can help you to take part.'),
    ]);
    expect(run(items)).toHaveLength(1);
  });
  test('a panel may stand elsewhere, but whole and in order', () => {
    const rest = READING.filter((item) => !isPanel(item));
    const panel = READING.filter(isPanel);
    expect(run([...panel, ...rest])).toEqual([]);
    expect(run([...rest, ...panel.toReversed()])).toHaveLength(1);
    expect(run([...rest, ...panel.slice(0, -1)])).toEqual([
      'The letter ends before part 11 of 11, expected a P that should say “Po polsku: ten kod”.',
    ]);
  });
  test('the code of a panel on two pages comes again, other parts don’t', () => {
    const [code, short, polish] = READING.slice(8) as [ReadItem, ReadItem, ReadItem];
    const welsh = PARTS.slice(10).map((part) => ({ ...part, language: 'cy', text: 'Yn Gymraeg: y cod hwn' }));
    const parts = [...PARTS, ...welsh];
    const other = line('Yn Gymraeg: y cod hwn', { language: 'cy', page: 2 });
    expect(run([...READING, code, short, other], parts)).toEqual([]);
    expect(run([...READING, code, short, polish, other], parts)).toHaveLength(1);
  });
  test('words that run together are other words', () => {
    expect(run(reading('Can you', () => [line('Can youhelp?', { path: 'H1' })]))).toEqual([
      'Unexpected words in part 6 of 11, a H1 that should say “Can you help?”.',
    ]);
  });
  test('another role is found, and a resident’s own words are not quoted', () => {
    expect(run(reading('Your code', (item) => [{ ...item, path: 'H2' } as ReadItem]))).toEqual([
      'Unexpected H2 as part 8 of 11, expected a P.',
    ]);
  });
  test('a part too many at the end', () => {
    expect(run([...READING, line('P.S.')])).toEqual([
      'After its last part the letter goes on with a P, expected nothing.',
    ]);
  });
  test('no-break spaces and isolates make no difference', () => {
    expect(
      run(
        reading('We would', (item) => [
          { ...item, text: PARTS[6]?.text.replace(' you', '\u00a0\u2068you') } as ReadItem,
        ]),
      ),
    ).toEqual([]);
  });
  test('without a source it has not passed', () => {
    expect(textEqualsLetter.run(letter({ expected: expectation({ reading: null }) }))).toMatchObject([
      { level: 'mend' },
    ]);
  });
});

describe('alt-texts', () => {
  test('a picture too many, a picture too few', () => {
    expect(says(altTexts.run(letter({ reading: [...READING, figure('A clock')] })))).toEqual([
      'A picture that the letter should not have stands on it.',
    ]);
    expect(says(altTexts.run(letter({ reading: reading('QR code', () => []) })))).toEqual([
      'A picture is missing: “QR code. It opens letter.example.org”.',
    ]);
  });
  test('without a source: whether there are words at all', () => {
    const alone = { expected: expectation({ reading: null }) };
    expect(altTexts.run(letter(alone))).toEqual([]);
    expect(altTexts.run(letter({ ...alone, reading: reading('QR code', () => [figure(' ')]) }))).toHaveLength(1);
  });
});

describe('language-of-parts', () => {
  const parts = [
    ...PARTS,
    { ...(PARTS[6] as ExpectedPart), text: 'Ask for Cymraeg.', stretches: [{ language: 'cy', text: 'Cymraeg' }] },
  ];
  const run = (...stretches: { language: string; text: string }[]) =>
    says(
      languageOfParts.run(
        letter({
          reading: [...READING, line('Ask for Cymraeg.', { stretches })],
          expected: expectation({ reading: parts }),
        }),
      ),
    );
  test('a word inside a sentence', () => {
    expect(run({ language: 'cy', text: 'Cymraeg' })).toEqual([]);
    expect(run({ language: 'pl', text: 'Cymraeg' })).toEqual(['Words in cy are marked as pl.']);
    expect(run()).toEqual(['Words in cy are marked as en.']);
  });
  test('words that should not be marked', () => {
    expect(says(languageOfParts.run(letter({ reading: [...READING, line('Words', { language: 'cy' })] })))).toEqual([
      'Words are marked as cy, expected en.',
    ]);
  });
});

describe('glyph-size', () => {
  test('the address in its zone may be small, not under 9 pt', () => {
    const type = [{ face: 'AtkinsonHyperlegibleNext-Regular', size: 8, text: 'Flat 12' }];
    expect(says(glyphSize.run(letter({ pages: [pageWith('Flat 12', (own) => ({ ...own, type }))] })))).toEqual([
      'Text is printed at 8.0 pt, expected 9 pt or more.',
    ]);
  });
  test('the same words elsewhere may not', () => {
    const lines = LINES.map((own) =>
      own.text === 'Flat 12' ? printed('Flat 12', 300, { part: 1, type: own.type }) : own,
    );
    expect(says(glyphSize.run(letter({ pages: [page({ lines })] })))).toEqual([
      'Text is printed at 10.0 pt, expected 14 pt or more.',
    ]);
  });
});

test('measure counts what an eye counts: marks on letters are none', () => {
  const long = (text: string) => letter({ pages: [pageWith('We would', (own) => ({ ...own, text }))] });
  expect(measure.run(long('কি '.repeat(30)))).toEqual([]);
  expect(measure.run(long('a'.repeat(71)))).toMatchObject([
    { level: 'explain', says: 'A line has 71 characters; 70 are easy to follow.' },
  ]);
});

describe('leading', () => {
  const at = (baseline: number, type: (typeof LINES)[0]['type']) =>
    says(leading.run(letter({ pages: [pageWith('and we can', (own) => ({ ...own, baseline, type }))] })));
  test('each line brings half of the distance', () => {
    // 520 is the line above: (1.2 × 14 + 2 × 16) / 2 = 24.4.
    expect(at(495, nastaliq(16))).toEqual([]);
    expect(at(497, nastaliq(16))).toEqual(['Lines of a P stand 23.0 pt apart, expected 24.4 pt or more.']);
  });
  test('large print wants more', () => {
    const expected = expectation({ least: { size: 14, leading: 1.3, xHeight: 2.2 } });
    const pages = [pageWith('and we can', (own) => ({ ...own, baseline: 502.5 }))];
    expect(leading.run(letter({ pages }))).toEqual([]);
    expect(leading.run(letter({ pages, expected }))).toHaveLength(1);
  });
  test('a line of the address that became two may be closer, in its zone', () => {
    const expected = expectation({ least: { size: 18, leading: 1.3, xHeight: 2.93 } });
    const two = (top: number) => {
      const of = (baseline: number) => ({
        ...printed('12 Mill Lane', baseline, { part: 0 }),
        type: [{ face: 'Atkinson', size: 10, text: '12 Mill Lane' }],
        ink: { left: 80, right: 200, bottom: baseline - 3, top: baseline + 8 },
      });
      const pages = [page({ lines: [of(top), of(top - 12.2)], shapes: [] })];
      return leading.run(letter({ reading: [line('12 Mill Lane')], pages, expected }));
    };
    expect(two(700)).toEqual([]);
    expect(two(400)).toHaveLength(1);
  });
});

describe('alignment', () => {
  const block = (changed: (index: number) => object, language = 'en') => {
    const lines = Array.from({ length: 6 }, (_, index) => {
      const own = printed('Words and more words stand here.', 500 - 20 * index, { part: 0 });
      return { ...own, ...changed(index) };
    });
    return says(
      alignment.run(letter({ reading: [line('Words', { language })], pages: [page({ lines, shapes: [] })] })),
    );
  };
  const ink = (left: number, right: number) => ({ ink: { left, right, bottom: 0, top: 10 } });
  test('ragged at the far side', () => expect(block((index) => ink(70, 500 - 13 * index))).toEqual([]));
  test('two texts of three lines beside each other; shorter ones may be', () => {
    const beside = (count: number) => {
      const column = (part: number, left: number) =>
        Array.from({ length: count }, (_, index) => printed('Words here.', 500 - 20 * index, { part, from: left }));
      const lines = [...column(0, 70), ...column(1, 300)];
      const reading = [line('Words'), line('More')];
      return says(alignment.run(letter({ reading, pages: [page({ lines, shapes: [] })] })));
    };
    expect(beside(2)).toEqual([]);
    expect(beside(3)).toEqual(['Two texts stand beside each other, in two columns.']);
  });
  test('justified: five lines end at one edge, the last need not', () => {
    expect(block((index) => ink(70, index < 5 ? 500 : 300))).toEqual([
      'A P is justified: all its lines end at one edge.',
    ]);
  });
  test('right to left: the right edge, over which letters may hang', () => {
    const urdu = (hang: number) => block((index) => ink(70 + 13 * index, 540 + (index === 2 ? hang : 0)), 'ur');
    expect(urdu(5)).toEqual([]);
    expect(urdu(20)).toEqual(['Lines of a P begin up to 20.0 pt apart, expected one edge.']);
    expect(block((index) => ({ ...ink(70, 540), from: 70 + 13 * index }))).not.toEqual([]);
  });
});

test('languages-alike: a tag that is no language, as a damaged file may have it, is told as it stands', () => {
  const tag = 'x_?';
  const reading = [line('One offer', { language: tag }), line('Other offer', { language: 'pl' })];
  const type = (size: number) => [{ face: 'AtkinsonHyperlegibleNext-Regular', size, text: 'offer' }];
  const lines = [14, 12].map((size, part) => printed('An offer', 500 - 30 * part, { part, type: type(size) }));
  expect(says(languagesAlike.run(letter({ reading, pages: [page({ lines, shapes: [] })] })))).toEqual([
    'Languages side by side are not offered alike: x_? in 14 pt regular, Polish in 12 pt regular.',
  ]);
});

describe('split-words', () => {
  const run = (first: string, next: string) => {
    const lines = [printed(first, 520, { part: 6 }), printed(next, 500, { part: 6 })];
    const parts = [...PARTS, { ...(PARTS[6] as ExpectedPart), text: 'A step-free school.' }];
    return splitWords.run(letter({ pages: [page({ lines })], expected: expectation({ reading: parts }) }));
  };
  test('a word’s own hyphen may stand at a line’s end', () => expect(run('A step-', 'free school.')).toEqual([]));
  test('another may not', () => expect(run('A step-free sch-', 'ool.')).toHaveLength(1));
  test('nor a soft one', () => expect(run('A step-free sch\u00ad', 'ool.')).toHaveLength(1));
  test('a dash between words is none', () => expect(run('Saturday –', 'Sunday')).toEqual([]));
});

describe('inside-page', () => {
  const heading = (left: number, right: number) =>
    insidePage.run(letter({ pages: [pageWith('Can you', (own) => ({ ...own, ink: { ...own.ink, left, right } }))] }));
  test('the margin is 15 mm; a flourish over it is explained, text in it is not', () => {
    expect(heading(70, 552)).toEqual([]);
    expect(heading(70, 558)).toMatchObject([{ level: 'explain' }]);
    expect(heading(70, 565)).toMatchObject([{ level: 'mend', says: expect.stringMatching('in the margin') as string }]);
    expect(heading(70, 585)).toMatchObject([{ says: expect.stringMatching('safe area') as string }]);
  });
  test('another sheet than A4', () => {
    const sheet = { left: 0, bottom: 0, right: 612, top: 792 };
    expect(says(insidePage.run(letter({ pages: [page({ sheet })] })))).toEqual([
      'The sheet is 216 × 279 mm, expected A4 (210 × 297 mm).',
    ]);
  });
  test('a sheet with bleed is measured from its trimmed corner', () => {
    const shifted = LINES.map((own) => ({
      ...own,
      ink: { ...own.ink, left: own.ink.left + 9, right: own.ink.right + 9 },
    }));
    const sheet = { left: 9, bottom: 0, right: 604.28, top: 841.89 };
    expect(insidePage.run(letter({ pages: [page({ sheet, lines: shifted, shapes: [] })] }))).toEqual([]);
  });
  test('clipped letters, a picture elsewhere than its tag says', () => {
    expect(
      says(insidePage.run(letter({ pages: [pageWith('Can you', (own) => ({ ...own, clipped: true }))] }))),
    ).toEqual(['Letters are cut off: their ink reaches out of the area that is painted.']);
    const shapes = [{ part: 8, bounds: { ...CODE_BOX, left: 40 } }];
    expect(says(insidePage.run(letter({ pages: [page({ shapes })] })))).toEqual([
      'A picture stands outside the place that its tag names.',
    ]);
  });
});

describe('no-overlap', () => {
  const withLine = (baseline: number, from: number, part: number | null = 6) =>
    says(
      noOverlap.run(
        letter({ pages: [page({ lines: [...LINES, printed('and we can help', baseline, { from, part })] })] }),
      ),
    );
  test('lines of one text are a matter of its leading', () => expect(withLine(505, 70)).toEqual([]));
  test('boxes may touch, since letters hang', () => expect(withLine(472, 70)).toEqual([]));
  test('letters may not', () => expect(withLine(464, 70)).toEqual(['Lines of two different texts overlap.']));
  test('text over a picture and in the white round a code', () => {
    expect(withLine(150, 80)).toEqual([
      'Text is printed over a picture.',
      'Text stands in the white that a code needs round it.',
    ]);
    expect(withLine(195, 100)).toEqual(['Text stands in the white that a code needs round it.']);
  });
});

describe('qr-geometry', () => {
  const run = (changed: object) =>
    says(
      qrGeometry.run(
        letter({ codes: [{ page: 1, payload: QR_ADDRESS, modules: 29, box: CODE_BOX, quiet: true, ...changed }] }),
      ),
    );
  test('a quiet zone that can’t be seen has not passed', () => {
    expect(run({ quiet: null })).toHaveLength(1);
    expect(run({ quiet: false })).toHaveLength(1);
  });
  test('many modules make them small', () =>
    expect(run({ modules: 65 })).toEqual([
      'A code’s modules are 0.46 mm wide, expected 0.5 mm or more.',
      'A code has 65 modules a side, expected 33 at most (version 4).',
    ]));
  test('a stretched code', () =>
    expect(run({ box: { ...CODE_BOX, top: CODE_BOX.top + 10 } })).toEqual(['A code is not square: it was stretched.']));
});

test('contrast: under 7 a person must look, under 4.5 it must be mended, not measured is not asked', () => {
  const run = (value?: number) =>
    contrast.run(
      letter({
        pages: [
          pageWith('Can you', ({ contrast: _, ...own }) => (value === undefined ? own : { ...own, contrast: value })),
        ],
      }),
    );
  expect(run(7)).toEqual([]);
  expect(run(6.9)).toMatchObject([{ level: 'look' }]);
  expect(run(4.4)).toMatchObject([{ level: 'mend' }]);
  expect(run()).toEqual([]);
});
