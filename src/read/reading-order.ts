/** In which order languages are listed side by side. */
import type { Language } from '../letter.ts';

/** As the campaign lists them, but a language that must be read before another (Welsh before English) just before it. */
export function inReadingOrder<Item>(items: readonly Item[], languageOf: (item: Item) => Language): Item[] {
  const ordered = [...items];
  for (const item of items) {
    const before = languageOf(item).readBefore ?? [];
    const from = ordered.indexOf(item);
    const to = ordered.findIndex((other) => before.includes(languageOf(other).tag));
    if (to >= 0 && to < from) ordered.splice(to, 0, ...ordered.splice(from, 1));
  }
  return ordered;
}
