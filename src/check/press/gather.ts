/** What was painted in a file, each kind once. */
import type { Blended, PaintedColour, PrintedImage, UsedFont } from './press-read.ts';

export class Gathered {
  readonly #colours = new Map<string, PaintedColour>();
  readonly #images = new Map<string, PrintedImage>();
  readonly fonts = new Map<string, UsedFont>();
  readonly #blends = new Map<string, Blended>();
  readonly #spaces = new Map<string, { readonly space: string; readonly page: number }>();
  readonly barred = new Set<string>();
  readonly #layers = new Map<string, Set<number>>();

  colour(colour: PaintedColour): void {
    const key = `${colour.use} ${colour.space} ${colour.spot} ${colour.values.join(' ')} ${colour.overprints} ${colour.layer}`;
    const known = this.#colours.get(key);
    if (known === undefined || colour.size < known.size) this.#colours.set(key, colour);
  }

  /** Something is painted in a layer. */
  inLayer(layer: string, page: number): void {
    const pages = this.#layers.get(layer);
    if (pages === undefined) this.#layers.set(layer, new Set([page]));
    else pages.add(page);
  }

  /** @param id of the image's object */
  image(id: string, image: PrintedImage): void {
    const known = this.#images.get(id);
    if (known === undefined || image.ppi < known.ppi) this.#images.set(id, image);
  }

  blend(what: string, page: number): void {
    if (!this.#blends.has(what)) this.#blends.set(what, { what, page });
  }

  space(space: string, page: number): void {
    if (!this.#spaces.has(space)) this.#spaces.set(space, { space, page });
  }

  all() {
    return {
      colours: [...this.#colours.values()],
      images: [...this.#images.values()],
      fonts: [...this.fonts.values()],
      blends: [...this.#blends.values()],
      otherSpaces: [...this.#spaces.values()],
      layerPages: this.#layers,
    };
  }
}
