/**
 * Lines of print: the text objects of one element that stand on one baseline.
 */
import type { PrintedLine } from '../print.ts';
import { reach } from '../user-box.ts';
import type { TextObject } from './page-objects.ts';
import { collapse, type PageText } from './text.ts';

/** Baselines less than this apart (pt) are one: single-precision numbers of a long file differ by hundredths. */
const ONE_BASELINE = 0.5;
/** em between two words of one text. */
const TOGETHER = 1.5;

/** Gathers the text objects of a page. `partOf`: which part of the reading a marked content belongs to. */
export function printedLines(
  page: number,
  texts: readonly TextObject[],
  { objects: said, cut, seen }: Pick<PageText, 'objects' | 'cut' | 'seen'>,
  partOf: (mark: number) => number | null,
): PrintedLine[] {
  const lines: { part: number | null; objects: TextObject[] }[] = [];
  const open = new Map<number, (typeof lines)[number][]>();
  for (const text of texts) {
    const part = partOf(text.mark);
    const key = part ?? -1;
    const known = open.get(key)?.find(({ objects }) => {
      const [first] = objects;
      if (first === undefined || Math.abs(first.baseline - text.baseline) > ONE_BASELINE) return false;
      // Text outside the tags has no element to belong to: what stands together is one.
      return part !== null || objects.some(({ ink }) => reach(ink, text.ink).across > -TOGETHER * text.size);
    });
    if (known !== undefined) known.objects.push(text);
    else {
      const line = { part, objects: [text] };
      lines.push(line);
      open.set(key, [...(open.get(key) ?? []), line]);
    }
  }
  return lines.flatMap(({ part, objects }) =>
    lineOf(page, part, objects, said, cut).map((line) => withSeen(line, objects, seen)),
  );
}

function lineOf(
  page: number,
  part: number | null,
  objects: readonly TextObject[],
  said: ReadonlyMap<number, string>,
  cut: ReadonlySet<number>,
): PrintedLine[] {
  const inked = objects.filter(({ object }) => (said.get(object) ?? '').trim() !== '');
  const [first] = inked;
  if (first === undefined) return [];
  const type = new Map<string, { face: string; size: number; text: string }>();
  let { left, bottom, right, top } = first.ink;
  let from = Number.POSITIVE_INFINITY;
  for (const { object, face, size, ink, x } of inked) {
    const key = `${face} ${size.toFixed(2)}`;
    const own = type.get(key) ?? { face, size, text: '' };
    own.text += said.get(object) ?? '';
    type.set(key, own);
    left = Math.min(left, ink.left);
    bottom = Math.min(bottom, ink.bottom);
    right = Math.max(right, ink.right);
    top = Math.max(top, ink.top);
    from = Math.min(from, x);
  }
  return [
    {
      page,
      part,
      baseline: first.baseline,
      ink: { left, bottom, right, top },
      from,
      type: [...type.values()],
      text: collapse(objects.map(({ object }) => said.get(object) ?? '').join('')),
      clipped: objects.some(({ object }) => cut.has(object)),
      painted: inked.every(({ painted }) => painted),
      upright: objects.every(({ upright }) => upright),
    },
  ];
}

function withSeen(line: PrintedLine, objects: readonly TextObject[], seen: ReadonlyMap<number, string>): PrintedLine {
  if (seen.size === 0) return line;
  const fromLeft = objects.toSorted((a, b) => a.ink.left - b.ink.left);
  return { ...line, seen: fromLeft.map(({ object }) => seen.get(object) ?? '').join('') };
}
