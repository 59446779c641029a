/** SVG shapes as PDF path operators. */
import svgpath from 'svgpath';
import { nums } from './notation.ts';

type Get = (name: string) => string | undefined;

/** The shape as SVG path data, or null where the element is no shape. */
export function pathDataOf(element: string, get: Get): string | null {
  const n = (name: string, otherwise = 0): number => Number.parseFloat(get(name) ?? String(otherwise));
  switch (element) {
    case 'path':
      return get('d') ?? '';
    case 'rect': {
      const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
      const rx = Math.min(n('rx', n('ry')), width / 2);
      const ry = Math.min(n('ry', n('rx')), height / 2);
      if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
      const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
      const [across, down] = [width - 2 * rx, height - 2 * ry];
      return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`;
    }
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = element === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
    }
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
    case 'polygon':
      return `M${get('points') ?? ''}${element === 'polygon' ? 'z' : ''}`;
    default:
      return null;
  }
}

/** Path construction operators. pdfkit's own `path` draws arcs and shorthand curves wrongly, so that svgpath first
 * turns them into plain ones. */
export function pathOperators(data: string): string {
  let out = '';
  svgpath(data)
    .abs()
    .unshort()
    .unarc()
    .round(3)
    .iterate((segment, _index, x, y) => {
      const [command, ...v] = segment as readonly [string, ...number[]];
      const at = (i: number): number => v[i] ?? 0;
      switch (command) {
        case 'M':
          out += `${nums(...v)} m\n`;
          break;
        case 'L':
          out += `${nums(...v)} l\n`;
          break;
        case 'H':
          out += `${nums(at(0), y)} l\n`;
          break;
        case 'V':
          out += `${nums(x, at(0))} l\n`;
          break;
        case 'C':
          out += `${nums(...v)} c\n`;
          break;
        case 'Q': {
          // A quadratic curve as a cubic one: its control points stand two thirds of the way.
          const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
          out += `${nums(third(x, at(0)), third(y, at(1)), third(at(2), at(0)), third(at(3), at(1)), at(2), at(3))} c\n`;
          break;
        }
        case 'Z':
        case 'z':
          out += 'h\n';
          break;
      }
    });
  return out;
}
