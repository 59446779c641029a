/** One resident, as a row of the campaign's recipients file describes them. */
export interface Recipient {
  /** The campaign's own id: letters, digits and `_ - . / :`. Not a file name. */
  readonly id: string;
  /** 1-based row of the spreadsheet as Excel counts; the header is row 1. */
  readonly row: number;
  /** Null for an unnamed resident, whom the locale calls "The resident". */
  readonly name: string | null;
  /** The address as printed, without name and postcode: 1 to 5 lines, the last the post town in capitals. */
  readonly addressLines: readonly string[];
  /** As printed: `SE30 4QT`. */
  readonly postcode: string;
  /** BCP 47 tag, one of the campaign's languages. */
  readonly language: string;
  /** Id of one of the campaign's formats. */
  readonly format: string;
  /** Payload of the 2D Mailmark, its field padded to 45 characters; left out where the letter has none. */
  readonly mailmark?: string;
}

/** A row of which no letter can be made. `reason` is for `rejected.csv` only: it may quote the row. */
export interface RejectedRow {
  readonly row: number;
  /** As written; empty where the cell is blank. */
  readonly recipientId: string;
  /** Sentences for the officer. */
  readonly reason: string;
  /** What was wrong, as ids of rules, for findings that must not quote the row. */
  readonly faults: readonly Fault[];
}

export type Fault =
  | 'recipient-id'
  | 'recipient-name'
  | 'recipient-address'
  | 'recipient-language'
  | 'recipient-format'
  | 'recipient-characters'
  | 'recipient-mailmark'
  | 'recipient-cells'
  | 'letter-too-long';

/** An address as its row gives it. */
export type AddressToFit = Pick<Recipient, 'name' | 'addressLines' | 'postcode' | 'language' | 'mailmark'>;

/** What the campaign can make, and what it makes of a blank cell. */
export interface Offer {
  readonly languages: readonly { readonly tag: string; readonly english: string; readonly autonym: string }[];
  /** Ids: `large-print`. */
  readonly formats: readonly string[];
  readonly defaultLanguage: string;
  readonly defaultFormat: string;
  /** The characters of `text` that no typeface of this language's fallback list can print. Not asked about ASCII. */
  readonly missingCharacters: (text: string, language: string) => readonly string[];
  /** Characters that may follow the 45 of a Mailmark; null or left out where letters have no Mailmark. */
  readonly mailmarkContent?: number | null;
  /** Fits an address into the envelope's window: the lines between the name and the postcode as printed (some may be
   * joined), or the reason why it can't be, as a sentence without its full stop. Not asked where this isn't known. */
  readonly fitAddress?: (address: AddressToFit) => readonly string[] | string;
}
