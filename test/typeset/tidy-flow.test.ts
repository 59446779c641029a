import { expect, test } from 'vitest';
import type { Area } from '../../src/typeset/flow.ts';
import { flow } from '../../src/typeset/flow.ts';
import type { FlowItem } from '../../src/typeset/flow-items.ts';
import type { Layout } from '../../src/typeset/layout.ts';
import { tidyFlow } from '../../src/typeset/tidy-flow.ts';
import { fixtureLetter, text } from '../fixture/letter.ts';
import { contentsOf, findTag, typeset, wordsOf } from './set.ts';

const area: Area = {
  left: 0,
  top: 0,
  bottom: 1000,
  inkTop: -100,
  pageHeight: 1000,
  line: 20,
  latinLine: 20,
  footGap: 20,
  white: 1,
};

const layout = (height: number): Layout => ({ height, width: 100, breaks: [], content: [], artifacts: [] });
const box = (height: number, gap = 0, opens = false): FlowItem => ({
  kind: 'box',
  layout: layout(height),
  before: gap,
  after: gap,
  blank: 0,
  opens,
  keepWithNext: opens,
  code: false,
  smaller: [],
});
const boxes = (count: number, height: number, gap: number): FlowItem[] =>
  Array.from({ length: count }, () => box(height, gap));

test('a last page with a few lines is saved by a little less white', () => {
  // 840 of boxes and nine gaps of 20: 1,020 high, and 997 where an eighth of the white is given up.
  const items = [...boxes(9, 90, 20), box(30, 20)];
  expect(flow(items, area).pages).toBe(2);
  expect(tidyFlow(items, area).pages).toBe(1);
});

test('white is not given up where no page is saved, nor more than an eighth', () => {
  const tooMuch = [...boxes(9, 90, 20), box(80, 20)];
  expect(tidyFlow(tooMuch, area)).toEqual(flow(tooMuch, area));
  const full = [...boxes(9, 90, 20), box(900, 20)];
  expect(tidyFlow(full, area)).toEqual(flow(full, area));
});

test('a blank line between paragraphs is not given up to save a page', () => {
  const paragraph = (height: number): FlowItem => ({ ...box(height, 20), blank: 20 }) as FlowItem;
  const items = [...Array.from({ length: 9 }, () => paragraph(90)), paragraph(30)];
  expect(tidyFlow(items, area).pages).toBe(2);
  // Headings and what else is no paragraph give up theirs.
  const mixed = items.map((item, index) => (index % 2 === 0 ? item : box(index === 9 ? 30 : 90, 20)));
  expect(tidyFlow(mixed, area).pages).toBe(1);
});

test('white that a taller picture leaves over and under its words is a part of the blank line', () => {
  const row = (inset: number): FlowItem =>
    ({ ...box(100, 5), blank: 20, layout: { ...layout(100), inset: { over: inset, under: inset } } }) as FlowItem;
  const second = (inset: number) => {
    const [, placement] = flow([row(inset), row(inset)], area).placements;
    return placement?.kind === 'placed' ? placement.fragments[0]?.y : undefined;
  };
  expect(second(0)).toBe(120);
  expect(second(6)).toBe(108);
  expect(second(30)).toBe(105);
});

test('where no page can be saved, the last part begins that page, so that it looks meant', () => {
  const items = [...boxes(6, 100, 10), box(40, 30, true), ...boxes(3, 100, 10), box(70, 10)];
  const natural = flow(items, area);
  expect(natural.pages).toBe(2);
  expect(natural.ends[0]?.filled).toBeLessThan(0.2);
  const tidy = tidyFlow(items, area);
  expect(tidy.pages).toBe(2);
  expect(tidy.ends[0]?.filled).toBeGreaterThan(0.4);
});

test('before a fresh sheet, a page that alone takes a sheet of paper may go sooner', () => {
  // 20 boxes fill a page, 23 where white is given up: 46 leave a quarter of page 3, 66 a quarter of page 4.
  const letter = (count: number): FlowItem[] => [...boxes(count, 10, 40), { kind: 'begin', at: 'sheet' }, box(50)];
  const ends = (count: number) => [flow(letter(count), area).ends[0], tidyFlow(letter(count), area).ends[0]];
  expect(ends(46)).toMatchObject([{ pages: 3, filled: 0.26 }, { pages: 2 }]);
  expect(ends(66)).toMatchObject([{ pages: 4, filled: 0.26 }, { pages: 4 }]);
});

test('a few paragraphs that the letter takes together stay together', () => {
  const pages = Array.from({ length: 60 }, (_, count) => {
    const words = Array.from({ length: 330 + 9 * count }, (__, index) => `word${index}`).join(' ');
    const letter = typeset(
      fixtureLetter({
        blocks: [
          { kind: 'paragraph', children: [text(words)] },
          {
            kind: 'section',
            begins: 'here',
            children: [
              { kind: 'paragraph', children: [text('Yours sincerely')] },
              { kind: 'paragraph', children: [text('Amara Lindqvist')] },
            ],
          },
        ],
      }),
    );
    const section = findTag(
      letter.tree,
      ({ role, children }) =>
        role === 'Sect' && children.length === 2 && children.every((child) => wordsOf(child).length < 20),
    );
    const own = section === undefined ? [] : contentsOf(section);
    expect(own.map(wordsOf)).toEqual(['Yours sincerely', 'Amara Lindqvist']);
    expect(new Set(own.map(({ page }) => page)).size).toBe(1);
    return own[0]?.page;
  });
  expect(new Set(pages).size).toBeGreaterThan(1);
});
