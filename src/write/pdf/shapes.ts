import type { Shape } from '../../typeset/page.ts';
import type { CodeModules } from './code-modules.ts';
import { num, nums } from './notation.ts';
import type { Palette } from './palette.ts';
import type { Pictures } from './pictures.ts';
import type { Resources } from './resources.ts';

/** What shapes are drawn with, and the resources that their operators name. */
export interface ShapeContext {
  readonly palette: Palette;
  readonly pictures: Pictures;
  /** For what is a resident's own; null in a shared piece, which is stored once anyway. */
  readonly resources: Resources;
  /** Shares what the codes of different letters have alike; null in a shared piece, which is stored once anyway. */
  readonly modules: CodeModules | null;
}

/** Distance of a Bézier curve's control points that draws a quarter circle of radius 1. */
export const QUARTER_CIRCLE = 0.5523;

/** Sides as a share of the first rectangle's height, where all are whole numbers (the modules of a QR code). */
function inModules(rects: readonly number[]): { readonly module: number; readonly values: readonly number[] } | null {
  const [left = 0, top = 0, , module = 0] = rects;
  if (rects.length < 40 || module <= 0) return null;
  const values = rects.map((value, i) => (value - (i % 4 === 0 ? left : i % 4 === 1 ? top : 0)) / module);
  return values.every((value) => Math.abs(value - Math.round(value)) < 1e-4)
    ? { module, values: values.map(Math.round) }
    : null;
}

/** Many rectangles: one path. */
function rectsOperators(rects: readonly number[], x: number, y: number, { modules, resources }: ShapeContext): string {
  const grid = inModules(rects);
  const [values, scale] = grid === null ? [rects, 1] : [grid.values, grid.module];
  const originX = grid === null ? x : x + (rects[0] ?? 0);
  const originY = grid === null ? y : y - (rects[1] ?? 0);
  // Three decimals more than a point's thousandth: a module's error adds up over a code's width.
  const factor = String(Math.round(scale * 1e6) / 1e6);
  const placed = `${factor} 0 0 -${factor} ${nums(originX, originY)} cm\n`;
  if (grid !== null && modules !== null) return placed + modules.operators(values, resources);
  let out = placed;
  for (let i = 0; i + 3 < values.length; i += 4) {
    out += `${nums(values[i] ?? 0, values[i + 1] ?? 0, values[i + 2] ?? 0, values[i + 3] ?? 0)} re\n`;
  }
  return `${out}f\n`;
}

function roundedPath(left: number, top: number, width: number, height: number, radius: number): string {
  const [right, bottom] = [left + width, top - height];
  if (radius <= 0) return `${nums(left, bottom, width, height)} re\n`;
  const r = Math.min(radius, width / 2, height / 2);
  const c = r * (1 - QUARTER_CIRCLE);
  return `${nums(left + r, top)} m
${nums(right - r, top)} l
${nums(right - c, top, right, top - c, right, top - r)} c
${nums(right, bottom + r)} l
${nums(right, bottom + c, right - c, bottom, right - r, bottom)} c
${nums(left + r, bottom)} l
${nums(left + c, bottom, left, bottom + c, left, bottom + r)} c
${nums(left, top - r)} l
${nums(left, top - c, left + c, top, left + r, top)} c h
`;
}

function penOperators(lineWidth: number, dash: readonly number[] | undefined): string {
  return `${num(lineWidth)} w\n${dash === undefined || dash.length === 0 ? '' : `[${nums(...dash)}] 0 d\n`}`;
}

function shapeOperators(shape: Shape, x: number, y: number, context: ShapeContext): string {
  const { palette, pictures, resources } = context;
  switch (shape.kind) {
    case 'rects':
      return `${palette.fill(shape.fill, resources)}\n${rectsOperators(shape.rects, x, y, context)}`;
    case 'frame': {
      if (shape.fill === null && shape.stroke === null) return '';
      const fill = shape.fill === null ? '' : `${palette.fill(shape.fill, resources)}\n`;
      const stroke =
        shape.stroke === null
          ? ''
          : `${palette.stroke(shape.stroke, resources)}\n${penOperators(shape.lineWidth, shape.dash)}`;
      const path = roundedPath(x + shape.x, y - shape.y, shape.width, shape.height, shape.radius);
      return `${fill}${stroke}${path}${shape.fill === null ? 'S' : shape.stroke === null ? 'f' : 'B'}\n`;
    }
    case 'line': {
      const pen = `${palette.stroke(shape.stroke, resources)}\n${penOperators(shape.lineWidth, shape.dash)}`;
      return `${pen}${nums(x + shape.x1, y - shape.y1)} m\n${nums(x + shape.x2, y - shape.y2)} l S\n`;
    }
    case 'picture':
      return pictures.operators(shape.source, x + shape.x, y - shape.y, shape.width, shape.height, resources);
  }
}

/** Operators that draw shapes, whose origin stands at (x, y) in the content's own space (y up). */
export function shapesOperators(shapes: readonly Shape[], x: number, y: number, context: ShapeContext): string {
  return shapes
    .map((shape) => shapeOperators(shape, x, y, context))
    .map((operators) => (operators === '' ? '' : `q\n${operators}Q\n`))
    .join('');
}
