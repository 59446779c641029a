/** One output as its reader gets it, whatever its medium: what is said, in reading order. */
import type { Place } from '../../finding.ts';

/** Words of one block or list item. */
export interface SaidWords {
  readonly kind: 'words';
  readonly text: string;
  /** BCP 47, as tagged; null without a tag. */
  readonly language: string | null;
  /** 1-based page of a PDF; 1 on the web. */
  readonly page: number;
}
/** A picture that has words of its own. */
export interface SaidPicture {
  readonly kind: 'picture';
  readonly alt: string;
  readonly page: number;
}
/** A link of a web page: its own words are said as `SaidWords` too. */
export interface SaidLink {
  readonly kind: 'link';
  readonly text: string;
  readonly language: string | null;
  /** As written in the page. */
  readonly href: string;
  readonly page: number;
}
export type Said = SaidWords | SaidPicture | SaidLink;

/** A QR code as decoded from the page's pixels. */
export interface SeenCode {
  readonly payload: string;
  readonly page: number;
}

export interface Output {
  readonly where: Place;
  readonly medium: 'paper' | 'web';
  /** The letter's language and format; null for pages that are no letter (the index, 404). */
  readonly language: string | null;
  readonly format: string | null;
  readonly said: readonly Said[];
  readonly codes: readonly SeenCode[];
}

/** All its words, a block a line. */
export function wordsOf({ said }: Pick<Output, 'said'>): string {
  return said.flatMap((one) => (one.kind === 'words' ? one.text : [])).join('\n');
}
