import type { Box, Content, GlyphRun, Tag } from '../../typeset/page.ts';
import type { PageContent } from './page-content.ts';
import type { PdfkitDocument, PdfReference } from './pdfkit.ts';

/** What runs say, in logical order. */
export function wordsOf(runs: readonly GlyphRun[]): string {
  return runs
    .map(({ clusters, direction }) =>
      (direction === 'rtl' ? clusters.toReversed() : clusters).map(({ text }) => text).join(''),
    )
    .join('');
}

/** One box a line of a piece, pt on the page (y down): as wide as its runs, as high as the line's part of the ink. */
function lineBoxes({ piece, x, y }: Content): readonly Box[] {
  const lines = Map.groupBy(piece.runs, (run) => run.y);
  const { ink } = piece;
  if (lines.size === 0) return [{ left: x + ink.left, top: y + ink.top, right: x + ink.right, bottom: y + ink.bottom }];
  const baselines = [...lines.keys()].toSorted((a, b) => a - b);
  return baselines.map((baseline, i) => {
    const runs = lines.get(baseline) ?? [];
    const size = Math.max(...runs.map((run) => run.size));
    return {
      left: x + Math.min(...runs.map((run) => run.x)),
      right: x + Math.max(...runs.map((run) => run.x + run.width)),
      top: y + (i === 0 ? ink.top : Math.max(ink.top, baseline - size)),
      bottom: y + (i === baselines.length - 1 ? ink.bottom : Math.min(ink.bottom, baseline + size * 0.3)),
    };
  });
}

function absolute(href: string, base: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  if (base === undefined) {
    throw new Error(
      `The link “${href}” leads to a page of the site, but the site's address isn't known: give it to the PDF writer.`,
    );
  }
  return new URL(href, base).href;
}

/**
 * A link's annotation over its contents on one page (ISO 32000-1, 12.5.6.5): with Contents that say where it leads
 * (PDF/UA-1, 7.18.5), printable, no border. `key` is its key in the parent tree.
 */
export function linkAnnotation(
  document: PdfkitDocument,
  tag: Tag,
  contents: readonly Content[],
  page: PageContent,
  key: number,
  base: string | undefined,
): PdfReference {
  const boxes = contents.flatMap(lineBoxes);
  const up = (y: number): number => page.height - y;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const rect = [
    Math.min(...boxes.map((box) => box.left)),
    up(Math.max(...boxes.map((box) => box.bottom))),
    Math.max(...boxes.map((box) => box.right)),
    up(Math.min(...boxes.map((box) => box.top))),
  ];
  // Upper left, upper right, lower left, lower right: the order that every viewer uses, though not Figure 64's.
  const quads = boxes.flatMap(({ left, top, right, bottom }) => [
    left,
    up(top),
    right,
    up(top),
    left,
    up(bottom),
    right,
    up(bottom),
  ]);
  const words = tag.alt ?? tag.actualText ?? wordsOf(contents.flatMap((content) => content.piece.runs));
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rect.map(rounded),
    QuadPoints: quads.map(rounded),
    Border: [0, 0, 0],
    F: 4,
    Contents: new String(words),
    StructParent: key,
    A: { S: 'URI', URI: new String(absolute(tag.href ?? '', base)) },
  });
  annotation.end();
  return annotation;
}
