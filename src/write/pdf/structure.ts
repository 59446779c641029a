import type { Box, Content, Role, Tag, TypesetLetter } from '../../typeset/page.ts';
import type { Kind } from './colour.ts';
import type { OutputDocument } from './document.ts';
import type { PiecePainter } from './forms.ts';
import { linkAnnotation } from './links.ts';
import { nums, textString } from './notation.ts';
import type { PageContent } from './page-content.ts';
import type { PdfReference } from './pdfkit.ts';

/** Letters of a batch in one Part. Readers look through all kids of a page's ancestors: with 500 letters in one row,
 * PDFium takes three times as long over a page's tags. */
const LETTERS_IN_PART = 20;

/** A spoken text at least this long that many letters share is stored once. */
const WORTH_SHARING = 24;

export interface StructureOptions {
  readonly kind: Kind;
  readonly output: OutputDocument;
  readonly painter: PiecePainter;
  /** Absolute address that relative links start from. */
  readonly base: string | undefined;
}

/**
 * The structure tree (ISO 32000-1, 14.7): one Document, a Sect for each letter; a batch has Parts between, for speed
 * alone. Elements are written as soon as their letter is; the parent tree (14.7.4.4) has a leaf for each Part.
 */
export class StructureWriter {
  readonly #options: StructureOptions;
  readonly #document: PdfReference;
  readonly #sharedTexts = new Map<string, number>();
  /** Kids of the Document. */
  #kids = '';
  /** The Part that is being filled: its id, and its kids so far. */
  #part: { readonly id: number; sections: string; letters: number } | null = null;
  /** Leaves of the parent tree, and the one being filled. */
  #leaves = '';
  #leaf = { firstKey: 0, entries: '' };
  #nextKey = 0;

  constructor(options: StructureOptions) {
    this.#options = options;
    this.#document = options.output.pdfkit.ref();
  }

  /** Key of a page, or of an annotation, in the parent tree. */
  newKey(): number {
    return this.#nextKey++;
  }

  /** Paints the tagged content of a letter on its pages and writes its structure elements. `keys` are the pages'. */
  letter(letter: TypesetLetter, pages: readonly PageContent[], keys: readonly number[]): void {
    const annotations: string[] = [];
    const parent = this.#options.kind === 'press' ? this.#openPart() : null;
    const above = parent?.id ?? this.#document.id;
    const section = this.#element({ language: letter.language, ...letter.tree }, above, pages, annotations);
    if (parent === null) this.#kids += `${section} 0 R `;
    else {
      parent.sections += `${section} 0 R `;
      parent.letters += 1;
    }
    pages.forEach((page, i) => {
      this.#leaf.entries += `${keys[i]}[${page.owners.map((owner) => `${owner} 0 R`).join(' ')}]`;
    });
    // The keys of a number tree must ascend: annotations got theirs after the pages.
    this.#leaf.entries += annotations.join('');
    if (parent !== null && parent.letters >= LETTERS_IN_PART) this.#closePart();
  }

