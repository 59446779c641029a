/** What is brailled of a letter, before it is translated. */
import type { Letter } from '../../letter.ts';
import { type PublicPart, publicParts } from '../public-words.ts';

/** A heading, paragraph, item or line of the letterhead: in print, or as cells. */
export type BraillePart = PublicPart;

/** @throws CannotRun if the letter holds a resident's own data */
export function brailleParts(letter: Letter): BraillePart[] {
  return publicParts(letter, {
    afterTerm: ' ',
    refusal: 'A braille file, which anyone can load, was about to hold a resident’s own data.',
  })
    .map(({ kind, text }) => ({ kind, text: plain(text) }))
    .filter(({ text }) => text !== '');
}

/** One space between words; none of the marks that only steer how print joins and runs. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
