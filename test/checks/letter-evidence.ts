/**
 * One small letter as it is read back when all is well, for the checks' fixtures: page furniture, an address,
 * a heading, a paragraph of two lines, the own code, and a panel with a code and a line in Polish.
 */
import type {
  ExpectedPart,
  LetterExpectation,
  LetterRead,
  ReadFigure,
  ReadItem,
  ReadLine,
} from '../../src/check/evidence.ts';
import type { PageMarks, PrintedLine } from '../../src/check/print.ts';
import { indexRows } from '../../src/check/row-index.ts';

export const SIZE = 14;
const LEADING = 19;
/** pt: A4, the start edge, the top of the address. */
const SHEET = { left: 0, bottom: 0, right: 595.28, top: 841.89 };
export const EDGE = 70;

export const CODE = '7Q4X-M2KD-0000-1111';
export const QR_ADDRESS = `https://letter.example.org/#${CODE}`;

const part = (path: string, text: string, changed: Partial<ExpectedPart> = {}): ExpectedPart => ({
  path,
  language: 'en',
  text,
  stretches: [],
  personal: false,
  floating: null,
  mayRecur: false,
  ...changed,
});

export const ADDRESS = ['Agnieszka Nowak', 'Flat 12', '7 Example Street', 'LONDON', 'ZZ1 1AA'];

/** What the letter must say. */
export const PARTS: readonly ExpectedPart[] = [
  ...ADDRESS.map((line) => part('P', line, { personal: true })),
  part('H1', 'Can you help?'),
  part('P', 'We would like to hear from you. The meetings are free, and we can help you to take part.'),
  part('P', `Your code: ${CODE}`, { personal: true }),
  part('Figure', 'QR code. It opens letter.example.org', { floating: 1, mayRecur: true }),
  part('P', 'letter.example.org', { floating: 1, mayRecur: true }),
  part('P', 'Po polsku: ten kod', { floating: 1, language: 'pl' }),
];

export const expectation = (changed: Partial<LetterExpectation> = {}): LetterExpectation => ({
  sequence: 1,
  batch: '001-standard',
  firstPage: 1,
  pages: 1,
  row: 2,
  language: 'en',
  format: 'standard',
  addressLines: ADDRESS,
  name: 'Agnieszka Nowak',
  code: CODE,
  qr: [{ address: QR_ADDRESS }],
  least: { size: SIZE, leading: 1.2, xHeight: 2.2 },
  reading: PARTS,
  ...changed,
});

export const line = (text: string, changed: Partial<ReadLine> = {}): ReadLine => ({
  kind: 'line',
  page: 1,
  role: changed.path?.split('/').at(-1) ?? 'P',
  path: 'P',
  language: 'en',
  text,
  ink: text,
  stretches: [],
  ...changed,
});

export const figure = (alt: string | null, changed: Partial<ReadFigure> = {}): ReadFigure => ({
  kind: 'figure',
  page: 1,
  role: 'Figure',
  path: 'Figure',
  language: 'en',
  alt,
  box: { left: 60, bottom: 90, right: 168, top: 198 },
  ...changed,
});

/** The parts as they are read back. */
export const READING: readonly ReadItem[] = PARTS.map(({ path, text, language }) =>
  path === 'Figure' ? figure(text) : line(text, { path, language }),
);

/** A line of print at the start edge, as wide as half its size times its characters. */
export const printed = (text: string, baseline: number, changed: Partial<PrintedLine> = {}): PrintedLine => {
  const [{ size }] = [...(changed.type ?? []), { size: SIZE }] as [{ size: number }];
  const from = changed.from ?? EDGE;
  return {
    page: 1,
    part: null,
    baseline,
    from,
    ink: {
      left: from,
      bottom: baseline - 0.2 * size,
      right: from + text.length * size * 0.5,
      top: baseline + 0.7 * size,
    },
    type: [{ face: 'AtkinsonHyperlegibleNext-Regular', size, text }],
    text,
    clipped: false,
    painted: true,
    upright: true,
    contrast: 16,
    ...changed,
  };
};

const small = { type: [{ face: 'AtkinsonHyperlegibleNext-Regular', size: 10, text: 'Address' }] };

/** What stands on the page: the items of `READING`, and the page's foot. */
export const LINES: readonly PrintedLine[] = [
  ...ADDRESS.map((text, index) => printed(text, 715 - 12 * index, { part: index, ...small })),
  printed('Can you help?', 560, { part: 5 }),
  printed('We would like to hear from you. The meetings are free,', 520, { part: 6 }),
  printed('and we can help you to take part.', 520 - LEADING, { part: 6 }),
  printed(`Your code: ${CODE}`, 460, { part: 7 }),
  printed('letter.example.org', 180, { part: 9, from: 190 }),
  printed('Po polsku: ten kod', 150, { part: 10, from: 190 }),
  printed('Page 1 of 1', 40),
];

/** The code: 30 mm wide. */
export const CODE_BOX = { left: 72, bottom: 102, right: 157, top: 187 };

export const page = (changed: Partial<PageMarks> = {}): PageMarks => ({
  page: 1,
  sheet: SHEET,
  steps: [],
  lines: LINES,
  shapes: [{ part: 8, bounds: CODE_BOX }],
  ...changed,
});

/** The page with one line changed. */
export const pageWith = (text: string, changed: (line: PrintedLine) => PrintedLine): PageMarks =>
  page({ lines: LINES.map((own) => (own.text.startsWith(text) ? changed(own) : own)) });

export const letter = (changed: Partial<LetterRead> = {}): LetterRead => {
  const reading = changed.reading ?? READING;
  const expected = changed.expected ?? expectation();
  return {
    file: 'print/001-standard.pdf',
    expected,
    pagesRead: expected.pages,
    reading,
    lines: reading.filter((item) => item.kind === 'line'),
    figures: reading.filter((item) => item.kind === 'figure'),
    artifacts: [line('Page 1 of 1', { role: null, path: '' })],
    untagged: 0,
    sections: ['en'],
    codes: [{ page: 1, payload: QR_ADDRESS, modules: 29, box: CODE_BOX, quiet: true }],
    unmapped: 0,
    pages: [page()],
    xHeights: new Map([['AtkinsonHyperlegibleNext-Regular', 0.496]]),
    rows: indexRows([expected, NEIGHBOUR]),
    ...changed,
  };
};

/** Somebody else of the run. */
export const NEIGHBOUR = {
  row: 3,
  name: 'Tariq Mahmood Khan',
  addressLines: ['Tariq Mahmood Khan', 'Rose Cottage', '9 Example Street', 'LONDON', 'ZZ1 1AB'],
  code: 'AB3D-EFGH-JKMN-2222',
};

/** The letter with some of what is read back replaced. */
export const reading = (text: string, changed: (item: ReadItem) => readonly ReadItem[]): readonly ReadItem[] =>
  READING.flatMap((item) =>
    (item.kind === 'line' ? item.text : item.alt)?.startsWith(text) === true ? changed(item) : [item],
  );
