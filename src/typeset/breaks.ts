import LineBreaker from 'linebreak';

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const space = /[\s\u200b]/;
/** Scripts that put no spaces between words: lines may end between their letters. */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1200-\u137f\u1780-\u17ff\u3000-\u30ff\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Every place where UAX 14 lets a line end, ascending, the text's end last. */
export function opportunities(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position);
  return places;
}

/**
 * The opportunities that clear print takes: between words only. UAX 14 alone would end lines after
 * the hyphens of a code or a double name and the slashes of an address (RULES 1, "left": no word
 * split across lines), and inside facts: `10 | 000`, `£ | 300`.
 *
 * @param unbreakable Facts, fields, printed addresses.
 */
export function wordBreaks(text: string, unbreakable: readonly Range[]): number[] {
  return opportunities(text).filter((place) => {
    if (place === text.length) return true;
    const before = text[place - 1] ?? '';
    const after = text[place] ?? '';
    if (!space.test(before) && before !== '—' && !unspaced.test(before) && !unspaced.test(after)) return false;
    return !unbreakable.some(({ start, end }) => start < place && place < end);
  });
}
