import { describe, expect, it } from 'vitest';
import { batchNumber, insertingPayload, omrPattern } from '../../src/machine-marks.ts';
import { createInsertingMatrix, modulesOf } from '../../src/typeset/marks/data-matrix.ts';
import { withMarks } from '../../src/typeset/marks/sheet-marks.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { fixtureLetter } from '../fixture/letter.ts';
import { typeset } from './set.ts';

const matrixOf = createInsertingMatrix();
const place = { batch: 3, sequence: 118 };

describe('marks for machines', () => {
  it('stand on the front of every sheet, the fold marks on the first alone, outside the tags', () => {
    const plain = typeset(fixtureLetter());
    const marked = withMarks(plain, { folds: [148.5], inserting: 'data-matrix', place }, matrixOf);
    const added = marked.pages.map(({ artifacts }, at) => artifacts.length - (plain.pages[at]?.artifacts.length ?? 0));
    expect(added).toEqual(plain.pages.map((_, at) => (at === 0 ? 2 : at % 2 === 0 ? 1 : 0)));
    expect(marked.tree).toBe(plain.tree);
    const [matrix] = marked.pages[0]?.artifacts.slice(-1) ?? [];
    expect(matrix?.piece.key).toBeNull();
    expect((matrix?.piece.ink.right ?? 0) - (matrix?.piece.ink.left ?? 0)).toBeCloseTo(pt(7));
  });

  it('are one for each fold, so that each can be read back', () => {
    const marked = withMarks(typeset(fixtureLetter()), { folds: [99, 198], inserting: null, place }, matrixOf);
    const folds = marked.pages[0]?.artifacts.slice(-2).map(({ piece }) => piece.shapes);
    expect(folds).toMatchObject([[{ kind: 'line', y1: pt(99) }], [{ kind: 'line', y1: pt(198) }]]);
  });

  it('are none where none are wanted', () => {
    const plain = typeset(fixtureLetter());
    expect(withMarks(plain, { folds: [], inserting: null, place }, matrixOf).pages).toEqual(plain.pages);
  });

  it('tell batch, sequence and sheet in sixteen digits', () => {
    expect(insertingPayload({ ...place, sheet: 1, sheets: 3 })).toBe('0003000001180103');
    expect(batchNumber('003-large-print')).toBe(3);
    expect(batchNumber('proof')).toBe(0);
  });

  it('are the very symbols that the library draws', () => {
    for (let at = 0; at < 40; at += 1) {
      const digits = String(1_234_567_890_123_456n + BigInt(at) * 987_654_321_987n);
      const drawn = modulesOf(digits);
      const { rects } = matrixOf(digits);
      const dark = new Set<number>();
      for (let i = 0; i < rects.length; i += 4)
        for (let x = 0; x < (rects[i + 2] ?? 0); x += 1) dark.add((rects[i + 1] ?? 0) * 14 + (rects[i] ?? 0) + x);
      expect([...dark]).toEqual([...drawn].flatMap((module, place) => (module === 1 ? [place] : [])));
    }
    expect(() => matrixOf('12')).toThrow('16 digits');
  });

  it('as lines: the last sheet, the count of letters, and an even number of them', () => {
    const lines = ['start', 'last', 'sequence-1', 'sequence-2', 'sequence-4', 'parity'] as const;
    const at = (sequence: number, sheet: number) => omrPattern({ lines }, { batch: 1, sequence, sheet, sheets: 2 });
    expect(at(1, 1)).toEqual([true, false, true, false, false, false]);
    expect(at(1, 2)).toEqual([true, true, true, false, false, true]);
    for (const sequence of [1, 2, 3, 4, 5, 6, 7]) expect(at(sequence, 1).filter((line) => line).length % 2).toBe(0);
  });
});
