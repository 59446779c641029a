/** Types of the libraries that ship none (or wrong ones for ES modules): only what we use. */

declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number;
    readonly advanceWidth: number;
    /** Font units, y up. */
    readonly path: {
      readonly commands: readonly {
        readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
        readonly args: readonly number[];
      }[];
    };
  }
  /** A parsed font, as pdfkit's `doc.font` takes it. */
  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly numGlyphs: number;
    getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph;
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
  }
  export function create(bytes: Uint8Array, postscriptName?: string): FontkitFont;
}

declare module 'linebreak' {
  /** UAX 14. `nextBreak` gives each opportunity's position (UTF-16) in turn, the text's end last. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'bidi-js' {
  export interface EmbeddingLevels {
    /** Level of each UTF-16 unit; odd runs from right to left. */
    readonly levels: Uint8Array;
  }
  export interface Bidi {
    getEmbeddingLevels(text: string, baseDirection?: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels;
    getBidiCharTypeName(character: string): string;
  }
  export default function bidiFactory(): Bidi;
}
