/**
 * The items of a letter's pages as one reading. PDFium gives the tags of one page at a time: a tag that
 * a page's end divides comes from both.
 */
import type { ReadItem } from '../evidence.ts';
import { characters } from '../plain-text.ts';
import type { PageLines } from './lines.ts';
import { collapse } from './text.ts';

export interface Gathered {
  readonly items: readonly ReadItem[];
  /** Adds a page's items. Gives where in `items` each of them is now. */
  add(page: Pick<PageLines, 'reading' | 'ends'>): (index: number) => number;
}

export function gather(): Gathered {
  const items: ReadItem[] = [];
  /** The words that the last tag of each item carries. */
  const last: (string | null)[] = [];
  return {
    items,
    add({ reading, ends }) {
      const offset = items.length;
      const joined = joinFirst(items, last, reading[0], ends[0] ?? { first: null, last: null });
      const rest = joined === null ? 0 : 1;
      items.push(...reading.slice(rest));
      last.push(...ends.slice(rest).map((end) => end.last));
      return (index) => (joined !== null && index === 0 ? joined : offset + index - rest);
    },
  };
}

/** Joins a page's first item with the one on the page before that its tag began: both have all words that the tag
 * carries. Gives the index of that one; null where there is none. */
function joinFirst(
  items: ReadItem[],
  last: (string | null)[],
  first: ReadItem | undefined,
  ends: { readonly first: string | null; readonly last: string | null },
): number | null {
  const carried = ends.first;
  if (first?.kind !== 'line' || carried === null) return null;
  // What is anchored to the foot of a page, or has a page of its own, stands between the two parts.
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const before = items[at];
    if (before === undefined || before.page < first.page - 2) return null;
    if (before.kind !== 'line' || before.path !== first.path || last[at] !== carried) continue;
    // A line whose words are all in ink is whole: the next one says the same by chance.
    if (characters(before.ink) === characters(before.text)) return null;
    items[at] = {
      ...before,
      text: collapse(`${before.text}${first.text.slice(carried.length)}`),
      ink: `${before.ink} ${first.ink}`,
      stretches: [...before.stretches, ...first.stretches.filter(({ text }) => text !== carried)],
    };
    last[at] = ends.last;
    return at;
  }
  return null;
}
