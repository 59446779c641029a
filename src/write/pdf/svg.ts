/**
 * SVG drawings as PDF operators: shapes, groups, transforms, flat colours, clip paths and `use`, which is what free
 * pictograms consist of. Gradients, filters, masks, text and style sheets have no plain equal in print.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import svgpath from 'svgpath';
import type { Kind } from './colour.ts';
import { cmykOf, fillOperator, strokeOperator } from './colour.ts';
import { num, nums } from './notation.ts';
import type { Inking } from './press/inking.ts';
import type { Paint, Rgb } from './svg-paint.ts';
import { initialPaint, paintWith } from './svg-paint.ts';
import { pathDataOf, pathOperators } from './svg-path.ts';

type Element = DefaultTreeAdapterTypes.Element;

export interface Drawing {
  readonly viewBox: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** In the drawing's own user units, y down. */
  readonly operators: string;
}

/** Elements that draw nothing by themselves. */
const silent = new Set(['defs', 'clipPath', 'title', 'desc', 'metadata', 'symbol']);

function getter(element: Element): (name: string) => string | undefined {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value.trim()]));
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const [name = '', value] = declaration.split(':');
    if (value !== undefined) attributes.set(name.trim(), value.trim());
  }
  return (name) => attributes.get(name);
}

function childrenOf(element: Element): readonly Element[] {
  return element.childNodes.filter((node): node is Element => 'tagName' in node);
}

/** Every element below, in document order. */
function* descendants(element: Element): Generator<Element> {
  for (const child of childrenOf(element)) {
    yield child;
    yield* descendants(child);
  }
}

function matrixOperator(transform: string | undefined): string {
  if (transform === undefined) return '';
  const origin = svgpath('M0 0 1 0 0 1').transform(transform).round(6);
  const points: number[] = [];
  origin.abs().iterate((segment) => {
    points.push(Number(segment[1]), Number(segment[2]));
  });
  const [e = 0, f = 0, ax = 0, ay = 0, bx = 0, by = 0] = points;
  return `${[ax - e, ay - f, bx - e, by - f, e, f].map((v) => v.toFixed(6)).join(' ')} cm\n`;
}

class Artist {
  readonly #kind: Kind;
  readonly #inking: Pick<Inking, 'cmyk'>;
  readonly #opacity: (alpha: number) => string;
  readonly #byId: ReadonlyMap<string, Element>;

  constructor(root: Element, kind: Kind, inking: Pick<Inking, 'cmyk'>, opacity: (alpha: number) => string) {
    this.#kind = kind;
    this.#inking = inking;
    this.#opacity = opacity;
    this.#byId = new Map([...descendants(root)].map((element) => [getter(element)('id') ?? '', element]));
  }

  draw(element: Element, above: Paint): string {
    const get = getter(element);
    if (silent.has(element.tagName) || get('display') === 'none' || get('visibility') === 'hidden') return '';
    for (const name of ['filter', 'mask']) {
      if ((get(name) ?? 'none') !== 'none') throw new Error(`it uses “${name}”`);
    }
    const paint = paintWith(get, above);
    const data = pathDataOf(element.tagName, get);
    const inside = data === null ? this.#container(element, get, paint) : this.#shape(data, paint);
    if (inside === '') return '';
    const before = matrixOperator(get('transform')) + this.#clip(get('clip-path'));
    return before === '' && data === null ? inside : `q\n${before}${inside}Q\n`;
  }

