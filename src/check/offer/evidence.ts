/** What `offer-perceived` gets: one output, and what each offer on it must be made of. Plain data. */
import type { Output } from '../facts/output.ts';

/** The offer to read the letter in another language: one a language of the campaign. */
export interface TranslationOffer {
  /** BCP 47. */
  readonly language: string;
  /** Its name in English, for findings. */
  readonly english: string;
  /** ISO 15924 code of its script. */
  readonly script: string;
  /** The words that offer it, as its own locale has them. */
  readonly words: string;
  /** Languages that it must be offered before. */
  readonly readBefore: readonly string[];
}

/** The offer of another format, told by a picture: a sign that its readers know. */
export interface SignedOffer {
  /** Its title in the format table, for findings. */
  readonly title: string;
  /** The sign's alternative text in the letter's language. */
  readonly alt: string;
  /** The address to type that opens it: `letter.example.org/ur/bsl`. */
  readonly address: string;
}

export interface OffersRead {
  readonly output: Output;
  /** Every language of the run. */
  readonly translations: readonly TranslationOffer[];
  /** What this output must offer beside its own format. */
  readonly signed: readonly SignedOffer[];
  /** The site as printed for people to type: `letter.example.org`. */
  readonly short: string;
  /** Everyday words of each language, in small letters: tells a line that is in the wrong one. */
  readonly vocabularies: ReadonlyMap<string, ReadonlySet<string>>;
}
