import { describe, expect, test } from 'vitest';
import { missingCharacters } from '../../src/typeset/coverage.ts';
import { families } from '../../src/typeset/faces.ts';
import { styles } from '../../src/typeset/styles.ts';
import { field, fixtureLetter, text, urduLetter } from '../fixture/letter.ts';
import { allContents, library, runsOf, set, typeset } from './set.ts';

describe('each name prints in a Polish letter, in a face of its own script', () => {
  test.each([
    ['নাসরিন বেগম', 'noto-sans-bengali'],
    ['محمد العلي', 'noto-naskh-arabic'],
    ['王小明', 'noto-sans-sc'],
    ['ਗੁਰਪ੍ਰੀਤ ਕੌਰ', 'noto-sans-gurmukhi'],
    ['गुरप्रीत कौर', 'noto-sans-devanagari'],
    ['ગુરપ્રીત', 'noto-sans-gujarati'],
    ['குர்ப்ரீத்', 'noto-sans-tamil'],
    ['גור כהן', 'noto-sans-hebrew'],
    ['ሰላም ተስፋዬ', 'noto-sans-ethiopic'],
    ['Ольга Ковальчук', 'noto-sans'],
    ['Ελένη', 'noto-sans'],
    ['Nguyễn Thị Hồng', 'atkinson'],
    ['Zbigniew Żółć', 'atkinson'],
  ])('%s', (name, family) => {
    const layout = set([text('Szanowna Pani '), field('name', name), text(',')], 'pl', 480);
    const runs = runsOf(layout).filter(({ clusters }) =>
      clusters.some((cluster) => name.includes(cluster.text.trim()) && cluster.text.trim() !== ''),
    );
    expect(runs.map(({ face }) => face)).toContain(`${family}-regular`);
    expect(layout.text).toContain(name);
  });
});

describe('a number has figures without a slash, which nobody takes for others', () => {
  test.each([
    ['en', text('by 12 February 2027, or call 0808 157 0123.'), '2027'],
    ['bn', text('জন: 10,000-এর বেশি'), '10,000'],
    ['ur', text('ہم 10,000 گھرانوں سے'), '10,000'],
  ])('%s', (language, words, number) => {
    const runs = runsOf(set([words], language, 2000));
    const said = runs
      .filter(({ face }) => face === 'noto-sans-regular')
      .map(({ clusters }) => clusters.map((one) => one.text).join(''));
    expect(said.join('')).toContain(number);
  });

  test.each([
    ['a code', field('code', '0123-4567-8901-2345')],
    ['a postcode', text('London SE30 2AA')],
  ])('but %s keeps the zero that is no letter', (_, words) => {
    const runs = runsOf(set([words], 'tr', 2000));
    const zeros = runs.filter(({ clusters }) => clusters.some((one) => one.text.includes('0')));
    expect(zeros.map(({ face }) => face)).toEqual(['atkinson-regular']);
  });
});

test('an accent that the face can only compose stays with its letter', () => {
  const runs = runsOf(set([text('Jose\u0301 Nun\u0303ez')], 'en', 480));
  expect(runs).toHaveLength(1);
  expect(runs[0]?.clusters.map((cluster) => cluster.text)).toContain('e\u0301');
});

test('no glyph of any fixture, in any style, is .notdef', () => {
  for (const style of Object.values(styles)) {
    for (const letter of [fixtureLetter(), urduLetter()]) {
      const glyphs = allContents(typeset(letter, style)).flatMap(({ piece }) =>
        piece.runs.flatMap(({ clusters }) => clusters.flatMap(({ glyphs: own }) => own)),
      );
      expect(glyphs.length).toBeGreaterThan(400);
      expect(glyphs.filter(({ id }) => id === 0)).toEqual([]);
    }
  }
});

test('what no face has is named, and setting it is refused with a sentence', () => {
  expect(missingCharacters(library, 'Dear 🙂 ꙮ Ana')).toEqual(['🙂']);
  expect(missingCharacters(library, 'Zażółć gęślą jaźń নাসরিন محمد 王 ₤ – “x”')).toEqual([]);
  expect(() => set([text('a 🙂 b')], 'en', 300)).toThrow(/No typeface has the character U\+1F642/);
});

test('every face of the table is there, and nothing on a page is smaller than the format’s size but the address', () => {
  for (const family of families) expect(library.face(`${family.id}-bold`).unitsPerEm).toBeGreaterThan(0);
  for (const style of Object.values(styles)) {
    for (const letter of [fixtureLetter(), urduLetter()]) {
      const sizes = allContents(typeset(letter, style)).flatMap(({ piece }) => piece.runs.map(({ size }) => size));
      expect(new Set(sizes.filter((size) => size < style.size))).toEqual(new Set([10]));
    }
  }
});
