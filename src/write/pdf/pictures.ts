import type { PictureSource } from '../../picture.ts';
import type { Kind } from './colour.ts';
import type { OutputDocument } from './document.ts';
import { bytesOf, nums } from './notation.ts';
import type { PdfReference } from './pdfkit.ts';
import { jpegImage, pngImage } from './raster.ts';
import { Resources } from './resources.ts';
import type { Drawing } from './svg.ts';
import { svgOperators } from './svg.ts';

interface StoredPicture {
  readonly name: string;
  readonly reference: PdfReference;
  /** Operators that fit the XObject to a box with its top left corner at (x, y), y up, pt. */
  fit(x: number, y: number, width: number, height: number): string;
}

/** Pictures, each stored once a file whatever the number of its uses. */
export class Pictures {
  readonly #output: OutputDocument;
  readonly #kind: Kind;
  readonly #stored = new Map<string, StoredPicture>();
  readonly #states = new Map<number, { readonly name: string; readonly reference: PdfReference }>();

  constructor(output: OutputDocument, kind: Kind) {
    this.#output = output;
    this.#kind = kind;
  }

  /** Operators that fill the box with its top left corner at (x, y), y up, pt. */
  operators(source: PictureSource, x: number, y: number, width: number, height: number, resources: Resources): string {
    const known = this.#stored.get(source.hash);
    const stored = known ?? { name: `P${this.#stored.size + 1}`, ...this.#store(source) };
    if (known === undefined) this.#stored.set(source.hash, stored);
    resources.xobjects.set(stored.name, stored.reference);
    return `${stored.fit(x, y, width, height)}/${stored.name} Do\n`;
  }

  #store(source: PictureSource): Omit<StoredPicture, 'name'> {
    if (source.format === 'svg') return this.#drawing(source.bytes);
    const { reference, upright } =
      source.format === 'png'
        ? { reference: pngImage(this.#output.pdfkit, source.bytes, this.#kind), upright: '' }
        : jpegImage(this.#output.pdfkit, source.bytes);
    // An image fills the unit square.
    const fit = (x: number, y: number, width: number, height: number): string =>
      `${nums(width, 0, 0, height, x, y - height)} cm\n${upright}`;
    return { reference, fit };
  }

  /** A drawing as a form XObject in its own user units, y down. */
  #drawing(bytes: Uint8Array): Omit<StoredPicture, 'name'> {
    const resources = new Resources();
    const { viewBox, operators } = drawingOf(bytes, this.#kind, (alpha) => this.#opacity(alpha, resources));
    const { left, top, width, height } = viewBox;
    const reference = this.#output.pdfkit.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [left, top, left + width, top + height],
      Resources: resources.dictionary(),
    });
    reference.end(bytesOf(operators));
    return {
      reference,
      fit(x, y, boxWidth, boxHeight) {
        const [sx, sy] = [boxWidth / width, boxHeight / height];
        return `${sx.toFixed(6)} 0 0 ${(-sy).toFixed(6)} ${nums(x - left * sx, y + top * sy)} cm\n`;
      },
    };
  }

  /** A graphics state of constant opacity: for pictures alone, text and codes are always opaque. */
  #opacity(alpha: number, resources: Resources): string {
    const value = Math.round(alpha * 100) / 100;
    let state = this.#states.get(value);
    if (state === undefined) {
      const reference = this.#output.pdfkit.ref({ Type: 'ExtGState', ca: value, CA: value });
      reference.end();
      state = { name: `A${Math.round(value * 100)}`, reference };
      this.#states.set(value, state);
    }
    resources.states.set(state.name, state.reference);
    return state.name;
  }
}

function drawingOf(...given: Parameters<typeof svgOperators>): Drawing {
  try {
    return svgOperators(...given);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`A picture can't be printed: ${why}. Save it as plain shapes in flat colours.`);
  }
}
