import { describe, expect, it } from 'vitest';
import type { PaintedObject } from '../../src/check/pdf/page-objects.ts';
import { type PaintedPage, seenLines } from '../../src/check/pdf/seen-lines.ts';
import type { PrintedLine } from '../../src/check/print.ts';

const line = (bottom: number): PrintedLine => ({
  page: 1,
  part: 0,
  baseline: bottom,
  ink: { left: 10, bottom, right: 90, top: bottom + 10 },
  from: 10,
  type: [{ face: 'A', size: 10, text: 'words' }],
  text: 'words',
  clipped: false,
  painted: true,
  upright: true,
});
const lines = [line(5), line(25)];

/** Each line as a text object of its own, and a ground under both. */
const ground: PaintedObject = { bounds: { left: 0, bottom: 0, right: 100, top: 40 }, look: 'tint', text: null };
const text = (at: number, look = 'black'): PaintedObject => ({
  bounds: lines[at]?.ink ?? ground.bounds,
  look,
  text: at,
});
const said = new Map(lines.map((_, at) => [at, 'words']));
const page = (...painted: readonly PaintedObject[]): PaintedPage => ({ painted, said });

/** How often lines were looked at, by their baselines. */
function looking() {
  const looked: number[] = [];
  const measure = (fresh: readonly PrintedLine[]) => fresh.map(({ baseline }) => looked.push(baseline));
  const { contrastOf } = seenLines();
  return { looked, see: (seen: PaintedPage) => contrastOf(lines, seen, measure) };
}

describe('the contrast of lines that many letters share', () => {
  it('is measured once for lines that look alike', () => {
    const { looked, see } = looking();
    const first = see(page(ground, text(0), text(1)));
    expect(looked).toEqual([5, 25]);
    expect(see(page(ground, text(0), text(1)))).toEqual(first);
    expect(looked).toEqual([5, 25]);
  });

  it('is measured again where a line has another colour or other words', () => {
    const { looked, see } = looking();
    see(page(ground, text(0), text(1)));
    see(page(ground, text(0), text(1, 'grey')));
    expect(looked).toEqual([5, 25, 25]);
    see({ painted: [ground, text(0), text(1)], said: new Map([...said, [0, 'a name']]) });
    expect(looked).toEqual([5, 25, 25, 5]);
  });

  it('is measured again where something else stands over, under or beside a line', () => {
    const { looked, see } = looking();
    see(page(ground, text(0), text(1)));
    const over: PaintedObject = { bounds: { left: 50, bottom: 0, right: 60, top: 14 }, look: 'tint', text: null };
    see(page(ground, text(0), over, text(1)));
    expect(looked).toEqual([5, 25, 5]);
    // The same things in another order of painting: the ground covers the upper line.
    see(page(text(1), ground, text(0)));
    expect(looked.slice(3)).toEqual([25]);
  });

  it('is measured on every letter where a picture stands behind a line', () => {
    const { looked, see } = looking();
    const picture = { ...ground, look: null };
    see(page(picture, text(0), text(1)));
    see(page(picture, text(0), text(1)));
    expect(looked).toEqual([5, 25, 5, 25]);
  });
});
