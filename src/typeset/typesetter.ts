import type { Block, Choice, Language, Letter } from '../letter.ts';
import type { BlockContext } from './block-context.ts';
import { layoutAddress } from './blocks/address.ts';
import { layoutCode } from './blocks/code.ts';
import { layoutContacts } from './blocks/contacts.ts';
import { layoutFilm } from './blocks/film.ts';
import { layoutLanguagePanel } from './blocks/language-panel.ts';
import { layoutLetterhead } from './blocks/letterhead.ts';
import { layoutList } from './blocks/list.ts';
import { layoutHeading, layoutParagraph } from './blocks/paragraph.ts';
import { layoutFigure, layoutPictureRow } from './blocks/picture.ts';
import { layoutChoices, layoutCutLine, layoutWriteOn } from './blocks/slip.ts';
import { blockKey, inlineKey, shortKey } from './content-key.ts';
import type { FaceLibrary } from './face-library.ts';
import { latinFamily } from './faces.ts';
import { type BlockLayouts, flowItems } from './flow-items.ts';
import { layoutFurniture } from './furniture.ts';
import type { Layout } from './layout.ts';
import { Memo } from './memo.ts';
import type { TypesetLetter } from './page.ts';
import { createPainter, paintPlaced } from './paint.ts';
import { encodeAddress, type Matrix } from './qr.ts';
import { createShaper } from './shape.ts';
import { a4, pt, type Sheet, type Zone } from './sheet.ts';
import type { Style } from './styles.ts';
import { setText, type TextContext, type TextLayout } from './text.ts';
import { tidyFlow } from './tidy-flow.ts';
import { leadingIn, sizeIn } from './units.ts';

export interface TypesetterOptions {
  readonly library: FaceLibrary;
  /** By tag: their faces and scripts. */
  readonly languages: ReadonlyMap<string, Language>;
  /** A4 by default. */
  readonly sheet?: Sheet;
}

export interface Typesetter {
  /**
   * Sets a letter on pages.
   *
   * @param address mm: where the letter's address stands, if it has less room than its sheet gives
   * @throws where a character has no glyph (ask `missingCharacters` of rows and words first), a code's
   * address is too long for version 4, or an unbreakable block is taller than a page.
   */
  typeset(letter: Letter, style: Style, address?: Zone): TypesetLetter;
}

/** Blocks and texts of eight languages in five formats are about 4,000. */
const layoutsKept = 6_000;
const codesKept = 200;
/** mm: the 5 that a press leaves safe (RULES 7), and a hair. */
const safeTop = 6;
/** Room for a line of Latin, in em. */
const latinRoom = 1.35;
/** Of a picture's greatest height, where the page has no more room for it. */
const figureShares = [0.85, 0.7, 0.55, 0.42];

/**
 * A typesetter remembers what letters share: each distinct block is laid out once, by its own content,
 * style, language and width. What is a resident's own (a Field, an Address, a personal code) is never kept.
 */
