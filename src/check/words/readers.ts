/** What can read the words of a language, and not only count them. `Language.plain.reader` names a row. */
import type { Language } from '../../letter.ts';
import { retextEnglishReader } from './retext-english.ts';
import type { WordReader } from './word-reader.ts';

const readers: Readonly<Record<string, WordReader>> = { 'retext-english': retextEnglishReader };

/** Null where nothing of the kind is there: lengths alone are judged then. */
export function readerOf({ plain }: Pick<Language, 'plain'>): WordReader | null {
  return plain?.reader === undefined ? null : (readers[plain.reader] ?? null);
}
