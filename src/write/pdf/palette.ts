/** The colours of a file as operators: black ink for text, and the accent as the campaign's press prints it. */
import type { Colour } from '../../typeset/page.ts';
import { fillOperator, type Kind, strokeOperator } from './colour.ts';
import type { OutputDocument } from './document.ts';
import { escapedName, num } from './notation.ts';
import type { PdfReference } from './pdfkit.ts';
import type { Resources } from './resources.ts';

/** The campaign's own accent, in place of the program's. */
export interface Accent extends Pick<Colour, 'cmyk' | 'rgb'> {
  /** Name of the spot colour that a press prints it in; null: in the four process inks. */
  readonly spot: string | null;
}

/** Name of the accent's colour space in resources. */
const SPACE = 'CSAccent';

export class Palette {
  readonly #output: OutputDocument;
  readonly #kind: Kind;
  readonly #accent: Accent | null;
  #space: PdfReference | null = null;

  /** `accent`: null for the program's own. */
  constructor(output: OutputDocument, kind: Kind, accent: Accent | null) {
    this.#output = output;
    this.#kind = kind;
    this.#accent = accent;
  }

  /** Operators that fill with a colour. */
  fill(colour: Colour, resources: Resources): string {
    const spot = this.#spot(colour, resources);
    return spot === null ? fillOperator(this.#own(colour), this.#kind) : `/${SPACE} cs ${spot} scn`;
  }

  /** Operators that draw lines in a colour. */
  stroke(colour: Colour, resources: Resources): string {
    const spot = this.#spot(colour, resources);
    return spot === null ? strokeOperator(this.#own(colour), this.#kind) : `/${SPACE} CS ${spot} SCN`;
  }

  /** The share of the spot colour, or null where the colour is none. */
  #spot({ accent: share }: Colour, resources: Resources): string | null {
    const accent = this.#accent;
    if (share === undefined || accent === null || accent.spot === null || this.#kind === 'screen') return null;
    this.#space ??= this.#newSpace(accent.spot, accent);
    resources.colourSpaces.set(SPACE, this.#space);
    return num(share);
  }

  #own(colour: Colour): Colour {
    const { accent: share } = colour;
    if (share === undefined || this.#accent === null) return colour;
    const [c, m, y, k] = this.#accent.cmyk;
    const [r, g, b] = this.#accent.rgb;
    const light = (value: number): number => 1 - share * (1 - value);
    return { cmyk: [c * share, m * share, y * share, k * share], rgb: [light(r), light(g), light(b)] };
  }

  /** A plate of its own (ISO 32000-1, 8.6.6.4), with the inks that stand for it where there is none. */
  #newSpace(name: string, { cmyk }: Accent): PdfReference {
    const tint = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [0, 0, 0, 0], C1: cmyk };
    const reference = this.#output.pdfkit.ref(['Separation', escapedName(name), 'DeviceCMYK', tint]);
    reference.end();
    return reference;
  }
}
