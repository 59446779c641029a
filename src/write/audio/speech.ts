/**
 * What is read aloud of a letter: who writes and about what, how long it takes and what it holds (RULES 8),
 * then its words.
 */
import type { Letter } from '../../letter.ts';
import { publicParts } from '../public-words.ts';

/** Said in one breath; the next begins after a pause. */
export interface Spoken {
  readonly text: string;
  readonly heading: boolean;
}

/** @throws CannotRun if the letter holds a resident's own data */
export function spokenLetter(letter: Letter): Spoken[] {
  return publicParts(letter, {
    fact: digitByDigit,
    afterTerm: ': ',
    refusal: 'A recording, which anyone can hear, was about to say a resident’s own data.',
  })
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => ({ text, heading: kind === 'title' || kind === 'heading' }));
}

/** A telephone number is said figure by figure, its groups apart; else it would be hundreds of millions. */
function digitByDigit(text: string): string {
  if (!/^[+\d][\d ]{6,}$/.test(text)) return text;
  return text
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
}
