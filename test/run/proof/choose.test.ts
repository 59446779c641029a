import { describe, expect, test } from 'vitest';
import { type Candidate, chooseLetters, type ProofNames } from '../../../src/run/proof/choose.ts';

const names: ProofNames = { script: (id) => id, condition: (place) => `at ${place}` };
const letter = (sequence: number, own: Partial<Candidate> = {}): Candidate => ({
  sequence,
  row: sequence + 1,
  language: 'en',
  format: 'standard',
  nameWidth: 80,
  addressLines: 4,
  addressWidth: 90,
  pages: 4,
  scripts: ['Latn'],
  conditions: ['templates/letter.hbs:5:4:yes'],
  ...own,
});
/** Reasons by sequence number. */
const chosen = (letters: readonly Candidate[]) =>
  Object.fromEntries(chooseLetters(letters, names).chosen.map((one) => [one.letter.sequence, one.reasons.join(' ')]));

describe('the letters of a proof', () => {
  const run = [
    letter(1),
    letter(2, { nameWidth: 200 }),
    letter(3, { nameWidth: 12 }),
    letter(4, { addressLines: 7 }),
    letter(5, { addressLines: 7, addressWidth: 95 }),
    letter(6, { addressWidth: 260 }),
    letter(7, { pages: 10 }),
    letter(8, { scripts: ['Beng', 'Latn'] }),
    letter(9, { language: 'pl' }),
    letter(10, { format: 'bsl' }),
    letter(11, { nameWidth: null, conditions: ['templates/letter.hbs:5:4:no'] }),
    letter(12, { language: 'pl' }),
  ];

  test('are every extreme and every kind, each with its reason', () => {
    expect(chosen(run)).toEqual({
      2: expect.stringMatching(
        /^The longest name\. .*Latn script\. Stands for its language and format\. .*5:4 is met\.$/,
      ),
      3: 'The shortest name.',
      5: 'The longest address: the most lines, and of those the widest.',
      6: 'The widest line of an address.',
      7: 'The most pages.',
      8: 'A name or address in Beng script.',
      9: 'Stands for its language and format.',
      10: 'Stands for its language and format.',
      11: 'A resident without a name. The condition at templates/letter.hbs:5:4 is not met.',
    });
  });

  test('stand in the order of the print run, and are the same whatever the order of measuring found first', () => {
    const { chosen: list } = chooseLetters(run, names);
    expect(list.map((one) => one.letter.sequence)).toEqual([2, 3, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a letter that shows several things is there once', () => {
    expect(chosen([letter(1)])).toEqual({
      1: expect.stringMatching(/^The longest name\. The shortest name\. The longest address.*The most pages\./),
    });
  });

  test('a condition that goes one way for everyone is said to', () => {
    expect(chooseLetters([letter(1)], names).oneWay).toEqual(['templates/letter.hbs:5:4:yes']);
    expect(chooseLetters(run, names).oneWay).toEqual([]);
  });
});
