import type { Direction, Inline } from '../letter.ts';
import type { Family, Weight } from './faces.ts';
import { latinFamily } from './faces.ts';
import type { ItemiseContext } from './itemise.ts';
import { itemise } from './itemise.ts';
import type { Layout, LayoutNode, Leaf, LeafLine, TagNode } from './layout.ts';
import { joinBoxes, leaf, node } from './layout.ts';
import { setLine } from './line.ts';
import { balanceLines, fillLines } from './lines.ts';
import type { Colour, Role } from './page.ts';
import type { Shaper } from './shape.ts';
import { lowered, type Silhouette, silhouette, tooNear } from './silhouette.ts';
import type { FlatText, InlineTag } from './spans.ts';
import { flatten } from './spans.ts';
import type { TextUnit } from './units.ts';
import { cutUnits, leadingIn, sizeIn } from './units.ts';

/** How a text looks, whatever its language. */
export interface TextStyle {
  /** pt, of Latin letters; other scripts are enlarged by their family's own measure. */
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
  /** pt added to Latin, so that its small letters are as high as the format promises; scripts that are enlarged
   * anyway need no more. */
  readonly raised?: number;
  /** Times the family's own room for a line: 1 for body text. */
  readonly leading: number;
  /** False where other scripts stay at `size` (the postal address). */
  readonly enlarged?: false;
  /** Lines of about one length: headings and labels. */
  readonly balanced?: true;
}

export interface TextRequest {
  readonly children: readonly Inline[];
  readonly language: string;
  readonly direction: Direction;
  readonly style: TextStyle;
  /** pt. */
  readonly measure: number;
  /** Start of the keys of its leaves; null for a text with a resident's own data. */
  readonly key: string | null;
}

export interface TextContext extends ItemiseContext {
  readonly shape: Shaper;
}

/** A text set in lines. Its one leaf, or its leaves and inline tags, are its `content`. */
export interface TextLayout extends Layout {
  readonly text: string;
  /** Said by the element that holds the text, where glyphs read back in the wrong order. */
  readonly actualText?: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  readonly top: number;
  readonly baseline: number;
  /** Without the space at its end. */
  readonly width: number;
}

/** White that stays between the ink of two lines, in em. */
const leastClear = 0.06;

/** Sets inline content in lines of at most `measure`, ragged, from the start side of `direction`. */
export function setText(
  { children, language, direction, style, measure, key }: TextRequest,
  context: TextContext,
): TextLayout {
  const flat = flatten(children, language, style.weight);
  const items = itemise(flat, direction, context);
  const units = cutUnits({ flat, items, style, measure, shape: context.shape });
  const starts = style.balanced === true ? balanceLines(units, measure) : fillLines(units, measure);
  const own = context.library.family(context.languages.get(language)?.face ?? latinFamily);
  // A phone number in an Urdu letter needs no room for Nastaliq.
  const strut = items.some(({ face }) => face.family === own) ? own : null;

  const leafLines: LeafLine[][] = Array.from({ length: flat.leaves }, () => []);
  const lines: TextLine[] = [];
  const sweeping = starts.length > 1 && items.some(({ face }) => face.family.sweeping === true);
  let over: Silhouette | null = null;
  let top = 0;
  let widest = 0;
  for (const [index, start] of starts.entries()) {
    const line = units.slice(start, starts[index + 1]);
    const width = line.reduce((sum, unit) => sum + unit.width + unit.space, 0) - (line.at(-1)?.space ?? 0);
    const { above, below } = room(line, strut, style);
    const last = index === starts.length - 1;
    const place = { direction, measure, width, colour: style.colour, last };
    let runs = setLine(line, { ...place, top, baseline: top + above });
    const outline = sweeping ? silhouette(runs, context.library) : null;
    const apart: number = outline === null || over === null ? 0 : tooNear(over, outline, leastClear * style.size);
    if (apart > 0) {
      top += apart;
      runs = setLine(line, { ...place, top, baseline: top + above });
    }
    over = outline === null ? null : apart === 0 ? outline : lowered(outline, apart);
    for (const run of runs) addToLeaf(leafLines[run.leaf], run.line);
    lines.push({ top, baseline: top + above, width });
    widest = Math.max(widest, width);
    top += above + below;
  }

  const known = inlineLeaves(flat, leafLines, key, direction);
  const direct = flat.tags.length === 1 && flat.tags[0]?.kind === 'leaf';
  const text = flat.text.trim();
  // At least two lines on either side of a page's end.
  const breaks = lines.slice(2, -1).map((line) => line.top);
  const layout = {
    height: top,
    width: widest,
    breaks,
    content: flat.tags.map((tag) => tagged(tag, direct, known)),
    artifacts: [],
    text,
    lines,
  };
  return direct && known.turned[0] === true ? { ...layout, actualText: text } : layout;
}

