import type { Content, Page } from '../../typeset/page.ts';
import type { Kind } from './colour.ts';
import { black, fillOperator, strokeOperator } from './colour.ts';
import type { PiecePainter } from './forms.ts';
import { bytesOf } from './notation.ts';
import type { PdfkitDocument, PdfPage, PdfReference } from './pdfkit.ts';
import { Resources } from './resources.ts';

/** Furniture with words stands after the letter's own words in the file; frames and grounds lie under them. */
export function hasWords({ piece }: Content): boolean {
  return piece.runs.length > 0;
}

/** A page while its letter is written: what is painted, and which structure element owns each content item. */
export class PageContent {
  readonly height: number;
  readonly reference: PdfReference;
  /** Ids of structure elements; the index is the marked-content id. */
  readonly owners: number[] = [];
  readonly #page: PdfPage;
  readonly #resources = new Resources();
  #operators: string;

  /** Adds the page to the file. `structParents` is its key in the parent tree. */
  constructor(document: PdfkitDocument, { width, height }: Page, kind: Kind, structParents: number) {
    document.addPage({ size: [width, height], margin: 0 });
    this.#page = document.page;
    this.height = height;
    this.reference = this.#page.dictionary;
    // pdfkit turns the page upside down; our content has PDF's own origin.
    this.#page.content.buffer.length = 0;
    const { data } = this.#page.dictionary;
    data['StructParents'] = structParents;
    // The default, and PDF/X wants none.
    delete data['UserUnit'];
    if (kind === 'press') data['TrimBox'] = [0, 0, width, height];
    // Forms inherit these.
    this.#operators = `${fillOperator(black, kind)}\n${strokeOperator(black, kind)}\n`;
  }

  /** Paints a content item of the structure element `owner`; gives its marked-content id. */
  paint(content: Content, role: string, owner: number, painter: PiecePainter): number {
    const id = this.owners.push(owner) - 1;
    const operators = painter.paint(content, this.height, this.#resources);
    this.#operators += `/${role} <</MCID ${id}>> BDC\n${operators}EMC\n`;
    return id;
  }

  /** Paints what no reader speaks (ISO 32000-1, 14.8.2.2): page numbers and references, or frames and rules. */
  paintArtifact(content: Content, painter: PiecePainter): void {
    const type = hasWords(content) ? 'Pagination' : 'Layout';
    const operators = painter.paint(content, this.height, this.#resources);
    this.#operators += `/Artifact <</Type /${type}>> BDC\n${operators}EMC\n`;
  }

  annotate(annotation: PdfReference): void {
    this.#page.annotations.push(annotation);
  }

  /** Hands the content to pdfkit, which writes the page at its next `flushPages`. */
  end(): void {
    Object.assign(this.#page.fonts, Object.fromEntries(this.#resources.fonts));
    Object.assign(this.#page.xobjects, Object.fromEntries(this.#resources.xobjects));
    if (this.#resources.states.size > 0) {
      Object.assign(this.#page.ext_gstates, Object.fromEntries(this.#resources.states));
    }
    this.#page.content.write(bytesOf(this.#operators));
    this.#operators = '';
  }
}
