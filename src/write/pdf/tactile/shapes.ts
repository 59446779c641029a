import type { TactileMark } from '../../../typeset/page.ts';
import { nums } from '../notation.ts';
import { QUARTER_CIRCLE } from '../shapes.ts';

/** Width of a cutting line, pt: a hairline that a die maker can see. */
const CUTTING_LINE = 0.5;

/** Operators that draw a mark on a page of this size, pt; its spot colour is set. */
export function tactileOperators(mark: TactileMark, width: number, height: number): string {
  switch (mark.kind) {
    case 'braille': {
      let out = '';
      for (let i = 0; i + 1 < mark.dots.length; i += 2) {
        out += circle(mark.dots[i] ?? 0, height - (mark.dots[i + 1] ?? 0), mark.diameter / 2);
      }
      return `${out}f\n`;
    }
    case 'notch':
      return `${nums(CUTTING_LINE)} w\n${halfCircle(mark, width, height)}S\n`;
    case 'raised-frame': {
      const { left, top, right, bottom } = mark.box;
      return `${nums(mark.lineWidth)} w\n${nums(left, height - bottom, right - left, bottom - top)} re S\n`;
    }
  }
}

function circle(x: number, y: number, r: number): string {
  const c = r * QUARTER_CIRCLE;
  return `${nums(x + r, y)} m
${nums(x + r, y + c, x + c, y + r, x, y + r)} c
${nums(x - c, y + r, x - r, y + c, x - r, y)} c
${nums(x - r, y - c, x - c, y - r, x, y - r)} c
${nums(x + c, y - r, x + r, y - c, x + r, y)} c h
`;
}

/** From edge to edge, through the point one radius inside the page. */
function halfCircle({ edge, at, radius: r }: TactileMark & { kind: 'notch' }, width: number, height: number): string {
  const c = r * QUARTER_CIRCLE;
  // Along the edge (a), and into the page (b).
  const point = (a: number, b: number): readonly [number, number] =>
    edge === 'left'
      ? [b, height - (at + a)]
      : edge === 'right'
        ? [width - b, height - (at + a)]
        : edge === 'top'
          ? [at + a, height - b]
          : [at + a, b];
  const curve = (...points: readonly (readonly [number, number])[]): string => `${nums(...points.flat())} c\n`;
  return `${nums(...point(-r, 0))} m
${curve(point(-r, c), point(-c, r), point(0, r))}${curve(point(c, r), point(r, c), point(r, 0))}`;
}
