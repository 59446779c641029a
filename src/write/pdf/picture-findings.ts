/** What to tell about pictures that a press can't print as they came: each once, however often it is printed. */
import type { Finding } from '../../finding.ts';
import type { PictureSource } from '../../picture.ts';

export interface PictureFinding extends Finding {
  /** `PictureSource.hash` of the picture, so that its name can be said. */
  readonly picture: string;
  /** Which of them: a picture can have one of each. */
  readonly kind: 'colour' | 'ink' | 'resolution';
  /** Pixels an inch where it is printed largest; null where that is not the matter. */
  readonly ppi: number | null;
}

/** Their row in the table of checks. */
export const pictureCheck = 'press-pictures';

/** Pixels an inch that a picture needs at its printed size (RULES 7). */
export const leastPpi = 300;

export class PictureFindings {
  readonly #found = new Map<string, PictureFinding>();
  readonly #least = new Map<string, number>();

  /** An RGB picture became ink. */
  converted(picture: PictureSource, condition: string, hasProfile: boolean): void {
    const meant = hasProfile ? 'by its own colour profile' : 'as sRGB (it carries no colour profile that fits)';
    this.#add(picture, 'colour', 'explain', {
      says: `${named(picture)} is in RGB: it was taken ${meant} and converted to CMYK for ${condition}.`,
      todo: 'Look at its colours in the proof, or give it in CMYK.',
    });
  }

  /** A CMYK picture was kept as it came. */
  kept(picture: PictureSource): void {
    this.#add(picture, 'ink', 'look', {
      says: `${named(picture)} is in CMYK and was kept as it is; how much ink it carries was not measured.`,
      todo: 'Ask whoever made it whether it keeps to 280 % of ink on uncoated paper.',
    });
  }

  /** A picture was printed at so many pixels an inch. */
  printed(picture: PictureSource, ppi: number, widthMm: number): void {
    if (ppi >= leastPpi - 0.5 || ppi >= (this.#least.get(picture.hash) ?? Number.POSITIVE_INFINITY)) return;
    this.#least.set(picture.hash, ppi);
    this.#found.delete(`resolution ${picture.hash}`);
    this.#add(picture, 'resolution', 'look', {
      ppi,
      says: `${named(picture)} is printed ${Math.round(widthMm)} mm wide, at ${Math.round(ppi)} pixels an inch; print needs ${leastPpi}.`,
      todo: `Give it ${Math.ceil((widthMm / 25.4) * leastPpi)} pixels wide, or as a drawing (SVG).`,
    });
  }

  all(): readonly PictureFinding[] {
    return [...this.#found.values()];
  }

  #add(
    picture: PictureSource,
    kind: PictureFinding['kind'],
    level: Finding['level'],
    { ppi, ...words }: Pick<Finding, 'says' | 'todo'> & { readonly ppi?: number },
  ): void {
    const key = `${kind} ${picture.hash}`;
    if (this.#found.has(key)) return;
    this.#found.set(key, {
      check: pictureCheck,
      level,
      where: {},
      picture: picture.hash,
      kind,
      ppi: ppi ?? null,
      ...words,
    });
  }
}

function named({ format, width, height }: PictureSource): string {
  return `A picture (${format.toUpperCase()}, ${width} × ${height} pixels)`;
}
