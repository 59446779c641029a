/** ISO 15924 code of a character's script, by Unicode's Script property; `Zyyy` for common and
 * inherited characters (spaces, punctuation, marks), which take their neighbours' script. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
  ['Zyyy', /[\p{Script=Common}\p{Script=Inherited}]/u],
];

export const commonScript = 'Zyyy';

/** ASCII signs that belong with digits and addresses: set in the Latin face in every language. */
const latinSigns = new Set('0123456789£$%+@#&/_=~^*|\\<>'.split('').map((c) => c.charCodeAt(0)));

const known = new Map<number, string>();

/** `Zzzz` where the script is none of those we have faces for. */
export function scriptOf(codePoint: number): string {
  let script = known.get(codePoint);
  if (script === undefined) {
    const character = String.fromCodePoint(codePoint);
    script =
      latinSigns.has(codePoint) || codePoint === 0x20ac
        ? 'Latn'
        : (scripts.find(([, test]) => test.test(character))?.[0] ?? 'Zzzz');
    known.set(codePoint, script);
  }
  return script;
}

/** Characters without ink or width of their own: joiners, direction marks, variation selectors. */
export function isIgnorable(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    codePoint === 0xfeff ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
  );
}
