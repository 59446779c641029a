/** From a virtual reader's moves to what was said: whole lines, with their role, place and language. */
import type { Direction, HeardPhrase } from './expectation.ts';
import type { Reading, Step } from './reader.ts';

/** What is said in one breath: a heading, a paragraph, an item, the beginning or end of a landmark. */
export interface SpokenLine {
  /** As the reader names it: `heading`, `listitem`, `navigation`; empty where it says none. */
  readonly role: string;
  /** What it adds: "level 2", "position 1", "current page". */
  readonly labels: readonly string[];
  readonly parts: readonly SpokenPart[];
  /** How deep in landmarks, lists and groups it stands. */
  readonly depth: number;
}

export interface SpokenPart {
  readonly text: string;
  readonly language: string;
  /** The role of an element within the line: `link`, `image`, `button`; empty in an element's further parts. */
  readonly role: string;
  readonly labels: readonly string[];
  readonly direction: Direction;
  /** Whether a space stands before it. */
  readonly space: boolean;
}

/** Weight and the like, which screen readers pass over. */
const UNSAID = new Set(['strong', 'emphasis', 'time', 'mark', 'code']);
/** Elements that are part of a line; every other element begins a line of its own. */
const INLINE = new Set(['', 'link', 'button', 'image', 'video', 'audio', ...UNSAID]);
/** Elements that hold lines rather than words. */
const HOLDERS = new Set([
  'document',
  'banner',
  'navigation',
  'main',
  'article',
  'region',
  'contentinfo',
  'list',
  'group',
  'figure',
  'form',
  'complementary',
]);

interface Open {
  readonly node: number;
  readonly role: string;
  readonly labels: readonly string[];
  /** Whether its role was said, with its first words. */
  said: boolean;
}

/** The reader says a link's words as its name and again as its text: here they stand once. */
export function spokenLines({ steps }: Pick<Reading, 'steps'>): SpokenLine[] {
  const ends = new Map(steps.map(({ node }, index) => [node, index]));
  const lines: SpokenLine[] = [];
  const open: Open[] = [];
  let parts: SpokenPart[] = [];
  const depth = (): number => open.filter(({ role }) => HOLDERS.has(role)).length;
  const flush = (): void => {
    if (parts.length === 0) return;
    const block = open.findLast(({ role }) => !INLINE.has(role) && !HOLDERS.has(role));
    lines.push({ role: block?.role ?? '', labels: block?.labels ?? [], parts, depth: depth() });
    parts = [];
  };

  steps.forEach((step, index) => {
    const { text, words, language, direction, space, node } = step;
    if (text) {
      const inside = open.findLast(({ role, said }) => role !== '' && !said && INLINE.has(role) && !UNSAID.has(role));
      parts.push({ text: words, language, direction, role: inside?.role ?? '', labels: inside?.labels ?? [], space });
      if (inside !== undefined) inside.said = true;
      return;
    }
    const innermost = open.at(-1);
    if (innermost?.node === node) {
      if (!INLINE.has(innermost.role)) flush();
      open.pop();
      return;
    }
    const { role, labels } = described(step);
    const whole = ends.get(node) === index;
    if (!INLINE.has(role)) flush();
    const named = { text: words, language, direction, role: '', labels: [], space: true };
    if (whole) {
      if (!INLINE.has(role)) lines.push({ role, labels, parts: words === '' ? [] : [named], depth: depth() });
      else if (role !== '' || words !== '') parts.push({ ...named, role, labels, space });
      return;
    }
    const ownName = words !== '' && !sameWords(words, insideOf(steps, index, ends.get(node) ?? index));
    if (HOLDERS.has(role) || ownName) lines.push({ role, labels, parts: ownName ? [named] : [], depth: depth() });
    open.push({ node, role, labels, said: false });
  });
  flush();
  return lines;
}

/** All that was said, as phrases to compare with an expectation's. */
export function spokenPhrases(lines: readonly SpokenLine[]): HeardPhrase[] {
  return lines.flatMap(({ role, labels, parts }) => {
    const level =
      role === 'heading' ? Number(labels.find((label) => label.startsWith('level '))?.slice('level '.length)) : null;
    const phrases: { text: string; language: string; direction: Direction; heading?: number }[] = [];
    for (const { text, language, direction, space } of parts) {
      const last = phrases.at(-1);
      // Words that no space parts are one word, whichever way either half runs.
      const alike = !space || last?.direction === direction;
      if (last?.language === language && alike) last.text += (space ? ' ' : '') + text;
      else phrases.push({ text, language, direction, ...(level === null ? {} : { heading: level }) });
    }
    return phrases;
  });
}

/** "heading, Words, with a comma, level 2" → role and labels around the words. */
function described({ spoken, words }: Step): { role: string; labels: string[] } {
  const at = words === '' ? -1 : spoken.indexOf(words);
  if (at === -1) {
    const [role = '', ...labels] = spoken.split(', ');
    return { role, labels };
  }
  const rest = spoken.slice(at + words.length).replace(/^, /, '');
  return { role: spoken.slice(0, at).replace(/, $/, ''), labels: rest === '' ? [] : rest.split(', ') };
}

/** The words of the text and pictures between an element's beginning and its end. */
function insideOf(steps: readonly Step[], begin: number, end: number): string {
  const inner = steps.slice(begin + 1, end);
  const last = new Map(inner.map(({ node }, index) => [node, index]));
  const first = new Map([...inner.entries()].reverse().map(([index, { node }]) => [node, index]));
  return inner
    .filter((step, index) => step.text || (last.get(step.node) === index && first.get(step.node) === index))
    .map(({ words }) => words)
    .join('');
}

function sameWords(one: string, other: string): boolean {
  const letters = (words: string): string => words.replace(/\s+/g, '');
  return letters(one) === letters(other);
}
