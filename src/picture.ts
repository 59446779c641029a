/** A picture with its words. Without an alternative text there is no picture: reading fails. */
export interface Picture {
  /** Its name in the templates and in the campaign's `pictures/` folder: `calendar`. */
  readonly name: string;
  /** What a person who can't see it is told, in the letter's language. */
  readonly alt: string;
  readonly source: PictureSource;
}

export interface PictureSource {
  readonly format: 'svg' | 'png' | 'jpeg';
  /** The bytes of the file; SVG as UTF-8. */
  readonly bytes: Uint8Array;
  /** Natural size: SVG user units or pixels. Only the ratio and, for rasters, the resolution matter. */
  readonly width: number;
  readonly height: number;
  /** True where no picture of the campaign's own was found and a free pictogram stands in: the report names it. */
  readonly placeholder: boolean;
  /** SHA-256 of the bytes, hex: the same picture is stored once in a file. */
  readonly hash: string;
}
