import type { Language, Letter } from '../../letter.ts';
import type { Film } from './film.ts';

/** What the site is made from. Everything that is said comes in Letters or through `t`. */
export interface SiteInput {
  /** One a language, in the order in which the site lists them. */
  readonly editions: readonly Edition[];
  /** Tag of the language of the index page's own words. */
  readonly defaultLanguage: string;
  /** Where the site will stand: `https://letter.example.org/`, perhaps with a path. Only its path is
   * used, and only on the page for addresses that lead nowhere. */
  readonly baseAddress: string;
  /** The council's own form, https, to which a reply is posted; null: the page checks the code and sends nothing. */
  readonly replyForm: string | null;
  /** `sms:` address of the number that takes replies, or null. */
  readonly replyMessage: string | null;
  /** The campaign's colour, `#rrggbb`; at least 7 to 1 against the page. */
  readonly accent: string;
  /** The words of `locales/<language>/site.json`, or of another file (`reply:title`), as plain text. It throws
   * where a key is missing. */
  readonly t: (language: string, key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The letter in one language, in every way in which the site offers it. */
export interface Edition {
  readonly language: Language;
  /** The sender's name in this language: "Havenbrook Council". */
  readonly sender: string;
  /** The page `/<language>/`. Like the other Letters here it holds no resident's data. */
  readonly letter: Letter;
  /** Further pages: easy read, BSL. */
  readonly ways: readonly Way[];
  /** The page `/<language>/privacy/`. */
  readonly privacy: Letter;
  /** The page `/<language>/accessibility/`. */
  readonly accessibility: Letter;
  /** The page `/<language>/contact/`. */
  readonly contact: Letter;
  /** The page `/<language>/reply/`: the form stands before its first heading of level 2. */
  readonly reply: Letter;
  readonly pdfs: readonly WebPdf[];
  /** Path of the letter as a Word document: `en/letter.docx`; the caller puts it there. Null: there is none. */
  readonly word: string | null;
  /** The letter in braille; the caller puts it there. Null: there is none. */
  readonly braille: BrailleFile | null;
}

/** A braille file (BRF) of the site. */
export interface BrailleFile {
  /** Path in the site's folder: `en/letter.brf`. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Pages in braille. */
  readonly pages: number;
}

/** A page that says the letter in another way, at `/<language>/<folder>/`. */
export interface Way {
  /** The format's id; its name is the word `format-<id>`. */
  readonly format: string;
  /** `easy`, `bsl`. */
  readonly folder: string;
  /** The icon's name in Material Symbols, among those given to `readSiteParts`. */
  readonly icon: string;
  readonly letter: Letter;
  /** `null`: the way is a film, and it isn't there yet; the page says so. Absent: it has no film. */
  readonly film?: Film | null;
  /** The way is a recording of the letter, whose words stand below it. */
  readonly recording?: Recording;
}

/** A recording of the letter, which the caller puts there. */
export interface Recording {
  /** Path in the site's folder: `en/listen.mp3`. */
  readonly path: string;
  /** "3 minutes", in its language. */
  readonly length: string;
  /** A computer's voice, not a person's: the page says so. */
  readonly computer: boolean;
}

/** A PDF of the site. The caller puts the file there. */
export interface WebPdf {
  /** The format's id; its name is the word `format-<id>`. */
  readonly format: string;
  /** Path in the site's folder: `en/letter-large-print.pdf`. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly pages: number;
}

/** A file of the site. */
export interface SiteFile {
  /** Path in the site's folder, with `/`: `en/index.html`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