export function createTypesetter({ library, languages, sheet = a4 }: TypesetterOptions): Typesetter {
  const context: TextContext = { library, languages, shape: createShaper() };
  const texts = new Memo<TextLayout>(layoutsKept);
  const blocks = new Memo<Layout>(layoutsKept);
  const codes = new Memo<Matrix>(codesKept);
  const painter = createPainter();
  const measure = pt(sheet.body.right - sheet.body.left);

  function blockContext(
    { language, direction }: Pick<Letter, 'language' | 'direction'>,
    style: Style,
    address: Zone,
  ): BlockContext {
    const family = library.family(languages.get(language)?.face ?? latinFamily);
    return {
      style,
      sheet: address === sheet.address ? sheet : { ...sheet, address },
      language,
      direction,
      measure,
      line: (family.above + family.below) * sizeIn(family, style) * leadingIn(family, style),
      latinLine: latinRoom * (style.size + (style.raised ?? 0)) * style.leading,
      text(children, look, width, other) {
        const words = { children, language, direction, ...other, style: look, measure: width };
        const content = inlineKey(children);
        if (content === null) return setText({ ...words, key: null }, context);
        const key = `${words.language}|${words.direction}|${look.size}|${look.raised ?? 0}|${look.weight}|${look.leading}|${look.colour.cmyk.join()}${look.balanced === true ? 'b' : ''}|${width}|${content}`;
        let layout = texts.get(key);
        if (layout === undefined) {
          layout = setText({ ...words, key: shortKey(key) }, context);
          texts.set(key, layout);
        }
        return layout;
      },
      matrix(address, personal) {
        if (personal) return encodeAddress(address);
        let matrix = codes.get(address);
        if (matrix === undefined) {
          matrix = encodeAddress(address);
          codes.set(address, matrix);
        }
        return matrix;
      },
    };
  }

  function layoutsFor(own: BlockContext): BlockLayouts {
    const kept = (content: string | null, make: () => Layout): Layout => {
      if (content === null) return make();
      const key = `${own.style.id}|${own.language}|${own.direction}|${content}`;
      let layout = blocks.get(key);
      if (layout === undefined) {
        layout = make();
        blocks.set(key, layout);
      }
      return layout;
    };
    return {
      block: (block) => kept(blockKey(block), () => layoutBlock(block, own)),
      film(frame, code) {
        const [frameKey, codeKey] = [blockKey(frame), blockKey(code)];
        const key = frameKey === null || codeKey === null ? null : `${frameKey}\u0007${codeKey}`;
        return kept(key, () => layoutFilm(frame, code, own));
      },
      smallerFigures: (figure) =>
        figureShares.map((share) => {
          const key = blockKey(figure);
          return kept(key === null ? null : `${share}${key}`, () => layoutFigure(figure, own, share));
        }),
      choices(choices: readonly Choice[]) {
        const keys = choices.map(blockKey);
        return kept(keys.includes(null) ? null : keys.join('\u0007'), () => layoutChoices(choices, own));
      },
      cutLine: () => layoutCutLine(own),
    };
  }

  return {
    typeset(letter, style, address = sheet.address) {
      const own = blockContext(letter, style, address);
      const furniture = layoutFurniture(letter, own);
      const top = pt(sheet.body.top);
      const { line, latinLine } = own;
      const lengths = {
        size: style.size,
        line,
        latinLine,
        blankLine: style.paragraphGap * line,
        paragraphGap: style.paragraphGap * latinLine,
        pageHeight: furniture.bodyBottom - top,
      };
      const items = flowItems(letter.blocks, lengths, layoutsFor(own));
      const area = {
        left: pt(sheet.body.left),
        top,
        bottom: furniture.bodyBottom,
        inkTop: pt(safeTop),
        pageHeight: pt(sheet.height),
        line,
        latinLine,
        footGap: style.size,
        white: 1,
      };
      const { placements, pages: count } = tidyFlow(items, area);
      const { tags, artifacts } = paintPlaced(placements, painter);
      const size = { width: pt(sheet.width), height: pt(sheet.height) };
      const pages = Array.from({ length: count }, (_, index) => ({
        ...size,
        artifacts: [...artifacts.filter(({ page }) => page === index), ...furniture.page(index, count)],
      }));
      const { language, direction, title } = letter;
      return { language, direction, title, pages, tree: { kind: 'tag', role: 'Sect', language, children: tags } };
    },
  };
}

function layoutBlock(block: Block, context: BlockContext): Layout {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, context);
    case 'paragraph':
      return layoutParagraph(block, context);
    case 'list':
      return layoutList(block, context);
    case 'letterhead':
      return layoutLetterhead(block, context);
    case 'address':
      return layoutAddress(block, context);
    case 'picture-row':
      return layoutPictureRow(block, context);
    case 'figure':
      return layoutFigure(block, context);
    case 'code':
      return layoutCode(block, context);
    case 'language-panel':
      return layoutLanguagePanel(block, context);
    case 'contacts':
      return layoutContacts(block, context);
    case 'choice':
      return layoutChoices([block], context);
    case 'write-on':
      return layoutWriteOn(block, context);
    case 'slip':
    case 'section':
      throw new Error(`A ${block.kind} is set block by block.`);
  }
}
