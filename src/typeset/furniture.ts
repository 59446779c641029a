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
const lineRoom = 1.25;
const descent = 0.3;
/** Between reference and number, in em: at the least, and where the reference's label shall stand too. */
const leastGap = 0.8;
const labelGap = 1.5;

export function layoutFurniture({ furniture }: Letter, context: BlockContext): Furniture {
  const { style, sheet, direction, measure } = context;
  const look = bodyText(style);
  const set = (children: readonly Inline[]): TextLayout => context.text(children, look, measure);
  const number = (words: string, page: number, pages: number): TextLayout =>
    set([{ kind: 'text', text: words.replace('{{page}}', String(page)).replace('{{pages}}', String(pages)) }]);
  // Two digits, so that what fits page 2 fits page 12.
  const roomBeside = (words: string, gap: number): number => measure - number(words, 10, 10).width - gap * style.size;

  const { pageOf, referenceLabel } = furniture;
  const code = furniture.reference === null ? null : set([furniture.reference]);
  const labelled = furniture.reference === null ? null : set(withLabel(referenceLabel, furniture.reference));
  const fits = labelled?.lines.length === 1 && labelled.width <= roomBeside(pageOf, labelGap);
  const reference = fits ? labelled : code;
  // Beside a wide code in giant print the numbers alone have room.
  const words = reference === null || reference.width <= roomBeside(pageOf, leastGap) ? pageOf : barePageOf;

  const left = pt(sheet.body.left);
  const bottom = pt(sheet.furniture.bottom);
  const baseline = bottom - descent * style.size;
  const at = (layout: TextLayout, x: number): LayoutNode =>
    offset(x, baseline - (layout.lines[0]?.baseline ?? 0), layout.content);

  return {
    bodyBottom: bottom - lineRoom * style.size - pt(sheet.furniture.gap),
    page(index, pages) {
      const layout = number(words, index + 1, pages);
      // Texts stand at their own start; the number moves to the far side.
      const shift = reference === null ? 0 : measure - layout.width;
      const marks: LayoutNode[] = [at(layout, left + (direction === 'rtl' ? -shift : shift))];
      if (reference !== null) marks.push(at(reference, left));
      return paintArtifacts(marks, [{ from: 0, to: Number.POSITIVE_INFINITY, page: index, x: 0, y: 0 }]);
    },
  };
}

const barePageOf = '{{page}} / {{pages}}';

/** "Your code: …", the colon added where the words lack it. */
function withLabel(words: string, reference: Field): Inline[] {
  const label = words.trim();
  const colon = label === '' || /[:：]$/u.test(label) ? '' : ':';
  return label === '' ? [reference] : [{ kind: 'text', text: `${label}${colon} ` }, reference];
}
