import { describe, expect, test } from 'vitest';
import type { GlyphRun } from '../../src/typeset/page.ts';
import { lowered, type Silhouette, silhouette, tooNear } from '../../src/typeset/silhouette.ts';
import { text } from '../fixture/letter.ts';
import { library, runsOf, set } from './set.ts';

const column = (at: number, top: number, bottom: number): Silhouette => new Map([[at, { top, bottom }]]);

describe('two silhouettes', () => {
  test('are too near by what their ink lacks in the columns that they share', () => {
    expect(tooNear(column(4, 0, 10), column(4, 12, 20), 1)).toBe(0);
    expect(tooNear(column(4, 0, 10), column(4, 9, 20), 1)).toBe(2);
    expect(tooNear(column(4, 0, 10), column(40, 2, 20), 1)).toBe(0);
  });
  test('meet sideways too', () => {
    expect(tooNear(column(4, 0, 10), column(5, 9, 20), 1)).toBe(2);
  });
  test('move down whole', () => {
    expect(lowered(column(1, 2, 3), 4)).toEqual(column(1, 6, 7));
  });
});

const outlineOf = (runs: readonly GlyphRun[]): Silhouette =>
  silhouette(
    runs.map((run) => ({
      leaf: 0,
      line: { top: 0, runs: [run], shapes: [], ink: { left: 0, top: 0, right: 0, bottom: 0 } },
    })),
    library,
  );

test('lines of Nastaliq are moved apart where strokes would meet, and only there', () => {
  // The dots of پ over the strokes of ک and گ.
  const words = 'آپ پتے پر جواب چاہیے گے کچھ مکمل کے لوگوں '.repeat(12).trim();
  const steps: number[] = [];
  for (const measure of [150, 190, 230, 290, 370]) {
    const lines = [...Map.groupBy(runsOf(set([text(words)], 'ur', measure)), ({ y }) => y)].sort(([a], [b]) => a - b);
    for (const [index, [y, runs]] of lines.entries()) {
      const [above, over] = lines[index - 1] ?? [];
      if (above === undefined || over === undefined) continue;
      expect(tooNear(outlineOf(over), outlineOf(runs), 0.5)).toBe(0);
      steps.push(y - above);
    }
  }
  const natural = 2 * 16;
  expect(Math.min(...steps)).toBeCloseTo(natural, 5);
  expect(steps.some((step) => step > natural + 0.5)).toBe(true);
  expect(Math.max(...steps)).toBeLessThan(1.35 * natural);
});

test('lines of Latin keep their distance', () => {
  const layout = set([text('jpqgy ÂÊÎ '.repeat(40))], 'en', 200);
  const steps = layout.lines.slice(1).map(({ baseline }, index) => baseline - (layout.lines[index]?.baseline ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(1.35 * 14, 5);
});
