/**
 * `Letter` is the centre of everyletter, as the syntax tree is in pandoc: what is *said* to one
 * resident, with no size, colour or page. Templates are read into it, writers write from it, and
 * checks compare every output with it. It is plain data: it can be cloned, compared and printed.
 */
import type { Picture } from './picture.ts';

export type Direction = 'ltr' | 'rtl';

/** A language as one folder of `locales/` describes it (see `locales/<tag>/language.json`). */
export interface Language {
  /** BCP 47 tag, the folder's name: `en`, `cy`, `ur` … */
  readonly tag: string;
  /** The language's name in itself: "Cymraeg", "اردو". */
  readonly autonym: string;
  /** Its name in English, for officers and printers. */
  readonly english: string;
  readonly direction: Direction;
  /** ISO 15924 code of the script its words are written in: `Latn`, `Arab`, `Beng`. */
  readonly script: string;
  /** Typeface family of its words, an id of `typeset/faces.ts`. */
  readonly face: string;
  /** BCP 47 tag given to `Intl`, with calendar and digits forced: `ur-PK-u-ca-gregory-nu-latn`. */
  readonly intl: string;
  /** `draft` until a person signs the words; then who and when. */
  readonly review: 'draft' | { readonly by: string; readonly on: string };
  /** Tags of languages that it is read before, wherever both are listed: Welsh before English (RULES 9). */
  readonly readBefore?: readonly string[] | undefined;
  /** What reads its print by OCR; left out where there is no data for it. */
  readonly ocr?:
    | {
        /** Names of Tesseract's data (ISO 639-2 letters), the language's own first: `["pol", "eng"]`. */
        readonly data: readonly string[];
        /** The share of words that must be read right, 0 to 1; null where it is reported and not judged. */
        readonly least: number | null;
      }
    | undefined;
  /** What liblouis brailles it with; left out where it has no table. */
  readonly braille?:
    | {
        /** Tables by grade, uncontracted first: `["en-ueb-g1.ctb", "en-ueb-g2.ctb"]`. */
        readonly tables: readonly [string, ...string[]];
        /** What liblouis gives back of print from them (measured): all, its words without their signs, or nothing sure. */
        readonly readBack: 'all' | 'words' | 'no';
      }
    | undefined;
  /** What the checks of plain words know of it. */
  readonly plain?:
    | {
        /** What reads its words: a row of `check/words/readers.ts`. Without one, lengths alone are judged. */
        readonly reader?: string | undefined;
        /** Abbreviations whose full stop ends no sentence: `p.`. */
        readonly abbreviations?: readonly string[] | undefined;
        /** Acronyms that its readers know unexplained: `UK`. */
        readonly acronyms?: readonly string[] | undefined;
        /** Words that easy read explains, each in the forms it may begin with: `cynulliad|gynulliad`. */
        readonly hardWords?: readonly string[] | undefined;
        /** LIX above which a person must look: the scale was made for Swedish, and differs with a language's endings. */
        readonly lix?: number | undefined;
      }
    | undefined;
}

// ---- inline ---------------------------------------------------------------------------------

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}
export interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}
/** A campaign fact (a date, a price, a phone number) as this language writes it: never split over
 * two lines, and isolated from the direction of the words around it where `isolate` is set. */
export interface Fact {
  readonly kind: 'fact';
  /** Its name in `campaign.yaml`: `replyBy`. */
  readonly name: string;
  readonly text: string;
  /** True for values that stay Latin and left to right in every language: phone numbers, codes,
   * web and email addresses, postal addresses, money. Dates and times are the language's own words. */
  readonly isolate: boolean;
}
/** The resident's own data: `name`, `code`, `reference`. Everything personal is a `Field`, an
 * `Address` or a `QrCode`, so that writers know what may be shared between letters. */
export interface Field {
  readonly kind: 'field';
  readonly name: string;
  readonly text: string;
}
export interface Link {
  readonly kind: 'link';
  /** Absolute address (`https:`, `mailto:`, `tel:`, `sms:`) or one relative to the site's root (`/en/easy/`). */
  readonly href: string;
  readonly children: readonly Inline[];
}
/** Words in another language than the block's (WCAG 3.1.2, PDF/UA-1 7.2). */
export interface Foreign {
  readonly kind: 'foreign';
  readonly language: string;
  readonly direction: Direction;
  readonly children: readonly Inline[];
}
export type Inline = Text | Strong | Fact | Field | Link | Foreign;

