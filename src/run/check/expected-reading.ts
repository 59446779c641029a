/**
 * How a letter must be read out, worked out from `Letter` alone: what typesetting and the PDF writer made of
 * it is compared with this, so nothing of theirs may be used here.
 */
import type { ExpectedPart, ReadStretch } from '../../check/evidence.ts';
import type { Block, Inline, Letter, QrCode } from '../../letter.ts';
import type { Picture } from '../../picture.ts';

/** Every block's words and every picture's, in reading order. */
export function expectedReading(letter: Letter): ExpectedPart[] {
  let floats = 0;
  const parts = (block: Block): ExpectedPart[] => {
    if (block.kind === 'section') return block.children.flatMap(parts);
    const own = partsOf(block, letter.language);
    if (block.kind !== 'code' && block.kind !== 'language-panel') return own;
    floats += 1;
    return own.map((part) => ({ ...part, floating: floats }));
  };
  return letter.blocks.flatMap(parts).filter(({ text }) => text.trim() !== '');
}

function partsOf(block: Block, language: string): ExpectedPart[] {
  switch (block.kind) {
    case 'heading':
      return [words(`H${block.level}`, block.children, language)];
    case 'paragraph':
      return [words('P', block.children, language)];
    case 'list':
      return block.items.flatMap((item, index) => [
        words('L/LI/Lbl', [{ kind: 'text', text: block.ordered ? `${index + 1}.` : '•' }], language),
        words('L/LI/LBody', item, language),
      ]);
    case 'letterhead':
      return [
        ...(block.logo === null ? [] : [picture(block.logo, language)]),
        ...block.lines.map((line) => words('P', line, language)),
      ];
    case 'address':
      return block.lines.map((text) => words('P', [{ kind: 'field', name: 'address', text }], language));
    case 'picture-row':
      return [picture(block.picture, language), ...block.children.flatMap((child) => partsOf(child, language))];
    case 'figure':
      return [
        picture(block.picture, language),
        ...(block.caption === null ? [] : [words('P', block.caption, language)]),
      ];
    case 'code':
      return [words('P', block.label, language), picture(block.code, language), short(block.code, language)];
    case 'language-panel':
      return [
        { ...picture(block.code, language), mayRecur: true },
        { ...short(block.code, language), mayRecur: true },
        ...block.lines.map((line) => words('P', line.children, line.language)),
      ];
    case 'contacts':
      return block.items.flatMap(({ term, detail }) => [
        words('L/LI/Lbl', term, language),
        words('L/LI/LBody', detail, language),
      ]);
    case 'choice':
      return [words('L/LI/LBody', block.children, language)];
    case 'write-on':
      return [words('P', block.label, language)];
    case 'slip':
    case 'section':
      return block.children.flatMap((child) => partsOf(child, language));
  }
}

function words(path: string, children: readonly Inline[], language: string): ExpectedPart {
  const stretches: ReadStretch[] = [];
  let personal = false;
  const textOf = (inline: Inline): string => {
    if (inline.kind === 'text' || inline.kind === 'fact') return inline.text;
    if (inline.kind === 'field') {
      personal = true;
      return inline.text;
    }
    const text = inline.children.map(textOf).join('');
    if (inline.kind === 'foreign') stretches.push({ language: inline.language, text });
    return text;
  };
  const text = children.map(textOf).join('');
  return { path, language, text, stretches, personal, floating: null, mayRecur: false };
}

/** A picture or a code: its alternative text. */
function picture({ alt }: Pick<Picture | QrCode, 'alt'>, language: string): ExpectedPart {
  return words('Figure', [{ kind: 'text', text: alt }], language);
}

/** The address to type. Its name in the source is "short", whatever it leads to. */
function short({ short: text }: QrCode, language: string): ExpectedPart {
  return words('P', [{ kind: 'text', text }], language);
}
