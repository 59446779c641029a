import { describe, expect, test } from 'vitest';
import { noOtherRow } from '../../src/check/letter/no-other-row.ts';
import { qrDecodes } from '../../src/check/letter/qr-decodes.ts';
import { saidAsPrinted } from '../../src/check/letter/said-as-printed.ts';
import { tagsPresent } from '../../src/check/letter/tags-present.ts';
import { textMaps } from '../../src/check/letter/text-maps.ts';
import { pageLines } from '../../src/check/pdf/lines.ts';
import type { StructureElement } from '../../src/check/pdf/tree.ts';
import { characters, plainText, words } from '../../src/check/plain-text.ts';
import { indexRows } from '../../src/check/row-index.ts';
import { oneLetterARow } from '../../src/check/run/one-letter-a-row.ts';
import { CODE_BOX, expectation, figure, line, letter as read, NEIGHBOUR as second } from '../checks/letter-evidence.ts';
import { residents } from './expectations.ts';

const first = expectation();
const { expected: everyone } = residents();
const says = (findings: readonly { readonly says: string }[]) => findings.map((finding) => finding.says);

describe('no-other-row, in right-to-left ink', () => {
  const [a = '', b = '', c = '', d = ''] = first.code.split('-');
  const urdu = (code: string) => line(`آپ کا کوڈ: ${first.code}`, { ink: `${code} :کوڈ کا آپ` });
  test('the own code in another order is the own code', () => {
    expect(noOtherRow.run(read({ lines: [urdu(`${d}-${c}-${b}-${a}`)] }))).toEqual([]);
  });
  test('another row’s code is found', () => {
    expect(says(noOtherRow.run(read({ lines: [urdu(second.code)] })))).toEqual([
      'The personal code of row 3 stands on it.',
    ]);
  });
  test('in left-to-right text order counts', () => {
    expect(says(noOtherRow.run(read({ artifacts: [line(`Code ${d}-${c}-${b}-${a}`)] })))).toEqual([
      'A personal code that is not its own stands on it.',
    ]);
  });
  test('what stands in a line of its own address is its own', () => {
    const cottage = { ...first, addressLines: ['Agnieszka Nowak', 'The Annexe, Rose Cottage', 'LONDON', 'ZZ1 1AA'] };
    expect(noOtherRow.run(read({ expected: cottage, lines: [line('The Annexe, Rose Cottage')] }))).toEqual([]);
    expect(noOtherRow.run(read({ lines: [line('The Annexe, Rose Cottage')] }))).toHaveLength(1);
  });
  test('the running reference and the words of pictures are looked at, too', () => {
    const figures = [figure(`Code of ${second.name}`)];
    expect(says(noOtherRow.run(read({ figures, artifacts: [line(second.code)] })))).toEqual([
      'The personal code of row 3 stands on it.',
      'The name of row 3 stands on it.',
    ]);
  });
});

describe('index of rows', () => {
  const owned = (text: string, rows = indexRows(everyone)) =>
    rows.find(text).owned.map(({ kind, row }) => `${kind} ${row}`);
  test('finds whole words only', () => {
    expect(owned('Dear Agnieszka Nowak,')).toEqual(['name 2']);
    expect(owned('Dear Agnieszka Nowakowska,')).toEqual([]);
    expect(owned('at 17 Example Street')).toEqual([]);
    expect(owned('at 7 Example Street')).toEqual(['address 2']);
  });
  test('a town that several rows share tells nobody’s letter', () => {
    expect(owned('LONDON')).toEqual([]);
  });
  test('a single word counts only where it is the whole line', () => {
    const rows = indexRows([{ ...first, name: 'May' }]);
    expect(owned('See you in May', rows)).toEqual([]);
    expect(owned('May', rows)).toEqual(['name 2']);
  });
  test('an unnamed resident’s first line is the locale’s', () => {
    expect(owned('The resident')).toEqual([]);
  });
  test('what the campaign prints of itself is nobody’s', () => {
    expect(owned('Agnieszka Nowak', indexRows(everyone, ['Signed by Agnieszka Nowak, chair']))).toEqual([]);
  });
  test('knows codes by their shape', () => {
    const { codes } = indexRows(everyone).find(
      'Call 0808 157 0123, code 7Q4X-M2KD-0000-1111; not A7Q4X-M2KD-0000-1111 or 7q4x.',
    );
    expect(codes).toEqual(['7Q4X-M2KD-0000-1111']);
  });
});

describe('said-as-printed', () => {
  test('order, mirrored brackets and composed letters make no difference', () => {
    expect(saidAsPrinted.run(read({ lines: [line('خط (BSL) é', { ink: '\u0065\u0301 )BSL( طخ' })] }))).toEqual([]);
  });
  test('another letter does', () => {
    expect(says(saidAsPrinted.run(read({ lines: [line('خط', { ink: 'طح' })] })))).toEqual([
      'The words read out for a P differ from the words printed.',
    ]);
  });
});

