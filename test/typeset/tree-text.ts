import type { Content, Tag, TypesetLetter } from '../../src/typeset/page.ts';
import { textOfPiece } from './set.ts';

const mm = (pt: number): string => ((pt * 25.4) / 72).toFixed(0);

/** A typeset letter as text that a person can read: tags in reading order, the page of each content item. */
export function treeText({ tree, pages }: TypesetLetter): string {
  const lines = [...tagLines(tree, '')];
  for (const [index, { artifacts }] of pages.entries()) {
    lines.push('', `artifacts of page ${index + 1}`, ...artifacts.map((content) => `  ${contentText(content)}`));
  }
  return `${lines.join('\n')}\n`;
}

function tagLines(tag: Tag, indent: string): string[] {
  const notes = [
    tag.language === undefined ? '' : ` lang=${tag.language}`,
    tag.numbering === undefined ? '' : ` ${tag.numbering}`,
    tag.href === undefined ? '' : ` → ${tag.href}`,
    tag.alt === undefined ? '' : ` alt “${tag.alt}”`,
    tag.box === undefined
      ? ''
      : ` at ${mm(tag.box.left)},${mm(tag.box.top)} ${mm(tag.box.right - tag.box.left)}×${mm(tag.box.bottom - tag.box.top)} mm`,
    tag.actualText === undefined ? '' : ` says “${tag.actualText}”`,
  ];
  const lines = [`${indent}${tag.role}${notes.join('')}`];
  for (const child of tag.children) {
    if (child.kind === 'tag') lines.push(...tagLines(child, `${indent}  `));
    else lines.push(`${indent}  ${contentText(child)}`);
  }
  return lines;
}

function contentText({ page, piece }: Content): string {
  const words = piece.runs.length === 0 ? piece.shapes.map(({ kind }) => kind).join(' ') : `“${textOfPiece(piece)}”`;
  return `p${page + 1} ${words}${piece.key === null ? ' (own)' : ''}`;
}
