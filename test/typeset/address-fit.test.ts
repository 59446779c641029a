import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf, profileRows } from '../../src/profiles.ts';
import { type FittedAddress, fitAddress, joinTwo, type SetAddressLine } from '../../src/typeset/address-fit.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { setText } from '../../src/typeset/text.ts';
import { context } from './set.ts';

const set: SetAddressLine = (line, style, measure) =>
  setText(
    {
      children: [{ kind: 'field', name: 'address', text: line }],
      language: 'und',
      direction: 'ltr',
      style,
      measure,
      key: null,
    },
    context,
  );
const sheets = profileRows.map((row) => profileOf(row).sheet);
const c5 = sheets[0]?.address ?? { left: 0, top: 0, right: 0, bottom: 0 };
const sizeOf = ({ set: texts }: FittedAddress) => {
  const [leaf] = texts[0]?.text.content ?? [];
  return leaf?.kind === 'leaf' ? leaf.lines[0]?.runs[0]?.size : undefined;
};
const fitted = (lines: readonly string[]) => {
  const result = fitAddress(lines, c5, set);
  if ('fault' in result) throw new Error(result.fault);
  return result;
};

describe('an address in its window', () => {
  it('stays as it is at 10 pt where it has room', () => {
    const lines = ['Ms A', 'Flat 1', 'A House', '1 Road', 'LONDON', 'SE30 1AA'];
    expect(fitted(lines).lines).toEqual(lines);
    expect(sizeOf(fitted(lines))).toBe(10);
  });

  it('has lines joined before it is set smaller', () => {
    const lines = ['Ms A', 'Flat 1', 'Mill House', '12 Mill Lane', 'Riverside', 'LONDON', 'SE30 1AA'];
    expect(fitted(lines).lines).toEqual([
      'Ms A',
      'Flat 1, Mill House',
      '12 Mill Lane',
      'Riverside',
      'LONDON',
      'SE30 1AA',
    ]);
    expect(sizeOf(fitted(lines))).toBe(10);
  });

  it('is set in 9 pt where a line is long, and divided at a space at last', () => {
    const nine = ['Mr Maximilian Featherstonehaugh and Ms Tia', '1 Road', 'LONDON', 'SE30 1AA'];
    expect(sizeOf(fitted(nine))).toBe(9);
    const two = fitted(['The Very Reverend Canon Professor Nasreen Begum-Fotheringay', '1 Road', 'LONDON', 'SE30 1AA']);
    expect(two.set[0]?.text.lines).toHaveLength(2);
    expect(sizeOf(two)).toBe(10);
  });

  it('is refused where a word alone is too wide, or where nothing can be joined any more', () => {
    expect(fitAddress(['x'.repeat(60), '1 Road', 'LONDON', 'SE30 1AA'], c5, set)).toEqual({ fault: 'wide', line: 0 });
    const low = { ...c5, bottom: c5.top + 11 };
    expect(fitAddress(['A', '1 Road', 'LONDON', 'SE30 1AA'], low, set)).toEqual({ fault: 'high', lines: 4 });
  });

  it('joins a house number to its street without a comma', () => {
    expect(joinTwo(['A', '12', 'Mill Lane', 'LONDON', 'SE30 1AA'])).toEqual([
      'A',
      '12 Mill Lane',
      'LONDON',
      'SE30 1AA',
    ]);
    expect(joinTwo(['A', '1 Road', 'LONDON', 'SE30 1AA'])).toBeNull();
  });

  it('never leaves its zone, whatever the lines', () => {
    const word = fc.constantFrom('Flat', '12', 'Mill', 'Reverend', 'Gwałtowska', 'শেফালী', 'نسرین', 'Llanfairpwll');
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 7 }), fc.constantFrom(...sheets), (lines, sheet) => {
        const result = fitAddress(lines, sheet.address, set);
        if ('fault' in result) return;
        for (const { text, baseline } of result.set) {
          const [leaf] = text.content;
          if (leaf?.kind !== 'leaf') continue;
          const dy = baseline - (text.lines[0]?.baseline ?? 0);
          for (const { ink } of leaf.lines) {
            expect(dy + ink.top).toBeGreaterThanOrEqual(-0.01);
            expect(dy + ink.bottom).toBeLessThanOrEqual(pt(sheet.address.bottom - sheet.address.top) + 0.01);
            expect(ink.right).toBeLessThanOrEqual(pt(sheet.address.right - sheet.address.left) + 3);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
