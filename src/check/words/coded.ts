/** Stretches that are no words of the writer's: addresses, codes, numbers, web addresses, dates and times. */
import type { Given, Passage } from './passages.ts';

/** A fact of kind `text` is words like others: a name, a law. Dates and times are the language's own custom.
 * @param kinds of the campaign's facts, by name */
export function codedStretches({ given }: Passage, kinds: Readonly<Record<string, string>>): readonly Given[] {
  return given.filter(({ fact }) => fact === null || kinds[fact] !== 'text');
}
