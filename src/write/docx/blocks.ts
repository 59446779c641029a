/** A letter's blocks as paragraphs of Word. */
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { CannotRun } from '../../errors.ts';
import type { Block, Direction, Inline, Letter } from '../../letter.ts';
import { personalData } from '../personal-data.ts';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** @param site in front of the addresses of its own pages */
export function wordBlocks(letter: Letter, site: string): Paragraph[] {
  const bidirectional = letter.direction === 'rtl';
  const runs = (inlines: readonly Inline[], bold = false): ParagraphChild[] =>
    wordRuns(inlines, { language: letter.language, direction: letter.direction, bold, link: false, site });
  const paragraph = (children: readonly Inline[]): Paragraph =>
    new Paragraph({ bidirectional, children: runs(children) });

  function block(node: Block): Paragraph[] {
    switch (node.kind) {
      case 'heading':
        return [new Paragraph({ bidirectional, heading: headings[node.level], children: runs(node.children) })];
      case 'paragraph':
        return [paragraph(node.children)];
      case 'list':
        return node.items.map((item) => new Paragraph({ bidirectional, bullet: { level: 0 }, children: runs(item) }));
      case 'letterhead':
        return node.lines.map(paragraph);
      case 'picture-row':
      case 'section':
        return node.children.flatMap(block);
      case 'figure':
        return node.caption === null ? [] : [paragraph(node.caption)];
      case 'contacts':
        return node.items.flatMap(({ term, detail }) => [
          new Paragraph({ bidirectional, keepNext: true, spacing: { after: 0 }, children: runs(term, true) }),
          paragraph(detail),
        ]);
      case 'address':
        throw personal('the resident’s postal address');
      case 'code':
      case 'language-panel':
      case 'slip':
      case 'choice':
      case 'write-on':
        return [];
    }
  }
  return letter.blocks.flatMap(block);
}

interface RunStyle {
  readonly language: string;
  readonly direction: Direction;
  readonly bold: boolean;
  readonly link: boolean;
  readonly site: string;
}

function wordRuns(inlines: readonly Inline[], style: RunStyle): ParagraphChild[] {
  return inlines.flatMap((inline) => wordRun(inline, style));
}

function wordRun(inline: Inline, style: RunStyle): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [run(inline.text, style)];
    case 'fact':
      return [run(inline.text, inline.isolate ? { ...style, direction: 'ltr' } : style)];
    case 'strong':
      return wordRuns(inline.children, { ...style, bold: true });
    case 'foreign':
      return wordRuns(inline.children, { ...style, language: inline.language, direction: inline.direction });
    case 'link': {
      const link = inline.href.startsWith('/') ? style.site.replace(/\/$/, '') + inline.href : inline.href;
      return [new ExternalHyperlink({ link, children: wordRuns(inline.children, { ...style, link: true }) })];
    }
    case 'field':
      throw personal(`the resident’s “${inline.name}”`);
  }
}

/** Word keeps one language for left-to-right letters and one for right-to-left ones. */
function run(text: string, { language, direction, bold, link }: RunStyle): TextRun {
  return new TextRun({
    text,
    language: { value: language, bidirectional: language },
    rightToLeft: direction === 'rtl',
    ...(bold ? { bold: true, boldComplexScript: true } : {}),
    ...(link ? { style: 'Hyperlink' } : {}),
  });
}

const personal = (what: string): CannotRun =>
  personalData(`A Word document, which anyone can open, was about to show ${what}.`);
