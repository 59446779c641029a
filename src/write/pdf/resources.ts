import type { OutputDocument } from './document.ts';
import type { PdfReference, PdfValue } from './pdfkit.ts';

/** What a content stream names: fonts, form and image XObjects, graphics states (ISO 32000-1, 7.8.3). */
export class Resources {
  readonly fonts = new Map<string, PdfReference>();
  readonly xobjects = new Map<string, PdfReference>();
  readonly states = new Map<string, PdfReference>();
  readonly colourSpaces = new Map<string, PdfReference>();
  /** Property lists that marked content names: optional content groups. */
  readonly properties = new Map<string, PdfReference>();

  /** The resource dictionary. */
  dictionary(): Record<string, PdfValue> {
    const out: Record<string, PdfValue> = {};
    for (const [name, map] of this.#lists()) if (map.size > 0) out[name] = Object.fromEntries(map);
    return out;
  }

  /** Equal for equal dictionaries of one file. */
  key(): string {
    return this.#lists()
      .map(([, map]) => [...map.keys()].join())
      .join(';');
  }

  #lists(): readonly (readonly [string, ReadonlyMap<string, PdfReference>])[] {
    return [
      ['Font', this.fonts],
      ['XObject', this.xobjects],
      ['ExtGState', this.states],
      ['ColorSpace', this.colourSpaces],
      ['Properties', this.properties],
    ];
  }
}

/** Resource dictionaries of pages, each written once: the pages of a mailing name the same few things. */
export class SharedResources {
  readonly #output: OutputDocument;
  readonly #known = new Map<string, PdfReference>();

  constructor(output: OutputDocument) {
    this.#output = output;
  }

  get(resources: Resources): PdfReference {
    const key = resources.key();
    let reference = this.#known.get(key);
    if (reference === undefined) {
      reference = this.#output.pdfkit.ref(resources.dictionary());
      reference.end();
      this.#known.set(key, reference);
    }
    return reference;
  }
}
