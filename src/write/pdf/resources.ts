import type { PdfReference, PdfValue } from './pdfkit.ts';

/** What a content stream names: fonts, form and image XObjects, graphics states (ISO 32000-1, 7.8.3). */
export class Resources {
  readonly fonts = new Map<string, PdfReference>();
  readonly xobjects = new Map<string, PdfReference>();
  readonly states = new Map<string, PdfReference>();

  /** The resource dictionary of a form XObject. */
  dictionary(): Record<string, PdfValue> {
    const out: Record<string, PdfValue> = {};
    if (this.fonts.size > 0) out['Font'] = Object.fromEntries(this.fonts);
    if (this.xobjects.size > 0) out['XObject'] = Object.fromEntries(this.xobjects);
    if (this.states.size > 0) out['ExtGState'] = Object.fromEntries(this.states);
    return out;
  }
}
