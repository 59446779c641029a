import type { FaceLibrary } from '../../typeset/face-library.ts';
import type { OutputDocument } from './document.ts';
import { EmbeddedFace } from './embedded-face.ts';

/** The faces that a file embeds, each at its first use. */
export class EmbeddedFaces {
  readonly #output: OutputDocument;
  readonly #library: FaceLibrary;
  readonly #faces = new Map<string, EmbeddedFace>();

  constructor(output: OutputDocument, library: FaceLibrary) {
    this.#output = output;
    this.#library = library;
  }

  get(id: string): EmbeddedFace {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const face = new EmbeddedFace(this.#output, this.#library.face(id), `F${this.#faces.size + 1}`);
    this.#faces.set(id, face);
    return face;
  }
}
