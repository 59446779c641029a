import type { Inline, Letter } from '../letter.ts';
import type { BlockContext } from './block-context.ts';
import type { LayoutNode } from './layout.ts';
import { offset } from './layout.ts';
import { paintArtifacts } from './paint.ts';
import type { Content } from './page.ts';
import { pt } from './sheet.ts';
import { bodyText } from './styles.ts';
import type { TextLayout } from './text.ts';

/** The foot of every page: the running reference on the reading side, the page's number on the other. */
export interface Furniture {
  /** Where the body must end, pt. The same in every language, so that what is anchored there is too. */
  readonly bodyBottom: number;
  /** Marks of one page, 0-based. */
  page(index: number, pages: number): Content[];
}

/** Room for a line of Latin, in em: other scripts rise into the gap over it. */
const lineRoom = 1.35;

export function layoutFurniture({ furniture }: Letter, context: BlockContext): Furniture {
  const { style, sheet, direction, measure } = context;
  const look = bodyText(style);
  const reference = furniture.reference === null ? null : context.text(referenceWords(furniture), look, measure);
  const number = (page: number | string, pages: number | string): TextLayout =>
    context.text([{ kind: 'text', text: furniture.pageOf.replace('{{page}}', String(page)).replace('{{pages}}', String(pages)) }], look, measure);

  // Two digits, so that the row is the same for page 2 and page 12.
  const stacked = reference !== null && reference.width + number(10, 10).width + 2 * style.size > measure;
  const row = lineRoom * style.size;
  const foot = pt(sheet.furniture.bottom) - 0.3 * style.size;
  const left = pt(sheet.body.left);

  const at = (layout: TextLayout, x: number, baseline: number): LayoutNode => offset(x, baseline - (layout.lines[0]?.baseline ?? 0), layout.content);
  return {
    bodyBottom: foot + 0.3 * style.size - row * (stacked ? 2 : 1) - pt(sheet.furniture.gap),
    page(index, pages) {
      const layout = number(index + 1, pages);
      // Texts stand at their own start; the number moves to the far side, unless it has a row of its own.
      const shift = stacked || reference === null ? 0 : measure - layout.width;
      const marks: LayoutNode[] = [at(layout, left + (direction === 'rtl' ? -shift : shift), foot)];
      if (reference !== null) marks.push(at(reference, left, stacked ? foot - row : foot));
      return paintArtifacts(marks, [{ from: 0, to: Number.POSITIVE_INFINITY, page: index, x: 0, y: 0 }]);
    },
  };
}

function referenceWords({ reference, referenceLabel }: Letter['furniture']): Inline[] {
  if (reference === null) return [];
  const label = referenceLabel.trim();
  const colon = label === '' || /[:：]$/u.test(label) ? '' : ':';
  return [{ kind: 'text', text: label === '' ? '' : `${label}${colon} ` }, reference];
}
