/** Where a language is offered in what an output says. */
import type { Said, SaidWords } from '../facts/output.ts';
import { plainText } from '../plain-text.ts';
import type { TranslationOffer } from './evidence.ts';

/** Whether these are the words that offer it, tagged as its own. */
export function isOfferOf({ language, words }: TranslationOffer, one: Said): one is SaidWords {
  return one.kind === 'words' && one.language === language && plainText(one.text).includes(plainText(words));
}
