import type { PictureSource } from '../../picture.ts';
import type { Kind } from './colour.ts';
import { cmykOf } from './colour.ts';
import type { OutputDocument } from './document.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { bytesOf, nums } from './notation.ts';
import type { PdfReference } from './pdfkit.ts';
import { leastPpi, type PictureFinding, PictureFindings } from './picture-findings.ts';
import { jpegPixels, type Pixels, pngPixels, smaller } from './pixels.ts';
import { type InkedImage, inkedImage } from './press/inked-image.ts';
import type { Inking } from './press/inking.ts';
import type { PressInks } from './press/inks.ts';
import { blackSpace, inkImage, jpegImage, rgbImage, upright } from './raster.ts';
import { Resources } from './resources.ts';
import { svgOperators } from './svg.ts';

interface StoredPicture {
  readonly name: string;
  readonly reference: PdfReference;
  /** Operators that fit the XObject to a box with its top left corner at (x, y), y up, pt. */
  fit(x: number, y: number, width: number, height: number): string;
}

const plainInking: Inking = { cmyk: cmykOf, black: (grey) => 1 - grey };

/** Pictures, each stored once a file whatever the number of its uses. */
export class Pictures {
  readonly #output: OutputDocument;
  readonly #kind: Kind;
  readonly #press: PressInks | null;
  readonly #stored = new Map<string, StoredPicture>();
  readonly #states = new Map<number, { readonly name: string; readonly reference: PdfReference }>();
  readonly #findings = new PictureFindings();
  #black: PdfReference | null = null;

  /** `press`: what turns colours into ink; null for screens, and where no press is known. */
  constructor(output: OutputDocument, kind: Kind, press: PressInks | null) {
    this.#output = output;
    this.#kind = kind;
    this.#press = press;
  }

  findings(): readonly PictureFinding[] {
    return this.#findings.all();
  }

  /** Operators that fill the box with its top left corner at (x, y), y up, pt. */
  operators(source: PictureSource, x: number, y: number, width: number, height: number, resources: Resources): string {
    const ppi = source.format === 'svg' ? 0 : (Math.max(source.width, source.height) / Math.max(width, height)) * 72;
    // Four times the pixels that print can show would be four times the file, in every batch.
    const factor = this.#kind === 'press' ? Math.max(1, Math.floor(ppi / leastPpi)) : 1;
    if (this.#press !== null && source.format !== 'svg') {
      this.#findings.printed(source, ppi, (width * 25.4) / 72);
    }
    const key = `${source.hash} ${factor}`;
    const known = this.#stored.get(key);
    const stored = known ?? { name: `P${this.#stored.size + 1}`, ...this.#store(source, factor) };
    if (known === undefined) this.#stored.set(key, stored);
    resources.xobjects.set(stored.name, stored.reference);
    return `${stored.fit(x, y, width, height)}/${stored.name} Do\n`;
  }

  #store(source: PictureSource, factor: number): Omit<StoredPicture, 'name'> {
    if (source.format === 'svg') return this.#drawing(source.bytes);
    const { pdfkit } = this.#output;
    const reference = this.#image(source, factor);
    const turned = source.format === 'jpeg' ? upright(pdfkit, source.bytes) : '';
    // An image fills the unit square.
    const fit = (x: number, y: number, width: number, height: number): string =>
      `${nums(width, 0, 0, height, x, y - height)} cm\n${turned}`;
    return { reference, fit };
  }

  #image(source: PictureSource, factor: number): PdfReference {
    const { pdfkit } = this.#output;
    if (source.format === 'jpeg' && (this.#kind === 'screen' || isCmyk(source.bytes))) {
      if (this.#press !== null) this.#findings.kept(source);
      return jpegImage(pdfkit, source.bytes);
    }
    if (this.#kind === 'screen') return rgbImage(pdfkit, pngPixels(source.bytes));
    const inked = this.#inked(source, factor);
    if (this.#press !== null && inked.channels === 4) {
      this.#findings.converted(source, this.#press.profile.identifier, inked.source === 'profile');
    }
    return inkImage(pdfkit, inked, () => {
      this.#black ??= blackSpace(pdfkit);
      return this.#black;
    });
  }

  #inked(source: PictureSource, factor: number): InkedImage {
    const make = (): InkedImage => inkedImage(smaller(pixelsOf(source), factor), this.#press ?? plainInking);
    return this.#press?.image(`${source.hash} ${factor}`, make) ?? make();
  }

  /** A drawing as a form XObject in its own user units, y down. */
  #drawing(bytes: Uint8Array): Omit<StoredPicture, 'name'> {
    const resources = new Resources();
    const { viewBox, operators } = printable(() =>
      svgOperators(bytes, this.#kind, this.#press ?? plainInking, (alpha) => this.#opacity(alpha, resources)),
    );
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

function pixelsOf({ format, bytes }: PictureSource): Pixels {
  return printable(() => (format === 'png' ? pngPixels(bytes) : jpegPixels(bytes)));
}

function isCmyk(jpeg: Uint8Array): boolean {
  return printable(() => readJpegHeader(jpeg)).channels === 4;
}

function printable<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`A picture can't be printed: ${why}. Save it as plain shapes in flat colours, or as a PNG.`);
  }
}