describe('tags-present', () => {
  const heading = (page: number) => line('Can you help?', { path: 'H1', page });
  test('a heading that a page’s end divides is one', () => {
    expect(tagsPresent.run(read({ lines: [heading(1), heading(2)] }))).toEqual([]);
    expect(says(tagsPresent.run(read({ lines: [heading(1), heading(1)] })))).toEqual([
      'Unexpected 2 main headings (H1), expected 1.',
    ]);
    expect(says(tagsPresent.run(read({ lines: [line('Words')] })))).toEqual([
      'Unexpected 0 main headings (H1), expected 1.',
    ]);
  });
  test('words outside the tags, two languages', () => {
    expect(says(tagsPresent.run(read({ untagged: 2, sections: ['en', 'pl'] })))).toEqual([
      'Unexpected 2 language sections (Sect), expected 1.',
      '2 pieces of text stand outside the tags.',
    ]);
  });
});

test('a main heading counts even where nothing can be read in it', () => {
  const element = (role: string, ...children: (StructureElement | number)[]): StructureElement => ({
    role,
    children,
    language: null,
    alt: null,
    actualText: null,
    box: null,
  });
  const text = {
    marked: new Map([
      [0, 'Can you '],
      [1, 'help?'],
      [2, 'Lost'],
    ]),
    artifacts: [],
    unmapped: 0,
    objects: new Map(),
    cut: new Set<number>(),
    seen: new Map(),
  };
  const tree = [element('Document', element('Sect', element('H1', 0, element('Span', 1)), element('H1', 9)))];
  expect(pageLines(3, tree, text)).toMatchObject({
    lines: [
      { role: 'H1', text: 'Can you help?', page: 3 },
      { role: 'H1', text: '' },
    ],
    sections: [null],
    untagged: ['Lost'],
  });
});

test('text-maps counts characters without a value', () => {
  expect(textMaps.run(read())).toEqual([]);
  expect(says(textMaps.run(read({ unmapped: 3 })))).toEqual(['3 characters of the letter have no Unicode value.']);
});

describe('qr-decodes, asked of two decoders', () => {
  const [payload = ''] = first.qr.map(({ address }) => address);
  const code = { page: 1, payload, modules: 29, box: CODE_BOX, quiet: true };
  test('they agree', () => {
    expect(qrDecodes.run(read({ codes: [{ ...code, second: payload }] }))).toEqual([]);
  });
  test('one reads nothing: a person must look', () => {
    expect(qrDecodes.run(read({ codes: [{ ...code, second: null }] }))).toMatchObject([{ level: 'look' }]);
  });
  test('they differ', () => {
    expect(qrDecodes.run(read({ codes: [{ ...code, second: `${payload}X` }] }))).toMatchObject([{ level: 'mend' }]);
  });
});

describe('one-letter-a-row', () => {
  const made = everyone.map((one) => ({ ...one, codePlaces: [] }));
  const rows = everyone.map(({ row }) => row);
  test('passes', () => expect(oneLetterARow.run({ letters: made, rows })).toEqual([]));
  test('a row without a letter, a row with two, a shared code, a gap in the pages', () => {
    const [one, two] = made as [(typeof made)[0], (typeof made)[0]];
    const letters = [one, { ...two, row: one.row }, { ...two, sequence: 3, row: 9, firstPage: 7 }];
    expect(says(oneLetterARow.run({ letters, rows }))).toEqual([
      'Letters 1 and 2 are both made from row 2.',
      'Rows 2 and 9 have the same personal code.',
      'The letter begins on page 7 of its batch, expected 5.',
      '2 rows have no letter, the first is row 3.',
    ]);
  });
});

describe('plain text', () => {
  test('isolates, non-breaking spaces and hyphens, soft hyphens vanish', () => {
    expect(plainText(' \u20680808\u00a0157\u202f0123\u2069  A\u2011B\u00ad ')).toBe('0808 157 0123 A-B');
  });
  test('composed and decomposed letters are equal', () => {
    expect(plainText('Zoe\u0308')).toBe('Zoë');
  });
  test('words lose the punctuation around them, not inside', () => {
    expect(words('(O’Neill-Smith, “Flat 3”), خان۔')).toEqual(['O’Neill-Smith', 'Flat', '3', 'خان']);
  });
  test('characters tell apart what order does not', () => {
    expect(characters('ab c')).toBe(characters('c ba'));
    expect(characters('abc')).not.toBe(characters('abd'));
  });
});