  end(): void {
    const { pdfkit, endAs } = this.#options.output;
    this.#closePart();
    const root = pdfkit._root.data['StructTreeRoot'] as PdfReference;
    const parentTree = pdfkit.ref();
    Object.assign(root.data, { K: [this.#document], ParentTree: parentTree, ParentTreeNextKey: this.#nextKey });
    endAs(this.#document, `<</S/Document/P ${root.id} 0 R/K[${this.#kids}]>>`);
    endAs(parentTree, `<</Kids[${this.#leaves}]>>`);
  }

  #openPart() {
    this.#part ??= { id: this.#options.output.newId(), sections: '', letters: 0 };
    return this.#part;
  }

  #closePart(): void {
    const { output } = this.#options;
    if (this.#part !== null) {
      const { id, sections } = this.#part;
      output.objects.object(id, `<</S/Part/P ${this.#document.id} 0 R/K[${sections}]>>`);
      this.#kids += `${id} 0 R `;
      this.#part = null;
    }
    const { firstKey, entries } = this.#leaf;
    if (entries === '') return;
    const leaf = output.newId();
    output.objects.object(leaf, `<</Limits[${firstKey} ${this.#nextKey - 1}]/Nums[${entries}]>>`);
    this.#leaves += `${leaf} 0 R `;
    this.#leaf = { firstKey: this.#nextKey, entries: '' };
  }

  #element(tag: Tag, parent: number, pages: readonly PageContent[], annotations: string[]): number {
    const { kind, output, painter } = this.#options;
    const id = output.newId();
    // Without its annotation a link is words: PDF/X bars annotations inside the trim box.
    const role: Role = tag.role === 'Link' && kind === 'press' ? 'Span' : tag.role;
    const first = tag.children.find((child) => child.kind === 'content')?.page;
    const kids = tag.children.map((child) => {
      if (child.kind === 'tag') return `${this.#element(child, id, pages, annotations)} 0 R`;
      const page = pageOf(child, pages);
      const item = page.paint(child, role, id, painter);
      return child.page === first ? String(item) : `<</Type/MCR/Pg ${page.reference.id} 0 R/MCID ${item}>>`;
    });
    if (role === 'Link') kids.push(...this.#annotations(tag, id, pages, annotations));
    const body = [`<</S/${role}/P ${parent} 0 R`];
    if (tag.language !== undefined) body.push(`/Lang${textString(tag.language)}`);
    if (tag.alt !== undefined) body.push(`/Alt${this.#text(tag.alt, tag)}`);
    if (tag.actualText !== undefined) body.push(`/ActualText${this.#text(tag.actualText, tag)}`);
    body.push(attributes(tag, pages));
    if (first !== undefined) body.push(`/Pg ${pages[first]?.reference.id} 0 R`);
    if (kids.length > 0) body.push(kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`);
    output.objects.object(id, `${body.join('')}>>`);
    return id;
  }

  /** A link's annotations, one a page: references to them for its element's kids. */
  #annotations(tag: Tag, id: number, pages: readonly PageContent[], entries: string[]): readonly string[] {
    const contents = contentsOf(tag);
    return [...new Set(contents.map((content) => content.page))].map((index) => {
      const here = contents.filter((content) => content.page === index);
      const page = pages[index];
      if (page === undefined) throw new Error(`A link stands on page ${index + 1}, which its letter does not have.`);
      const key = this.newKey();
      const annotation = linkAnnotation(this.#options.output.pdfkit, tag, here, page, key, this.#options.base);
      page.annotate(annotation);
      entries.push(`${key} ${id} 0 R `);
      return `<</Type/OBJR/Obj ${annotation.id} 0 R/Pg ${page.reference.id} 0 R>>`;
    });
  }

  /** A text string, by reference where many letters share it. A resident's own words are never kept. */
  #text(text: string, tag: Tag): string {
    const shared = text.length >= WORTH_SHARING && contentsOf(tag).every((content) => content.piece.key !== null);
    if (!shared) return textString(text);
    let id = this.#sharedTexts.get(text);
    if (id === undefined) {
      id = this.#options.output.newId();
      this.#options.output.objects.object(id, textString(text));
      this.#sharedTexts.set(text, id);
    }
    return ` ${id} 0 R`;
  }
}

function pageOf(content: Content, pages: readonly PageContent[]): PageContent {
  const page = pages[content.page];
  if (page === undefined)
    throw new Error(`A piece stands on page ${content.page + 1}, which its letter does not have.`);
  return page;
}

/** Every content item below a tag, in reading order. */
export function contentsOf(tag: Tag): readonly Content[] {
  return tag.children.flatMap((child) => (child.kind === 'content' ? [child] : contentsOf(child)));
}

/** Attribute object (ISO 32000-1, 14.8.5): where a figure stands, how a list is numbered. */
function attributes(tag: Tag, pages: readonly PageContent[]): string {
  if (tag.box !== undefined) {
    const page = pages[contentsOf(tag)[0]?.page ?? 0];
    if (page !== undefined) return `/A<</O/Layout/Placement/Block/BBox[${flipped(tag.box, page.height)}]>>`;
  }
  if (tag.numbering !== undefined) return `/A<</O/List/ListNumbering/${tag.numbering}>>`;
  return '';
}

/** A box of the page (y down) as a rectangle of PDF (y up). */
function flipped(box: Box, pageHeight: number): string {
  return nums(box.left, pageHeight - box.bottom, box.right, pageHeight - box.top);
}
