import type { Content, Piece } from '../../typeset/page.ts';
import { CodeModules } from './code-modules.ts';
import type { OutputDocument } from './document.ts';
import type { EmbeddedFaces } from './faces.ts';
import { bytesOf, moved } from './notation.ts';
import type { Palette } from './palette.ts';
import type { PdfReference } from './pdfkit.ts';
import type { Pictures } from './pictures.ts';
import { Resources } from './resources.ts';
import { shapesOperators } from './shapes.ts';
import { textOperators } from './text.ts';

/** Room between the y ranges of two forms, pt: more than any line is high. */
const BETWEEN = 150;
const FIRST = -1000;
/** Where the ranges begin again: beyond it, single-precision readers lose a hundredth of a point. */
const LAST = -100_000;

/** Room around the ink in a form's BBox, pt: some readers clip to whole pixels, which are large at low resolution. */
const MARGIN = 4;

interface SharedForm {
  readonly name: string;
  readonly reference: PdfReference;
  /** Where the piece's top stands in the form's own space. */
  readonly top: number;
}

/** Paints pieces: those with a key once a file, as a form XObject; a resident's own straight onto the page. */
export class PiecePainter {
  readonly #output: OutputDocument;
  readonly #palette: Palette;
  readonly #faces: EmbeddedFaces;
  readonly #pictures: Pictures;
  readonly #modules: CodeModules;
  readonly #forms = new Map<string, SharedForm>();
  #top = FIRST;

  constructor(output: OutputDocument, palette: Palette, faces: EmbeddedFaces, pictures: Pictures) {
    this.#output = output;
    this.#palette = palette;
    this.#faces = faces;
    this.#pictures = pictures;
    this.#modules = new CodeModules(output);
  }

  /** Operators that paint a content item on a page `pageHeight` pt high. */
  paint({ piece, x, y }: Content, pageHeight: number, resources: Resources): string {
    if (piece.key === null) return this.#operators(piece, x, pageHeight - y, resources);
    const form = this.#forms.get(piece.key) ?? this.#newForm(piece.key, piece);
    resources.xobjects.set(form.name, form.reference);
    return `q ${moved(x, pageHeight - y - form.top)} cm /${form.name} Do Q\n`;
  }

  #operators(piece: Piece, x: number, y: number, resources: Resources): string {
    const modules = piece.key === null ? this.#modules : null;
    const context = { palette: this.#palette, pictures: this.#pictures, resources, modules };
    const shapes = shapesOperators(piece.shapes, x, y, context);
    return shapes + textOperators(piece.runs, x, y, this.#palette, this.#faces, resources);
  }

  /**
   * Each form has a range of y to itself: PDFium looks for lines in the forms' own coordinates and would join two
   * blocks whose lines happened to be at one height.
   */
  #newForm(key: string, piece: Piece): SharedForm {
    const { left, top, right, bottom } = piece.ink;
    const start = this.#top + Math.floor(top);
    const resources = new Resources();
    const operators = this.#operators(piece, 0, start, resources);
    const reference = this.#output.pdfkit.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [
        Math.floor(left - MARGIN),
        Math.floor(start - bottom - MARGIN),
        Math.ceil(right + MARGIN),
        Math.ceil(start - top + MARGIN),
      ],
      Resources: resources.dictionary(),
    });
    reference.end(bytesOf(operators));
    const form = { name: `X${this.#forms.size + 1}`, reference, top: start };
    this.#forms.set(key, form);
    this.#top -= Math.ceil(bottom - top) + BETWEEN;
    if (this.#top < LAST) this.#top = FIRST;
    return form;
  }
}
