import type { Direction, Inline } from '../letter.ts';
import type { Isolate } from './bidi.ts';
import type { Range } from './breaks.ts';
import type { Weight } from './faces.ts';

/** Inline content made flat: one string, and what holds for each stretch of it. */
export interface FlatText {
  /** In logical order, without direction controls. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly isolates: readonly Isolate[];
  readonly unbreakable: readonly Range[];
  /** The tags inside the block's own element: leaves are numbered in reading order. */
  readonly tags: readonly InlineTag[];
  readonly leaves: number;
}

export interface Span extends Range {
  readonly weight: Weight;
  readonly language: string;
  /** Number of the leaf it belongs to. */
  readonly leaf: number;
  /** A link's words are underlined. */
  readonly link: boolean;
  /** A resident's own: its words are kept in no memo. */
  readonly personal: boolean;
}

export type InlineTag =
  | { readonly kind: 'leaf'; readonly leaf: number }
  | { readonly kind: 'span'; readonly language: string; readonly children: readonly InlineTag[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineTag[] };

interface Around {
  readonly weight: Weight;
  readonly language: string;
  readonly link: boolean;
  readonly tags: InlineTag[];
}

/** Flattens inline content. Leading and trailing spaces of the whole are the template's, not the reader's: dropped. */
export function flatten(children: readonly Inline[], language: string, weight: Weight): FlatText {
  let text = '';
  let leaves = 0;
  const spans: Span[] = [];
  const isolates: Isolate[] = [];
  const unbreakable: Range[] = [];
  const tags: InlineTag[] = [];

  const add = (words: string, around: Around, personal: boolean): Range => {
    const clean =
      text === '' || text.endsWith(' ')
        ? words.replace(/[\s]+/gu, breakingSpace).replace(/^ /, '')
        : words.replace(/[\s]+/gu, breakingSpace);
    const start = text.length;
    text += clean;
    const end = text.length;
    if (start === end) return { start, end };
    let last = around.tags.at(-1);
    if (last === undefined || last.kind !== 'leaf') {
      last = { kind: 'leaf', leaf: leaves };
      leaves += 1;
      around.tags.push(last);
    }
    const { weight: spanWeight, language: spanLanguage, link } = around;
    spans.push({ start, end, weight: spanWeight, language: spanLanguage, leaf: last.leaf, link, personal });
    return { start, end };
  };

  const isolate = (start: number, direction: Direction | null): number =>
    isolates.push({ start, end: start, direction }) - 1;
  const close = (index: number): void => {
    const open = isolates[index];
    if (open !== undefined) isolates[index] = { ...open, end: text.length };
  };

  const walk = (nodes: readonly Inline[], around: Around): void => {
    for (const node of nodes) {
      if (node.kind === 'text') add(node.text, around, false);
      else if (node.kind === 'strong') walk(node.children, { ...around, weight: 'bold' });
      else if (node.kind === 'fact' || node.kind === 'field') {
        const own =
          node.kind === 'field' ? isolate(text.length, null) : node.isolate ? isolate(text.length, 'ltr') : -1;
        unbreakable.push(add(node.text, around, node.kind === 'field'));
        close(own);
      } else if (node.kind === 'foreign') {
        const inside: InlineTag[] = [];
        const own = isolate(text.length, node.direction);
        walk(node.children, { ...around, language: node.language, tags: inside });
        close(own);
        if (inside.length > 0) around.tags.push({ kind: 'span', language: node.language, children: inside });
      } else {
        const inside: InlineTag[] = [];
        const own = isolate(text.length, null);
        const start = text.length;
        walk(node.children, { ...around, link: true, tags: inside });
        close(own);
        if (isAddress(text.slice(start))) unbreakable.push({ start, end: text.length });
        if (inside.length > 0) around.tags.push({ kind: 'link', href: node.href, children: inside });
      }
    }
  };
  walk(children, { weight, language, link: false, tags });
  return { text, spans, isolates, unbreakable, tags, leaves };
}

/** A link whose words are the address itself, or a phone number: no letters with spaces between. */
function isAddress(words: string): boolean {
  return !/\s/.test(words) || !/\p{L}/u.test(words);
}

/** Template line ends and double spaces are one space; a no-break space stays one. */
function breakingSpace(run: string): string {
  return /^[\u00a0\u202f]+$/.test(run) ? (run[0] ?? ' ') : ' ';
}
