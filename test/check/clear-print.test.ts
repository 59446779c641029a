/** What clear print and easy read ask of the page: white, heights, sides. */
import { describe, expect, test } from 'vitest';
import { gap } from '../../src/check/letter/gap.ts';
import { picturesBeside } from '../../src/check/letter/pictures-beside.ts';
import { xHeight } from '../../src/check/letter/x-height.ts';
import type { PageMarks } from '../../src/check/print.ts';
import {
  expectation,
  figure,
  LINES,
  letter,
  line,
  page,
  pageWith,
  printed,
  READING,
} from '../checks/letter-evidence.ts';

const says = (findings: readonly { readonly says: string }[]) => findings.map((finding) => finding.says);

describe('gap', () => {
  const of = (changed: Partial<PageMarks>) =>
    says(gap.run(letter({ pages: [{ ...pageWith('Your code', (own) => ({ ...own, baseline: 467 })), ...changed }] })));
  const rule = { part: null, bounds: { left: 70, bottom: 478, right: 500, top: 479 } };
  test('a rule between two lines makes a form of them, and a mark in the margin does not', () => {
    expect(of({})).toEqual([
      'Two paragraphs stand 34.0 pt apart, from line to line, expected 38.0 pt or more: a blank line.',
    ]);
    expect(of({ shapes: [rule] })).toEqual([]);
    expect(of({ shapes: [{ ...rule, bounds: { ...rule.bounds, left: 20, right: 40 } }] })).toHaveLength(1);
  });
  test('words on a ground of their own are a panel', () => {
    const ground = { left: 60, bottom: 440, right: 520, top: 490 };
    expect(of({ shapes: [{ part: null, bounds: ground }] })).toEqual([]);
  });
  test('what stands before the subject is the letterhead and the address', () => {
    const address = [printed('One line', 640, { part: 0 }), printed('and another', 624, { part: 1 })];
    expect(of({ lines: [...LINES, ...address] })).toEqual([]);
  });
});

describe('x-height', () => {
  const of = (face: string, size: number, text: string, least = { size: 14, leading: 1.2, xHeight: 2.2 }) => {
    const pages = [pageWith('Can you', (own) => ({ ...own, type: [{ face, size, text }] }))];
    const xHeights = new Map([
      ['AtkinsonHyperlegibleNext-Regular', 0.496],
      ['Low', 0.4],
    ]);
    return xHeight
      .run(letter({ pages, xHeights, expected: expectation({ least }) }))
      .map((found) => [found.level, found.says]);
  };
  test('a face with low small letters must be set larger', () => {
    expect(of('Low', 15, 'low')).toEqual([
      ['mend', 'Small letters of Low at 15.0 pt are 2.12 mm high, expected 2.2 mm or more.'],
    ]);
    expect(of('Low', 16, 'low')).toEqual([]);
  });
  test('figures and capitals have no small letters', () => expect(of('Low', 14, 'BSL 2027')).toEqual([]));
  test('Bengali and Urdu stand 2 pt over the format', () => {
    expect(of('NotoSansBengali-Regular', 15, 'চিঠি')).toMatchObject([
      ['mend', expect.stringContaining('expected 16 pt')],
    ]);
    expect(of('NotoSansBengali-Regular', 16, 'চিঠি')).toEqual([]);
    expect(of('NotoNastaliqUrdu-Regular', 15, 'خط')).toHaveLength(1);
  });
  test('what can’t be measured is said', () => {
    expect(of('Hebrew', 14, 'מכתב')).toMatchObject([['explain', expect.stringContaining('without small letters')]]);
    expect(of('Unknown', 14, 'till')).toMatchObject([['explain', expect.stringContaining('Unknown')]]);
  });
});

describe('pictures-beside', () => {
  const part = READING.length;
  const of = (language: string, left: number, from: number, baseline: number, beside = true) => {
    const least = { size: 14, leading: 1.2, xHeight: 2.2, picturesBeside: beside };
    return says(
      picturesBeside.run(
        letter({
          expected: expectation({ language, least }),
          reading: [...READING, figure('A taxi', { language }), line('Taxis.', { language })],
          pages: [
            page({
              lines: [...LINES, printed('Taxis.', baseline, { part: part + 1, from })],
              shapes: [...page().shapes, { part, bounds: { left, bottom: 260, right: left + 85, top: 345 } }],
            }),
          ],
        }),
      ),
    );
  };
  test('mirrored where reading begins on the right', () => {
    expect(of('ur', 440, 300, 300)).toEqual([]);
    expect(of('ur', 70, 300, 300)).toEqual(['A picture does not stand on the right of its words, where they begin.']);
    expect(of('en', 440, 300, 300)).toEqual(['A picture does not stand on the left of its words, where they begin.']);
  });
  test('words under a picture are beside none: a fault in easy read alone', () => {
    expect(of('en', 70, 70, 240)).toEqual(['A picture has no words beside it.']);
    expect(of('en', 70, 70, 240, false)).toEqual([]);
  });
});
