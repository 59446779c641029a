/** What the press checks get: a PDF as read from its own objects, as plain data. */

/** Left, bottom, right, top; pt. */
export type Rectangle = readonly [number, number, number, number];

export interface PressPage {
  /** 1-based. */
  readonly number: number;
  readonly media: Rectangle | null;
  readonly bleed: Rectangle | null;
  readonly trim: Rectangle | null;
  readonly art: Rectangle | null;
  readonly crop: Rectangle | null;
  readonly hasUserUnit: boolean;
  readonly annotations: number;
}

/** A colour as something was painted in it: each kind once a file, with the page where it was first seen. */
export interface PaintedColour {
  readonly use: 'text' | 'shape';
  /** ISO 32000-1, 8.6: `DeviceCMYK`, `Separation` … */
  readonly space: string;
  /** Name of a spot colour. */
  readonly spot: string | null;
  /** As its operands say. */
  readonly values: readonly number[];
  /** Sum of CMYK, 1 = 100 %; null for other spaces. */
  readonly ink: number | null;
  /** Smallest text in it, pt; 0 for shapes. */
  readonly size: number;
  readonly overprints: boolean;
  /** Name of the optional content group that it stands in. */
  readonly layer: string | null;
  readonly page: number;
}

export interface PrintedImage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Pixels an inch at the printed size, the lesser way. */
  readonly ppi: number;
  readonly space: string;
  /** Most ink of any pixel, 1 = 100 %; null where it can't be known. */
  readonly ink: number | null;
  readonly hasSoftMask: boolean;
  readonly isInline: boolean;
}

export interface UsedFont {
  readonly name: string;
  readonly type: string;
  readonly isEmbedded: boolean;
  readonly page: number;
}

/** Transparency beyond constant opacity: a soft mask, a blend mode, a group in another colour space. */
export interface Blended {
  readonly what: string;
  readonly page: number;
}

export interface Layer {
  readonly name: string;
  /** `GTS_ProcStepsGroup` and `GTS_ProcStepsType`, where it is a processing step. */
  readonly step: string | null;
}

export interface Layers {
  readonly groups: readonly Layer[];
  readonly configurationName: string | null;
  readonly hasAutomaticStates: boolean;
  /** Groups that the configuration's order doesn't list. */
  readonly unordered: readonly string[];
  /** Groups that are off. */
  readonly off: readonly string[];
}

export interface OutputIntent {
  readonly subtype: string | null;
  readonly identifier: string | null;
  readonly registry: string | null;
  readonly info: string | null;
  /** Null where none is embedded. */
  readonly profile: { readonly channels: number | null; readonly space: string; readonly deviceClass: string } | null;
}

export interface PressRead {
  readonly file: string;
  /** As the header says. */
  readonly version: string;
  /** Version in the catalogue, which goes before the header's; null where there is none. */
  readonly catalogVersion: string | null;
  readonly isEncrypted: boolean;
  readonly hasId: boolean;
  readonly info: {
    readonly title: string | null;
    readonly created: string | null;
    readonly modified: string | null;
    /** `/False` as a name; `(False)` where it is text; null where there is none. */
    readonly trapped: string | null;
  };
  /** Properties of the XMP packet by their qualified name; null where there is none. */
  readonly xmp: ReadonlyMap<string, string> | null;
  readonly intents: readonly OutputIntent[];
  readonly layers: Layers | null;
  /** By the name of a layer: the pages on which something is painted in it. */
  readonly layerPages: ReadonlyMap<string, ReadonlySet<number>>;
  readonly pages: readonly PressPage[];
  readonly colours: readonly PaintedColour[];
  readonly images: readonly PrintedImage[];
  readonly fonts: readonly UsedFont[];
  readonly blends: readonly Blended[];
  /** Colour spaces of shadings and patterns. */
  readonly otherSpaces: readonly { readonly space: string; readonly page: number }[];
  /** Spot colours that the job ticket lists beside those of the technical layers; null where it is not at hand. */
  readonly plates: readonly string[] | null;
  /** What a press file must not hold at all: actions, forms, scripts, compressions that are barred … */
  readonly barred: readonly string[];
}
