/**
 * What typesetting makes and what a PDF is written from: pages of positioned glyph runs, and one
 * tree of tags over them. Lengths are points (1/72 inch); the origin is the top left corner of the
 * trimmed page and y runs down. Glyph measures are font units of the run's own face.
 */
import type { PictureSource } from '../picture.ts';

/** A colour twice: for press (0–1 CMYK) and for screen (0–1 RGB). */
export interface Colour {
  readonly cmyk: readonly [number, number, number, number];
  readonly rgb: readonly [number, number, number];
  /** Share of the accent (0–1), where it is that: a campaign may have another. */
  readonly accent?: number;
}

export interface Glyph {
  /** Glyph index in the face. */
  readonly id: number;
  /** Offset from the pen (HarfBuzz x_offset, y_offset, y up). */
  readonly dx: number;
  readonly dy: number;
  readonly advance: number;
}

/** HarfBuzz's cluster: the smallest piece of text that reads back as a whole. */
export interface Cluster {
  /** Its characters in logical order: what a reader gets when it copies the glyphs. */
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** Sum of its glyphs' advances, as shaped (kerning included). */
  readonly advance: number;
}

/** Clusters of one face, size, direction, set on one baseline. Runs stand in logical order. */
export interface GlyphRun {
  /** Id of a face in `faces.ts`: `atkinson-regular`. */
  readonly face: string;
  /** pt. */
  readonly size: number;
  /** Left end of the run and its baseline, pt from the piece's top left. */
  readonly x: number;
  readonly y: number;
  /** Width, pt. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly colour: Colour;
  /** In visual order, left to right, also where `direction` is `rtl`. */
  readonly clusters: readonly Cluster[];
}

/** A filled or stroked path: boxes to tick, rules, QR modules, cut lines. */
export type Shape =
  | {
      readonly kind: 'rects';
      readonly fill: Colour /** x, y, width, height, flat, pt. */;
      readonly rects: readonly number[];
    }
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly stroke: Colour | null;
      readonly fill: Colour | null;
      readonly lineWidth: number;
      readonly radius: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Colour;
      readonly lineWidth: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly source: PictureSource;
    };

/** A box in pt: left, top, right, bottom. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The marks of one content item: all of it belongs to one structure element (or is an artifact). */
export interface Piece {
  /** Equal keys mean equal marks, so that a writer may store them once a file and paint them with
   * `Do`. Null: a resident's own, written straight onto the page and never kept. */
  readonly key: string | null;
  readonly runs: readonly GlyphRun[];
  readonly shapes: readonly Shape[];
  /** Where ink may fall (glyph extents, not font metrics: Nastaliq overhangs), pt from the piece's top left. */
  readonly ink: Box;
}

/** A piece painted on a page. `x`, `y`: where its own origin stands. The second part of a block that goes on
 * over a page's end keeps the block's origin, so its `y` may be negative: `piece.ink` says where marks fall. */
export interface Content {
  readonly kind: 'content';
  /** 0-based. */
  readonly page: number;
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
}

/** Standard structure types of ISO 32000-1, 14.8.4 that we use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Caption'
  | 'Span'
  | 'Link';

/** A structure element. Children stand in reading order. */
export interface Tag {
  readonly kind: 'tag';
  readonly role: Role;
  /** BCP 47, where it differs from the parent's. */
  readonly language?: string;
  readonly alt?: string;
  /** What a reader should say instead of the glyphs' text (right-to-left text: see PRESS recipes). */
  readonly actualText?: string;
  /** `Link` only: where it leads. A press PDF drops the link and keeps its words. */
  readonly href?: string;
  /** `L` only. */
  readonly numbering?: 'Disc' | 'Decimal' | 'None';
  /** Figure only: where it stands, for the BBox attribute, pt on its page. */
  readonly box?: Box;
  readonly children: readonly (Tag | Content)[];
}

export interface Page {
  /** pt. */
  readonly width: number;
  readonly height: number;
  /** Page furniture: numbers, running reference, rules. Painted outside the tag tree as Artifacts. */
  readonly artifacts: readonly Content[];
  /** What fingers feel. A press file carries it on plates of its own, over blank paper; a screen has none of it. */
  readonly tactile?: readonly TactileMark[];
}

/** Lengths in pt from the page's top left corner. Each kind is a processing step of ISO 19593-1. */
export type TactileMark =
  | {
      readonly kind: 'braille';
      /** What it says, in print. */
      readonly words: string;
      /** Centres of the dots: x, y, flat. */
      readonly dots: readonly number[];
      /** Of a dot. */
      readonly diameter: number;
    }
  | {
      /** A half circle cut out of an edge, its centre on it. */
      readonly kind: 'notch';
      readonly edge: 'left' | 'right' | 'top' | 'bottom';
      /** Along the edge, from the page's top or left. */
      readonly at: number;
      readonly radius: number;
    }
  | {
      /** A raised line round a box: what lies inside is found by its outline. */
      readonly kind: 'raised-frame';
      readonly box: Box;
      readonly lineWidth: number;
    };

/** One letter, typeset. Everything visible is in `tree` or in a page's `artifacts`. */
export interface TypesetLetter {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly pages: readonly Page[];
  /** A `Sect` with the letter's language. */
  readonly tree: Tag;
}
