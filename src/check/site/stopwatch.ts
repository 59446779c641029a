/** How long the parts of a site's check take. */
import type { Visit } from './visit.ts';

/**
 * Adds up what each part of the visits took.
 * @param now A clock in ms; without one nothing is measured.
 */
export function stopwatch(now: (() => number) | undefined) {
  const parts = new Map<string, number>();
  const measure: Visit['measure'] = async (part, work) => {
    const start = now?.() ?? 0;
    try {
      return await work();
    } finally {
      parts.set(part, (parts.get(part) ?? 0) + (now?.() ?? 0) - start);
    }
  };
  const start = now?.() ?? 0;
  const perPage = (pages: number) =>
    now === undefined || pages === 0
      ? { msPerPage: null, msPerPart: {} }
      : {
          msPerPage: (now() - start) / pages,
          msPerPart: Object.fromEntries([...parts].map(([part, ms]) => [part, ms / pages])),
        };
  return { measure, perPage };
}