/** The element that holds a text. */
export function textNode(
  role: Role,
  layout: TextLayout,
  attributes: Omit<TagNode, 'kind' | 'role' | 'children'> = {},
): TagNode {
  return node(
    role,
    layout.content,
    layout.actualText === undefined ? attributes : { ...attributes, actualText: layout.actualText },
  );
}

/** Room over and under the baseline: the language's own, more where a foreign name needs it. */
function room(units: readonly TextUnit[], strut: Family | null, style: TextStyle): { above: number; below: number } {
  let above = 0;
  let below = 0;
  const atLeast = (family: Family, size: number): void => {
    const leading = leadingIn(family, style);
    above = Math.max(above, family.above * size * leading);
    below = Math.max(below, family.below * size * leading);
  };
  if (strut !== null) atLeast(strut, sizeIn(strut, style));
  for (const { atoms } of units) for (const { face, size } of atoms) atLeast(face.family, size);
  return { above, below };
}

function addToLeaf(lines: LeafLine[] | undefined, added: LeafLine): void {
  if (lines === undefined) return;
  const open = lines.at(-1);
  if (open === undefined || open.top !== added.top) lines.push(added);
  else {
    const { top, runs, shapes, ink } = open;
    lines[lines.length - 1] = {
      top,
      runs: [...runs, ...added.runs],
      shapes: [...shapes, ...added.shapes],
      ink: joinBoxes(ink, added.ink),
    };
  }
}

interface InlineLeaves {
  readonly leaves: readonly Leaf[];
  readonly texts: readonly string[];
  /** Whether a leaf must be said, since its glyphs alone read back in the wrong order: words from right to
   * left, and a web address among them (PDFium reads `org.example.letter`). */
  readonly turned: readonly boolean[];
}

function inlineLeaves(
  { text, spans, leaves }: FlatText,
  lines: readonly LeafLine[][],
  key: string | null,
  direction: Direction,
): InlineLeaves {
  const turned = lines.map((own) => own.some(({ runs }) => runs.some((run) => run.direction === 'rtl')));
  const amongTurned = direction === 'rtl' && turned.includes(true);
  const texts: string[] = new Array<string>(leaves).fill('');
  for (const { start, end, leaf: number } of spans) texts[number] += text.slice(start, end);
  return {
    leaves: lines.map((own, number) => leaf(key === null ? null : `${key}.${number}`, own)),
    texts,
    turned: turned.map((own) => own || amongTurned),
  };
}

/** Inline tags to layout nodes. A leaf beside tags gets a Span of its own where its text must be said. */
function tagged(tag: InlineTag, alone: boolean, known: InlineLeaves): LayoutNode {
  if (tag.kind === 'leaf') {
    const own = known.leaves[tag.leaf] ?? leaf(null, []);
    return alone || known.turned[tag.leaf] !== true
      ? own
      : node('Span', [own], { actualText: known.texts[tag.leaf] ?? '' });
  }
  const only = tag.children.length === 1 && tag.children[0]?.kind === 'leaf' ? tag.children[0].leaf : null;
  const children = tag.children.map((child) => tagged(child, only !== null, known));
  const said = only !== null && known.turned[only] === true ? { actualText: (known.texts[only] ?? '').trim() } : {};
  return tag.kind === 'span'
    ? node('Span', children, { language: tag.language, ...said })
    : node('Link', children, { href: tag.href, ...said });
}
