/**
 * A page's content as a list of streams (ISO 32000-1, 7.7.3.3, Contents): stretches that are equal on many pages are
 * stored once a file, and only what is a resident's own is written for each. Without it 500 two-page letters are
 * 1.8 MB, two thirds of it the same operators over and over.
 */
import type { OutputDocument } from './document.ts';
import { bytesOf } from './notation.ts';
import type { PdfReference } from './pdfkit.ts';

/** Part of a page's content: `own` holds a resident's data. */
export interface Stretch {
  readonly own: boolean;
  readonly operators: string;
}

/** Shared operators shorter than this stay with a resident's own: a stream of its own costs about 150 bytes, as
 * much as these take deflated. */
const WORTH_A_BREAK = 400;
/** At a page's beginning or end nothing is broken apart, so that little is enough. */
const WORTH_AN_END = 80;
/** Stretches kept; beyond, the oldest go: letters whose pages break elsewhere for every name could fill memory. */
const KEPT = 2000;

/** Joins what isn't worth a stream of its own to its neighbours. */
export function worthSharing(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const atEnd = i === 0 || i === stretches.length - 1;
    const alone = stretches.length === 1;
    const least = alone ? 0 : atEnd ? WORTH_AN_END : WORTH_A_BREAK;
    const own = stretch.own || stretch.operators.length < least;
    const before = out.at(-1);
    if (before !== undefined && before.own === own) {
      out[out.length - 1] = { own, operators: before.operators + stretch.operators };
    } else out.push({ own, operators: stretch.operators });
  });
  return out;
}

/** Shared stretches of one file. */
export class SharedStretches {
  readonly #output: OutputDocument;
  readonly #known = new Map<string, PdfReference>();
  readonly #ownKnown = new Map<string, PdfReference>();

  constructor(output: OutputDocument) {
    this.#output = output;
  }

  /** References for a page's Contents. */
  streams(stretches: readonly Stretch[]): readonly PdfReference[] {
    return worthSharing(stretches).map(({ own, operators }) =>
      this.#stream(operators, own ? this.#ownKnown : this.#known),
    );
  }

  /** Forgets a resident's own stretches, which the pages of one letter may share: its running reference. */
  endLetter(): void {
    this.#ownKnown.clear();
  }

  #stream(operators: string, known: Map<string, PdfReference>): PdfReference {
    let reference = known.get(operators);
    if (reference !== undefined) return reference;
    reference = this.#output.pdfkit.ref();
    reference.end(bytesOf(operators));
    const [oldest] = known.keys();
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
    known.set(operators, reference);
    return reference;
  }
}
