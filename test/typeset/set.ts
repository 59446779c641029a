/** Real parts for the tests of typesetting: one library, one shaper, one typesetter. */
import type { Inline, Letter } from '../../src/letter.ts';
import { createFaceLibrary } from '../../src/typeset/face-library.ts';
import type { Content, GlyphRun, Piece, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { createShaper } from '../../src/typeset/shape.ts';
import { bodyText, type Style, styles } from '../../src/typeset/styles.ts';
import type { TextContext, TextLayout } from '../../src/typeset/text.ts';
import { setText } from '../../src/typeset/text.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { fixtureLanguages } from '../fixture/letter.ts';

export const library = await createFaceLibrary();
export const context: TextContext = { library, languages: fixtureLanguages, shape: createShaper() };
export const typesetter = createTypesetter({ library, languages: fixtureLanguages });

export function typeset(letter: Letter, style: Style = styles.standard): TypesetLetter {
  return typesetter.typeset(letter, style);
}

export function set(children: readonly Inline[], language: string, measure: number): TextLayout {
  const direction = fixtureLanguages.get(language)?.direction ?? 'ltr';
  return setText({ children, language, direction, style: bodyText(styles.standard), measure, key: null }, context);
}

/** Runs of a text in logical order. */
export function runsOf(layout: TextLayout): GlyphRun[] {
  const found: GlyphRun[] = [];
  const walk = (nodes: TextLayout['content']): void => {
    for (const node of nodes) {
      if (node.kind === 'leaf') found.push(...node.lines.flatMap(({ runs }) => runs));
      else walk(node.children);
    }
  };
  walk(layout.content);
  return found;
}

/** A run's characters in logical order. */
export function textOfRun({ clusters, direction }: GlyphRun): string {
  const texts = clusters.map(({ text }) => text);
  return (direction === 'rtl' ? texts.reverse() : texts).join('');
}

export function textOfPiece({ runs }: Piece): string {
  return runs.map(textOfRun).join('');
}

export function contentsOf(item: Tag | Content): Content[] {
  return item.kind === 'content' ? [item] : item.children.flatMap(contentsOf);
}

/** Everything painted, artifacts included. */
export function allContents({ tree, pages }: TypesetLetter): Content[] {
  return [...contentsOf(tree), ...pages.flatMap(({ artifacts }) => artifacts)];
}

/** First tag of which `test` holds, in reading order. */
export function findTag(tag: Tag, test: (tag: Tag) => boolean): Tag | undefined {
  if (test(tag)) return tag;
  for (const child of tag.children) {
    const found = child.kind === 'tag' ? findTag(child, test) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All the words under a tag, as painted. */
export function wordsOf(tag: Tag | Content): string {
  return contentsOf(tag)
    .map(({ piece }) => textOfPiece(piece))
    .join('');
}
