import type { Content, Page } from '../../typeset/page.ts';
import type { Kind } from './colour.ts';
import { black, fillOperator, strokeOperator } from './colour.ts';
import type { OutputDocument } from './document.ts';
import type { PiecePainter } from './forms.ts';
import type { PdfPage, PdfReference } from './pdfkit.ts';
import { Resources, SharedResources } from './resources.ts';
import { SharedStretches, type Stretch } from './stretches.ts';

/** Furniture with words stands after the letter's own words in the file; frames and grounds lie under them. */
export function hasWords({ piece }: Content): boolean {
  return piece.runs.length > 0;
}

export interface PageSettings {
  readonly kind: Kind;
  /** Room round the trimmed page, pt; press only. */
  readonly bleed: number;
}

/** What the pages of one file share. */
export class PageParts {
  readonly stretches: SharedStretches;
  readonly resources: SharedResources;

  constructor(output: OutputDocument) {
    this.stretches = new SharedStretches(output);
    this.resources = new SharedResources(output);
  }
}

/** A page while its letter is written: what is painted, and which structure element owns each content item. */
export class PageContent {
  readonly height: number;
  readonly reference: PdfReference;
  /** Ids of structure elements; the index is the marked-content id. */
  readonly owners: number[] = [];
  readonly #output: OutputDocument;
  readonly #page: PdfPage;
  readonly #resources = new Resources();
  #stretches: Stretch[] = [];

  /** Adds the page to the file. `structParents` is its key in the parent tree. */
  constructor(output: OutputDocument, page: Page, settings: PageSettings, structParents: number) {
    const { width, height } = page;
    const { kind, bleed } = settings;
    output.pdfkit.addPage({ size: [width, height], margin: 0 });
    this.#output = output;
    this.#page = output.pdfkit.page;
    this.height = height;
    this.reference = this.#page.dictionary;
    // pdfkit turns the page upside down; our content has PDF's own origin.
    this.#page.content.buffer.length = 0;
    const { data } = this.#page.dictionary;
    data['StructParents'] = structParents;
    // The default, and PDF/X wants none.
    delete data['UserUnit'];
    if (kind === 'press') {
      // The origin stays in the trimmed page's corner, so that bleed moves nothing.
      const bled = [-bleed, -bleed, width + bleed, height + bleed];
      data['MediaBox'] = bled;
      data['BleedBox'] = bled;
      data['TrimBox'] = [0, 0, width, height];
    }
    // Forms inherit these.
    this.#add(false, `${fillOperator(black, kind)}\n${strokeOperator(black, kind)}\n`);
  }

  /** Paints a content item of the structure element `owner`; gives its marked-content id. */
  paint(content: Content, role: string, owner: number, painter: PiecePainter): number {
    const id = this.owners.push(owner) - 1;
    this.#mark(content, `/${role} <</MCID ${id}>>`, painter);
    return id;
  }

  /** Paints what no reader speaks (ISO 32000-1, 14.8.2.2): page numbers and references, or frames and rules. */
  paintArtifact(content: Content, painter: PiecePainter): void {
    this.#mark(content, `/Artifact <</Type /${hasWords(content) ? 'Pagination' : 'Layout'}>>`, painter);
  }

  /** Paints marks that hold no resident's data, outside the tags: `paint` gives their operators. */
  paintShared(paint: (resources: Resources) => string): void {
    this.#add(false, paint(this.#resources));
  }

  annotate(annotation: PdfReference): void {
    this.#page.annotations.push(annotation);
  }

  /** Hands the page to pdfkit, which writes it at its next `flushPages`. */
  end({ stretches, resources }: PageParts): void {
    const { data } = this.#page.dictionary;
    // pdfkit made a stream and a resource dictionary for this page; ours are shared.
    this.#output.spare(this.#page.content);
    this.#output.spare(this.#page.resources);
    this.#page.content = nothing;
    this.#page.resources = nothing;
    data['Resources'] = resources.get(this.#resources);
    const streams = stretches.streams(this.#stretches);
    const [only] = streams;
    data['Contents'] = streams.length === 1 && only !== undefined ? only : [...streams];
    this.#stretches = [];
  }

  #mark(content: Content, mark: string, painter: PiecePainter): void {
    const operators = painter.paint(content, this.height, this.#resources);
    this.#add(content.piece.key === null, `${mark} BDC\n${operators}EMC\n`);
  }

  #add(own: boolean, operators: string): void {
    const last = this.#stretches.at(-1);
    if (last !== undefined && last.own === own) {
      this.#stretches[this.#stretches.length - 1] = { own, operators: last.operators + operators };
    } else this.#stretches.push({ own, operators });
  }
}

/** What a page of pdfkit's ends in place of its own stream and resources. */
const nothing: PdfReference = { id: 0, data: {}, buffer: [], compress: false, write: () => {}, end: () => {} };
