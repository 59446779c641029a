import type { Field, Inline, Letter } from '../letter.ts';
import type { BlockContext } from './block-context.ts';
import { type LayoutNode, offset } from './layout.ts';
import type { Content } from './page.ts';
import { paintArtifacts } from './paint.ts';
import { pt } from './sheet.ts';
import { bodyText } from './styles.ts';
import type { TextLayout } from './text.ts';

/** The foot of every page: the running reference on the reading side, the page's number on the other. */
export interface Furniture {
  /** Where the body must end, pt: the same in every language, so that what is anchored there stands at one place. */
  readonly bodyBottom: number;
  /** Marks of one page, 0-based. */
  page(index: number, pages: number): Content[];
}

/** Room for a line of Latin and its part under the baseline, in em: other scripts rise into the gap over it. */
const lineRoom = 1.35;
const descent = 0.3;
/** Of a tall script's own line: enough between two short rows. */
const tightRow = 0.82;

export function layoutFurniture({ furniture }: Letter, context: BlockContext): Furniture {
  const { style, sheet, direction, measure } = context;
  const look = bodyText(style);
  const number = (page: number, pages: number): TextLayout => {
    const text = furniture.pageOf.replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
    return context.text([{ kind: 'text', text }], look, measure);
  };
  const stacked = style.furnitureRows > 1;
  // Two digits, so that the row is the same for page 2 and page 12.
  const room = stacked ? measure : measure - number(10, 10).width - 1.5 * style.size;
  const reference =
    furniture.reference === null ? null : referenceIn(room, furniture.referenceLabel, furniture.reference, context);

  const left = pt(sheet.body.left);
  const bottom = pt(sheet.furniture.bottom);
  const row = lineRoom * style.size;
  const baseline = bottom - descent * style.size;
  const above = stacked && reference !== null ? Math.max(row, tightRow * reference.height) : 0;
  const at = (layout: TextLayout, x: number, foot: number): LayoutNode =>
    offset(x, foot - (layout.lines[0]?.baseline ?? 0), layout.content);

  return {
    bodyBottom: bottom - style.furnitureRows * row - pt(sheet.furniture.gap),
    page(index, pages) {
      const layout = number(index + 1, pages);
      // Texts stand at their own start; the number moves to the far side, unless it has a row of its own.
      const shift = stacked || reference === null ? 0 : measure - layout.width;
      const marks: LayoutNode[] = [at(layout, left + (direction === 'rtl' ? -shift : shift), baseline)];
      if (reference !== null) marks.push(at(reference, left, baseline - above));
      return paintArtifacts(marks, [{ from: 0, to: Number.POSITIVE_INFINITY, page: index, x: 0, y: 0 }]);
    },
  };
}

/** The reference with its label, or alone where a language's label leaves no room on the row. */
function referenceIn(room: number, words: string, reference: Field, context: BlockContext): TextLayout {
  const label = words.trim();
  const colon = label === '' || /[:：]$/u.test(label) ? '' : ':';
  const labelled: Inline[] = label === '' ? [reference] : [{ kind: 'text', text: `${label}${colon} ` }, reference];
  const look = bodyText(context.style);
  const whole = context.text(labelled, look, context.measure);
  return whole.lines.length === 1 && whole.width <= room ? whole : context.text([reference], look, context.measure);
}