// ---- blocks ---------------------------------------------------------------------------------

export interface Heading {
  readonly kind: 'heading';
  /** Each letter has one level 1, its subject. */
  readonly level: 1 | 2 | 3;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}
/** The sender's name, logo, and lines such as the date: the top of page 1. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly logo: Picture | null;
  readonly lines: readonly (readonly Inline[])[];
}
/** The resident's postal address, as printed for the envelope's window. 3 to 7 lines. */
export interface Address {
  readonly kind: 'address';
  readonly lines: readonly string[];
}
/** A picture beside one short sentence or two. `prominence` is about meaning, not size, as a code's:
 * `main` (the default) is easy read, where the picture tells as much as the words; `side` is a sign that
 * helps to find them. */
export interface PictureRow {
  readonly kind: 'picture-row';
  readonly prominence?: 'main' | 'side';
  readonly picture: Picture;
  readonly children: readonly (Paragraph | List | Heading)[];
}
/** A picture on its own, such as the poster frame of the BSL film. */
export interface Figure {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly caption: readonly Inline[] | null;
}
/** A QR code (ISO/IEC 18004). `address` is what it encodes. */
export interface QrCode {
  readonly address: string;
  /** Says the purpose and the short address: the Figure's Alt. */
  readonly alt: string;
  /** The short address as printed for people to type, without scheme: `letter.example.org`. */
  readonly short: string;
  /** True if `address` carries this resident's own code (in its fragment). */
  readonly personal: boolean;
}
/** A code with its label: "Watch this letter in BSL". `prominence` is about meaning, not size:
 * `main` is the letter's chief way in (the BSL letter), `side` accompanies other words. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly code: QrCode;
  readonly prominence: 'main' | 'side';
  readonly label: readonly Inline[];
}
/** One line in every language of the campaign, beside the code that opens this letter in it. */
export interface LanguagePanel {
  readonly kind: 'language-panel';
  readonly code: QrCode;
  readonly lines: readonly {
    readonly language: string;
    readonly direction: Direction;
    readonly children: readonly Inline[];
  }[];
}
/** Ways to get in touch: a term ("Text") and its details. */
export interface Contacts {
  readonly kind: 'contacts';
  readonly items: readonly { readonly term: readonly Inline[]; readonly detail: readonly Inline[] }[];
}
/** The reply slip: boxes to tick and lines to write on, in the reader's own size. */
export interface Slip {
  readonly kind: 'slip';
  readonly children: readonly (Heading | Paragraph | Choice | WriteOn | Contacts)[];
}
export interface Choice {
  readonly kind: 'choice';
  readonly children: readonly Inline[];
}
export interface WriteOn {
  readonly kind: 'write-on';
  readonly label: readonly Inline[];
  /** How many ruled lines to leave. */
  readonly lines: number;
}
/** A part of the letter. `begins`: on a new `page`, on a new `sheet` (a right-hand page, so that
 * what is torn off or sent back takes nothing else along), or just where it falls (`here`). */
export interface Section {
  readonly kind: 'section';
  readonly begins: 'here' | 'page' | 'sheet';
  readonly children: readonly Block[];
}
export type Block =
  | Heading
  | Paragraph
  | List
  | Letterhead
  | Address
  | PictureRow
  | Figure
  | CodeBlock
  | LanguagePanel
  | Contacts
  | Slip
  | Choice
  | WriteOn
  | Section;

export interface Letter {
  readonly language: string;
  readonly direction: Direction;
  /** The subject, for titles of documents: plain words. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Page furniture, an artifact for a screen reader. `{{page}}` and `{{pages}}` stand in `pageOf`. */
  readonly furniture: {
    readonly pageOf: string;
    /** The running reference: ties the sheets of one letter together. Null without a resident. */
    readonly reference: Field | null;
    /** Words before the reference, as "Your code". */
    readonly referenceLabel: string;
  };
}
