import { describe, expect, it } from 'vitest';
import { batchNumber, insertingPayload, omrPattern } from '../../src/machine-marks.ts';
import { withMarks } from '../../src/typeset/marks/sheet-marks.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { fixtureLetter } from '../fixture/letter.ts';
import { typeset } from './set.ts';

const place = { batch: 3, sequence: 118 };

describe('marks for machines', () => {
  it('stand on the front of every sheet, the fold marks on the first alone, outside the tags', () => {
    const plain = typeset(fixtureLetter());
    const marked = withMarks(plain, { folds: [148.5], inserting: 'data-matrix', place });
    const added = marked.pages.map(({ artifacts }, at) => artifacts.length - (plain.pages[at]?.artifacts.length ?? 0));
    expect(added).toEqual(plain.pages.map((_, at) => (at === 0 ? 2 : at % 2 === 0 ? 1 : 0)));
    expect(marked.tree).toBe(plain.tree);
    const [matrix] = marked.pages[0]?.artifacts.slice(-1) ?? [];
    expect(matrix?.piece.key).toBeNull();
    expect((matrix?.piece.ink.right ?? 0) - (matrix?.piece.ink.left ?? 0)).toBeCloseTo(pt(7));
  });

  it('are none where none are wanted', () => {
    const plain = typeset(fixtureLetter());
    expect(withMarks(plain, { folds: [], inserting: null, place }).pages).toEqual(plain.pages);
  });

  it('tell batch, sequence and sheet in sixteen digits', () => {
    expect(insertingPayload({ ...place, sheet: 1, sheets: 3 })).toBe('0003000001180103');
    expect(batchNumber('003-large-print')).toBe(3);
    expect(batchNumber('proof')).toBe(0);
  });

  it('as lines: the last sheet, the count of letters, and an even number of them', () => {
    const lines = ['start', 'last', 'sequence-1', 'sequence-2', 'sequence-4', 'parity'] as const;
    const at = (sequence: number, sheet: number) => omrPattern({ lines }, { batch: 1, sequence, sheet, sheets: 2 });
    expect(at(1, 1)).toEqual([true, false, true, false, false, false]);
    expect(at(1, 2)).toEqual([true, true, true, false, false, true]);
    for (const sequence of [1, 2, 3, 4, 5, 6, 7]) expect(at(sequence, 1).filter((line) => line).length % 2).toBe(0);
  });
});
