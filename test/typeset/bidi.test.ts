import bidiFactory, { type Bidi, type EmbeddingLevels } from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/letter.ts';
import { levelsOf, visualOrder } from '../../src/typeset/bidi.ts';
import { fact, field, fixtureCode, link, text } from '../fixture/letter.ts';
import { runsOf, set } from './set.ts';

const bidi: Bidi & { getReorderedIndices?(text: string, levels: EmbeddingLevels): number[] } = bidiFactory();
const characters = fc
  .array(fc.constantFrom('a', 'B', ' ', '1', '2', 'א', 'ש', 'م', 'ح', '(', ')', '.', '£', '-', '/'), { maxLength: 40 })
  .map((all) => all.join(''));

test('visual order is a permutation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 50 }), (levels) => {
      expect([...visualOrder(levels)].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index));
    }),
  );
});

test('order and levels are those of UAX 9, where no stretch is isolated', () => {
  fc.assert(
    fc.property(
      characters.filter((t) => /\S$/.test(t)),
      fc.constantFrom('ltr', 'rtl'),
      (line, base) => {
        const known = bidi.getEmbeddingLevels(line, base);
        const levels = levelsOf(line, base, []);
        expect([...levels]).toEqual([...known.levels]);
        expect(visualOrder([...levels])).toEqual(bidi.getReorderedIndices?.(line, known));
      },
    ),
  );
});

test('an isolate’s level is even for left to right, and its inside changes nothing outside', () => {
  fc.assert(
    fc.property(characters, fc.constantFrom('0808 157 0123', '£300', 'a.org/'), characters, (before, inside, after) => {
      const whole = before + inside + after;
      const isolate = { start: before.length, end: before.length + inside.length, direction: 'ltr' } as const;
      const levels = levelsOf(whole, 'rtl', [isolate]);
      for (let at = isolate.start; at < isolate.end; at += 1) expect((levels[at] ?? 1) % 2).toBe(0);
      // The words around see one neutral, whatever stands inside.
      const other = levelsOf(`${before}xyz${after}`, 'rtl', [{ ...isolate, end: before.length + 3 }]);
      expect([...levels.slice(0, isolate.start)]).toEqual([...other.slice(0, isolate.start)]);
      expect([...levels.slice(isolate.end)]).toEqual([...other.slice(before.length + 3)]);
    }),
  );
});

/** The characters of an Urdu line as the eye meets them from left to right. */
function seen(children: readonly Inline[]): string {
  return runsOf(set(children, 'ur', 2000))
    .toSorted((a, b) => a.x - b.x)
    .map(({ clusters }) => clusters.map(({ text: own }) => own).join(''))
    .join('');
}

describe('inside Urdu, from left to right one reads', () => {
  test.each([
    ['a phone number', fact('phone', '0808 157 0123', true)],
    ['money', fact('payment', '£300', true)],
    ['a number', fact('homes', '10,000', true)],
    ['a web address with its last slash', fact('web', 'letter.example.org/en/easy/', true)],
    ['an email address', fact('email', 'assembly@thornbury.example.org', true)],
    ['a link', link('https://letter.example.org/', text('letter.example.org'))],
    ['a code', field('code', fixtureCode)],
    ['a code of digits', field('code', '0123-4567-8901-2345')],
    ['a Latin name', field('name', 'Daniel O’Connor (Dr)')],
    ['an address', fact('place', 'Mere Park School, Linden Road, London SE30 2AA', true)],
  ])('%s in its own order', (_, part) => {
    const own = 'children' in part ? 'letter.example.org' : part.text;
    const line = seen([text('فون کریں: '), part, text('، پھر کوڈ دیں۔')]);
    expect(line).toContain(own);
    // What is said first stands on the right.
    expect(line.indexOf('ف')).toBeGreaterThan(line.indexOf(own));
  });
});

test('spaces that touch Latin words or digits are Latin ones: Nastaliq’s own is too narrow to see', () => {
  const runs = runsOf(set([text('دفتر 28 نومبر BSL میں ہے')], 'ur', 2000));
  const spaces = runs.flatMap(({ face, clusters }) => clusters.filter(({ text: own }) => own === ' ').map(() => face));
  expect(spaces.filter((face) => face === 'atkinson-regular' || face === 'noto-sans-regular')).toHaveLength(4);
  expect(spaces.filter((face) => face === 'noto-nastaliq-urdu-regular')).toHaveLength(1);
});

test('a Latin name’s brackets are the Latin face’s, and an Arabic name in English turns round', () => {
  const urdu = runsOf(set([text('کونسل (BSL) میں')], 'ur', 2000));
  expect(
    urdu.filter(({ clusters }) => clusters.some(({ text: own }) => own === '(' || own === ')')).map(({ face }) => face),
  ).toEqual(expect.arrayContaining(['atkinson-regular']));
  const english = runsOf(set([text('Dear '), field('name', 'محمد'), text(',')], 'en', 2000));
  expect(english.map(({ direction }) => direction)).toEqual(['ltr', 'rtl', 'ltr']);
  expect(english[1]?.clusters.map(({ text: own }) => own).join('')).toBe('دمحم');
});
