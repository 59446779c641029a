/**
 * Text made comparable: two strings that look the same to a reader must be equal here.
 */

/** Marks that steer direction and joining, or are invisible, and that no printed glyph carries. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** ASCII words with single spaces between them. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** NFC, without invisible marks; every space (also the non-breaking) is one space; hyphens are one. */
export function plainText(text: string): string {
  // Most lines are plain already; this alone makes a batch's checks a third quicker.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Pairs that right-to-left text mirrors: a reader may give back either. */
const MIRRORED = /[()[\]{}<>«»‹›]/gu;

/** Its characters in a fixed order, without spaces: equal for two texts that differ in order only, as
 * the same right-to-left ink does from reader to reader. Canonically decomposed, since readers compose. */
export function characters(text: string): string {
  return Array.from(plainText(text).normalize('NFD').replaceAll(' ', '').replace(MIRRORED, '(')).sort().join('');
}

/** Whether right-to-left letters stand in `text` (Hebrew, Arabic and their presentation forms). */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}

/** Its words without the punctuation around them. */
export function words(text: string): string[] {
  return plainText(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => word !== '');
}
