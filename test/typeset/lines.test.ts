import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/letter.ts';
import { balanceLines, fillLines } from '../../src/typeset/lines.ts';
import { fact, field, strong, text } from '../fixture/letter.ts';
import { runsOf, set, textOfRun } from './set.ts';

const units = fc.array(
  fc.record({
    width: fc.double({ min: 0.1, max: 150, noNaN: true }),
    space: fc.double({ min: 0, max: 6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);

const widthOf = (line: readonly { width: number; space: number }[]): number =>
  line.reduce((sum, { width, space }) => sum + width + space, 0) - (line.at(-1)?.space ?? 0);

describe.each([
  ['fillLines', fillLines],
  ['balanceLines', balanceLines],
])('%s', (_, fill) => {
  test('keeps every unit, in order, and no line is wider than the measure unless it is one unit', () => {
    fc.assert(
      fc.property(units, fc.double({ min: 20, max: 400, noNaN: true }), (all, measure) => {
        const starts = fill(all, measure);
        expect(starts[0]).toBe(0);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const [index, start] of starts.entries()) {
          const line = all.slice(start, starts[index + 1]);
          expect(line.length).toBeGreaterThan(0);
          if (line.length > 1) expect(widthOf(line)).toBeLessThanOrEqual(measure + 0.02);
        }
      }),
    );
  });
});

test('balanced lines are no more than filled ones', () => {
  fc.assert(
    fc.property(units, fc.double({ min: 20, max: 400, noNaN: true }), (all, measure) => {
      expect(balanceLines(all, measure)).toHaveLength(fillLines(all, measure).length);
    }),
  );
});

test('a short last word takes the word before it along', () => {
  const words = [30, 30, 30, 30, 30, 5].map((width) => ({ width, space: 3 }));
  expect(fillLines(words, 164)).toEqual([0, 4]);
});

// ---- whole texts ---------------------------------------------------------------------------

const words = [
  'assembly',
  'the',
  'of',
  'Wexmere’s',
  'twenty-five',
  'and/or',
  'شہری',
  'اسمبلی',
  'নাগরিক',
  'সমাবেশ',
  'i',
  '(who',
  'lives)',
  'here,',
  '王小明',
  'yes.',
];
const facts = [
  '0808 157 0123',
  '£300',
  '10,000',
  'wexmere.example.org/bsl-call',
  'Friday 28 November 2025',
  'K7QM-2XW9-4HTR-8PVA',
  'Mere Park School, Linden Road',
];
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => text(`${all.join(' ')} `)),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((all) => strong(`${all.join(' ')} `)),
  fc.tuple(fc.constantFrom(...facts), fc.boolean()).map(([words_, isolate]) => fact('f', words_, isolate)),
  fc.constantFrom('Nasreen Begum', 'নাসরিন বেগম', 'محمد العلي').map((name) => field('name', name)),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 8 });
const plain = (inlines: readonly Inline[]): string =>
  inlines.map((part) => ('children' in part ? plain(part.children) : part.text)).join('');

describe.each(['en', 'ur', 'bn'])('a paragraph in %s', (language) => {
  test('loses no character and keeps their order', () => {
    fc.assert(
      fc.property(paragraph, (children) => {
        const read = runsOf(set(children, language, 300))
          .map(textOfRun)
          .join('');
        expect(read).toBe(plain(children).trim());
      }),
      { numRuns: 60 },
    );
  });

  test('has no line wider than the measure, and its runs stand inside it but for the hanging space', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 60, max: 480 }), (children, measure) => {
        const layout = set(children, language, measure);
        for (const { width } of layout.lines) expect(width).toBeLessThanOrEqual(measure + 0.02);
        for (const run of runsOf(layout)) {
          expect(run.x + run.width).toBeLessThanOrEqual(measure + 8);
          expect(run.x).toBeGreaterThanOrEqual(-8);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never splits a fact, a name or a code that fits a line', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 260, max: 480 }), (children, measure) => {
        const layout = set(children, language, measure);
        const byLine = new Map<number, string>();
        for (const run of runsOf(layout)) byLine.set(run.y, (byLine.get(run.y) ?? '') + textOfRun(run));
        const lines = [...byLine.values()];
        for (const part of children) {
          if (part.kind !== 'fact' && part.kind !== 'field') continue;
          expect(
            lines.some((line) => line.includes(part.text)),
            part.text,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('lines end between words only: no hyphen, no slash, no half of an address', () => {
  const layout = set([text('a well-being and/or twenty-five letter.example.org/en/easy page '.repeat(6))], 'en', 190);
  const ends = new Map<number, string>();
  for (const run of runsOf(layout)) ends.set(run.y, textOfRun(run));
  for (const line of [...ends.values()].slice(0, -1)) expect(line).toMatch(/ $/);
});

test('what is wider than the line is split rather than lost', () => {
  const long = 'a-very-long-address.example.org/with/many/parts/and/a/long/tail';
  const layout = set([fact('web', long, true)], 'en', 100);
  expect(layout.lines.length).toBeGreaterThan(2);
  expect(runsOf(layout).map(textOfRun).join('')).toBe(long);
  for (const { width } of layout.lines) expect(width).toBeLessThanOrEqual(100.02);
});
