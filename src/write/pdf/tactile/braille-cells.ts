/**
 * Uncontracted Unified English Braille for a few fixed words (The Rules of Unified English Braille, 2024, sections 2
 * to 8): enough to say on a letter what it is. Longer texts go through a translator.
 */

/** The dots of a cell by their numbers: 1 2 3 down the left, 4 5 6 down the right. */
export type Cell = readonly number[];

const letters: Readonly<Record<string, string>> = {
  a: '1',
  b: '12',
  c: '14',
  d: '145',
  e: '15',
  f: '124',
  g: '1245',
  h: '125',
  i: '24',
  j: '245',
  k: '13',
  l: '123',
  m: '134',
  n: '1345',
  o: '135',
  p: '1234',
  q: '12345',
  r: '1235',
  s: '234',
  t: '2345',
  u: '136',
  v: '1236',
  w: '2456',
  x: '1346',
  y: '13456',
  z: '1356',
};

const marks: Readonly<Record<string, string>> = {
  '.': '256',
  ',': '2',
  ':': '25',
  ';': '23',
  '?': '236',
  '!': '235',
  '-': '36',
  '’': '3',
  "'": '3',
  '/': '456 34',
  '@': '4 1',
};

const DIGITS = 'jabcdefghi';
const CAPITAL = '6';
const NUMERIC = '3456';
const GRADE_1 = '56';
/** Letters that are words by themselves: any other alone would be read as a contraction (UEB, 5.2). */
const WORDS_OF_ONE = 'aio';

/**
 * The cells of a line of text.
 *
 * @throws Error in a sentence, where a character has no sign in this table.
 */
export function brailleCells(text: string): readonly Cell[] {
  return text.split(' ').flatMap((word, i) => [...(i === 0 ? [] : [[]]), ...wordCells(word).map(dotsOf)]);
}

const dotsOf = (dots: string): Cell => [...dots].map(Number);

function wordCells(word: string): string[] {
  const out: string[] = [];
  const onlyLetters = [...word].filter((c) => /\p{L}/u.test(c));
  const isShout = onlyLetters.length > 1 && onlyLetters.every((c) => c !== c.toLowerCase());
  if (isShout) out.push(CAPITAL, CAPITAL);
  if (onlyLetters.length === 1 && word.length === 1 && !WORDS_OF_ONE.includes(word.toLowerCase())) out.push(GRADE_1);
  let isNumber = false;
  for (const character of word) {
    const lower = character.toLowerCase();
    if (/[0-9]/.test(character)) {
      if (!isNumber) out.push(NUMERIC);
      isNumber = true;
      out.push(letters[DIGITS[Number(character)] ?? ''] ?? '');
    } else if (letters[lower] !== undefined) {
      // After digits, a to j would be read as digits (UEB, 6.5).
      if (isNumber && lower <= 'j' && character === lower) out.push(GRADE_1);
      if (character !== lower && !isShout) out.push(CAPITAL);
      isNumber = false;
      out.push(letters[lower]);
    } else {
      const mark = marks[character];
      if (mark === undefined) throw new Error(`The braille table has no sign for “${character}”: use plain words.`);
      // A number goes on over a decimal point or comma (UEB, 6.2).
      isNumber &&= character === '.' || character === ',';
      out.push(...mark.split(' '));
    }
  }
  return out;
}
