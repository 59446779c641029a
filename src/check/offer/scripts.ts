/** Which script words stand in, and which language they may be. */

/** The share of letters that are of `script` (ISO 15924), 0 to 1. Where `Intl` knows no such script, 1:
 * nothing can be said against the words. */
export function shareInScript(text: string, script: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 0;
  const own = lettersOf(script);
  return own === null ? 1 : letters.filter((letter) => own.test(letter)).length / letters.length;
}

/** Scripts that are written with those of several ISO codes (Unicode Technical Standard 24). */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

function lettersOf(script: string): RegExp | null {
  try {
    const codes = SEVERAL[script] ?? [script];
    return new RegExp(`[${codes.map((code) => `\\p{Script=${code}}`).join('')}]`, 'u');
  } catch {
    return null;
  }
}

/** Its words in small letters. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** The language whose vocabulary holds more of these words than `own`'s does, or null. */
export function likelierLanguage(
  text: string,
  own: string,
  vocabularies: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const words = wordsIn(text);
  const known = (language: string) => words.filter((word) => vocabularies.get(language)?.has(word)).length;
  const ownKnown = known(own);
  const best = [...vocabularies.keys()].reduce((a, b) => (known(b) > known(a) ? b : a), own);
  return known(best) > ownKnown && known(best) >= words.length / 2 ? best : null;
}
