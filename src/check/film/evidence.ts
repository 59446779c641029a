/** What the checks of a film in sign language get, read from the site's folder: plain data. */

/** A caption as its file has it. */
export interface CaptionRead {
  /** 1-based line of its timing. */
  readonly line: number;
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

export interface CaptionsRead {
  /** Relative to the output folder: `site/film/bsl.en.vtt`. */
  readonly file: string;
  /** What is not WebVTT in it, as sentences without an end; empty where it can be read. */
  readonly unreadable: readonly string[];
  readonly captions: readonly CaptionRead[];
}

/** One file of the film, from its header. */
export interface MediaRead {
  readonly file: string;
  readonly bytes: number;
  /** Null where nothing could be read in it. */
  readonly header: {
    readonly videoTracks: number;
    /** Seconds. */
    readonly duration: number;
    /** px. */
    readonly width: number;
    readonly height: number;
    /** The file is shorter than its own header says. */
    readonly isCut?: boolean;
  } | null;
}

export interface FilmRead {
  readonly files: readonly MediaRead[];
  /** When the last caption ends, in seconds, by captions file. */
  readonly captionsEnd: readonly { readonly file: string; readonly seconds: number }[];
}

/** The player on a page, from its HTML. */
export interface PlayerRead {
  readonly file: string;
  /** Names of the video element's attributes. */
  readonly attributes: readonly string[];
  readonly tracks: readonly { readonly kind: string; readonly language: string; readonly label: string }[];
  /** Words of the film's transcript on the page. */
  readonly transcript: string;
  /** Words of all captions of the transcript's language. */
  readonly captions: string;
}

/** What the campaign says of whoever signs. */
export interface SignerRead {
  readonly name: string;
  readonly registration: string;
  /** The share of the picture they fill, 0 to 1. */
  readonly share: number;
}