  #container(element: Element, get: (name: string) => string | undefined, paint: Paint): string {
    switch (element.tagName) {
      case 'svg':
      case 'g':
      case 'a':
        return childrenOf(element)
          .map((child) => this.draw(child, paint))
          .join('');
      case 'use': {
        const target = this.#find(get('href') ?? get('xlink:href') ?? '');
        const [x, y] = [Number(get('x') ?? 0), Number(get('y') ?? 0)];
        return `q\n1 0 0 1 ${nums(x, y)} cm\n${this.draw(target, paint)}Q\n`;
      }
      default:
        throw new Error(`it uses <${element.tagName}>`);
    }
  }

  #find(reference: string): Element {
    const found = this.#byId.get(reference.replace(/^#/, ''));
    if (found === undefined) throw new Error(`it refers to “${reference}”, which it does not hold`);
    return found;
  }

  #clip(value: string | undefined): string {
    if (value === undefined || value === 'none') return '';
    const element = this.#find(/^url\(["']?(#[^"')]+)["']?\)$/.exec(value)?.[1] ?? value);
    let evenOdd = false;
    const path = childrenOf(element).map((given) => {
      const child = given.tagName === 'use' ? this.#find(getter(given)('href') ?? '') : given;
      const get = getter(child);
      evenOdd ||= get('clip-rule') === 'evenodd';
      const data = pathDataOf(child.tagName, get);
      if (data === null) throw new Error(`it clips with <${child.tagName}>`);
      const transform = get('transform');
      return pathOperators(transform === undefined ? data : svgpath(data).transform(transform).toString());
    });
    return `${path.join('')}${evenOdd ? 'W*' : 'W'} n\n`;
  }

  #shape(data: string, paint: Paint): string {
    const path = pathOperators(data);
    const { fill, stroke } = paint;
    if (path === '' || (fill === null && stroke === null)) return '';
    // One state serves both: a shape that is filled and stroked with different opacities is rare.
    const alpha = fill === null ? paint.strokeOpacity : paint.fillOpacity;
    if (alpha === 0) return '';
    let out = alpha < 1 ? `/${this.#opacity(alpha)} gs\n` : '';
    if (fill !== null) out += `${fillOperator(this.#ink(fill), this.#kind)}\n`;
    if (stroke !== null) {
      out += `${strokeOperator(this.#ink(stroke), this.#kind)}\n${num(paint.lineWidth)} w ${paint.cap} J ${paint.join} j ${num(paint.mitre)} M\n`;
      if (paint.dash.length > 0) out += `[${nums(...paint.dash)}] 0 d\n`;
    }
    const star = paint.evenOdd ? '*' : '';
    return `${out}${path}${fill === null ? 'S' : stroke === null ? `f${star}` : `B${star}`}\n`;
  }

  #ink(rgb: Rgb): { readonly cmyk: readonly [number, number, number, number]; readonly rgb: Rgb } {
    return { rgb, cmyk: this.#inking.cmyk(...rgb) };
  }
}

function rootOf(bytes: Uint8Array): Element {
  const fragment = parseFragment(new TextDecoder().decode(bytes));
  const root = fragment.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'svg');
  if (root === undefined) throw new Error('it holds no <svg>');
  return root;
}

/** @param inking what turns the drawing's colours into ink
 * @param opacity gives the name of a graphics state of that opacity
 * @throws Error whose message says what the drawing uses that can't be printed. */
export function svgOperators(
  bytes: Uint8Array,
  kind: Kind,
  inking: Pick<Inking, 'cmyk'>,
  opacity: (alpha: number) => string,
): Drawing {
  const root = rootOf(bytes);
  const get = getter(root);
  const [
    left = 0,
    top = 0,
    width = Number.parseFloat(get('width') ?? ''),
    height = Number.parseFloat(get('height') ?? ''),
  ] =
    get('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(width > 0 && height > 0)) throw new Error('it says neither viewBox nor width and height');
  return {
    viewBox: { left, top, width, height },
    operators: new Artist(root, kind, inking, opacity).draw(root, initialPaint),
  };
}

/** Why a drawing can't be printed, as the end of a sentence: “it uses <linearGradient>”. Null where it can. */
export function whyNotPrintable(bytes: Uint8Array): string | null {
  try {
    svgOperators(bytes, 'press', { cmyk: cmykOf }, () => 'A');
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
