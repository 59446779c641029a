/** How an SVG shape is painted: its presentation attributes with what it inherits (SVG 2, 13). */

export type Rgb = readonly [number, number, number];

export interface Paint {
  readonly fill: Rgb | null;
  readonly stroke: Rgb | null;
  /** What `currentColor` stands for. */
  readonly colour: Rgb;
  readonly evenOdd: boolean;
  readonly clipEvenOdd: boolean;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly lineWidth: number;
  /** PDF's numbers of `stroke-linecap` and `stroke-linejoin`. */
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly mitre: number;
  readonly dash: readonly number[];
}

/** SVG's initial values. */
export const initialPaint: Paint = {
  fill: [0, 0, 0],
  stroke: null,
  colour: [0, 0, 0],
  evenOdd: false,
  clipEvenOdd: false,
  fillOpacity: 1,
  strokeOpacity: 1,
  lineWidth: 1,
  cap: 0,
  join: 0,
  mitre: 4,
  dash: [],
};

const names: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  orange: '#ffa500',
};

function colourOf(value: string): Rgb {
  const hex = (names[value.toLowerCase()] ?? value).replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  const sixDigits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (sixDigits !== null) {
    const [, r = '', g = '', b = ''] = sixDigits;
    return [Number.parseInt(r, 16) / 255, Number.parseInt(g, 16) / 255, Number.parseInt(b, 16) / 255];
  }
  const decimal = /^rgb\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)\s*\)$/.exec(value);
  if (decimal !== null) return [Number(decimal[1]) / 255, Number(decimal[2]) / 255, Number(decimal[3]) / 255];
  throw new Error(`the colour “${value}” can't be printed: write it as #rrggbb`);
}

function paintOf(value: string | undefined, current: Rgb, inherited: Rgb | null): Rgb | null {
  if (value === undefined || value === 'inherit') return inherited;
  if (value === 'none' || value === 'transparent') return null;
  return value === 'currentColor' || value === 'currentcolor' ? current : colourOf(value);
}

function opacityOf(value: string | undefined, inherited: number): number {
  if (value === undefined) return inherited;
  return Math.min(1, Math.max(0, value.endsWith('%') ? Number.parseFloat(value) / 100 : Number(value)));
}

const caps: Readonly<Record<string, 0 | 1 | 2>> = { butt: 0, round: 1, square: 2 };
const joins: Readonly<Record<string, 0 | 1 | 2>> = { miter: 0, round: 1, bevel: 2 };

/** @param get an attribute, or the same property of the `style` attribute. */
export function paintWith(get: (name: string) => string | undefined, above: Paint): Paint {
  const colour = paintOf(get('color'), above.colour, above.colour) ?? above.colour;
  // A group's opacity is passed on to each of its shapes: exact where they don't overlap.
  const group = opacityOf(get('opacity'), 1);
  const dash = get('stroke-dasharray');
  const fillRule = get('fill-rule');
  const clipRule = get('clip-rule');
  return {
    fill: paintOf(get('fill'), colour, above.fill),
    stroke: paintOf(get('stroke'), colour, above.stroke),
    colour,
    evenOdd: fillRule === undefined ? above.evenOdd : fillRule === 'evenodd',
    clipEvenOdd: clipRule === undefined ? above.clipEvenOdd : clipRule === 'evenodd',
    fillOpacity: opacityOf(get('fill-opacity'), above.fillOpacity) * group,
    strokeOpacity: opacityOf(get('stroke-opacity'), above.strokeOpacity) * group,
    lineWidth: Number.parseFloat(get('stroke-width') ?? String(above.lineWidth)),
    cap: caps[get('stroke-linecap') ?? ''] ?? above.cap,
    join: joins[get('stroke-linejoin') ?? ''] ?? above.join,
    mitre: Number(get('stroke-miterlimit') ?? above.mitre),
    dash: dash === undefined ? above.dash : dash === 'none' ? [] : dash.split(/[\s,]+/).map(Number),
  };
}
